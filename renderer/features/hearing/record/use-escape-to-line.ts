import { useEffect, type RefObject } from 'react';

/**
 * Escape leads back to the line from wherever it has nothing else to do. What is open or half typed goes first: a list
 * of suggestions closes, a changed field gives up what was typed, and only the next Escape leaves it.
 */
export function useEscapeToLine(field: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const { target } = event;
      if (event.key !== 'Escape' || event.isComposing || !(target instanceof HTMLElement)) return;
      if (field.current === null || target === field.current || target.closest(ownEscape) !== null) return;
      const before = stateOf(target);
      // A field may keep the key to itself although it had no use for it: what it did is seen afterwards.
      setTimeout(() => {
        const isUsed = event.defaultPrevented || stateOf(target) !== before;
        if (!isUsed && document.activeElement === target) field.current?.focus();
      });
    }
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [field]);
}

/** What closes by Escape itself. */
const ownEscape = '[data-flow], [role="dialog"], [role="alertdialog"], [role="listbox"], [role="menu"]';

function stateOf(target: HTMLElement): string {
  const value =
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.value : '';
  return `${target.getAttribute('aria-expanded') ?? ''} ${value}`;
}
