import { useEffect, useRef } from 'react';

/** How many open questions have a digit of their own. */
export const digitKeys = 9;

/**
 * Alt+1 to Alt+9, by their place on the keyboard, choose an open question. In the record they go before the same keys of
 * the program, which would lead away from the sitting.
 *
 * @param onDigit gets the place of the question from 1; null switches the keys off.
 */
export function useQuestionKeys(onDigit: ((place: number) => void) | null): void {
  const latest = useRef(onDigit);
  useEffect(() => {
    latest.current = onDigit;
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const isAltAlone = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
      const digit = isAltAlone ? /^Digit([1-9])$/.exec(event.code)?.[1] : undefined;
      if (digit === undefined || latest.current === null || isInDialog(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current(Number(digit));
    }
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"]') !== null;
}
