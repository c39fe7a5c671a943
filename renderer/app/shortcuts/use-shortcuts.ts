import { useEffect, useRef } from 'react';

export interface Shortcut {
  /** The physical key as `KeyboardEvent.code` names it, so that every keyboard layout works. */
  readonly code: string;
  /** Ctrl, or Cmd on a Mac. */
  readonly ctrl?: boolean;
  readonly alt?: boolean;
  readonly shift?: boolean;
  /** Also while something is being typed; left out, only shortcuts with Ctrl, Alt or a function key do. */
  readonly whileTyping?: boolean | ((field: Element) => boolean);
  /** Held down, the key does it again and again; left out, once: a step of the sitting is taken by one press. */
  readonly isRepeated?: boolean;
  readonly run: () => void;
}

/** Listens to shortcuts as long as the component is shown. A dialog keeps its keys to itself. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing || isInDialog(event.target)) return;
      const shortcut = latest.current.find((candidate) => fits(candidate, event));
      if (shortcut === undefined) return;
      event.preventDefault();
      if (!event.repeat || shortcut.isRepeated === true) shortcut.run();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function fits(shortcut: Shortcut, event: KeyboardEvent): boolean {
  const { code, ctrl = false, alt = false, shift = false } = shortcut;
  const whileTyping = shortcut.whileTyping ?? (ctrl || alt || /^F\d+$/.test(code));
  return (
    event.code === code &&
    (event.ctrlKey || event.metaKey) === ctrl &&
    event.altKey === alt &&
    event.shiftKey === shift &&
    isWanted(whileTyping, event.target)
  );
}

/** A function says for which text fields the shortcut is wanted. */
function isWanted(whileTyping: NonNullable<Shortcut['whileTyping']>, target: EventTarget | null): boolean {
  if (whileTyping === true || !isTextInput(target)) return true;
  return typeof whileTyping === 'function' && target instanceof Element && whileTyping(target);
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"]') !== null;
}

function isTextInput(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(textInputs) !== null;
}

/** Check boxes and radio buttons are inputs as well, but nobody types into them. */
const textInputs = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';
