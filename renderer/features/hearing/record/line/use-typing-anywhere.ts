import { useEffect, type RefObject } from 'react';

/**
 * What is typed where nothing takes letters goes into the line: whoever clicked somewhere in the page types on without
 * looking. A focus that is lost without a pointer comes back to the line.
 */
export function useTypingAnywhere(field: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const { key, ctrlKey, altKey, metaKey, target } = event;
      if (!beginning.test(key) || ctrlKey || altKey || metaKey || event.defaultPrevented) return;
      // The letter follows the focus.
      if (!takesLetters(target)) field.current?.focus();
    }
    /** A dialog that closes, or a button that goes away, leaves the focus nowhere; a click into the page does so on purpose. */
    function onFocusOut(): void {
      const isPressed = performance.now() - pressedAt < longestPress;
      if (isPressed) return;
      setTimeout(() => {
        const isNowhere = document.activeElement === document.body || document.activeElement === null;
        if (isNowhere && document.hasFocus() && !isDialogOpen()) field.current?.focus();
      });
    }
    let pressedAt = -Infinity;
    function onPointerDown(): void {
      pressedAt = performance.now();
    }
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('focusout', onFocusOut);
    window.addEventListener('pointerdown', onPointerDown, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('focusout', onFocusOut);
      window.removeEventListener('pointerdown', onPointerDown, { capture: true });
    };
  }, [field]);
}

/** Letters, digits, and the marks a line can begin with; the question mark shows the legend. */
const beginning = /^[\p{L}\p{N}>\\+=!*%.;/@№#-]$/u;

/** How long a pointer may take from the press to the loss of the focus, in milliseconds. */
const longestPress = 300;

const takers =
  'input, textarea, select, [contenteditable], [role="listbox"], [role="menu"], [role="combobox"], [role="dialog"], [role="alertdialog"], [aria-haspopup]';

function takesLetters(target: EventTarget | null): boolean {
  // The line itself takes most letters: looking through the page for a dialog comes last.
  return (target instanceof Element && target.closest(takers) !== null) || isDialogOpen();
}

function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
}
