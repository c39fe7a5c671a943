import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * The same function at every drawing, which does what was given last: what it is handed to need not be drawn anew when
 * nothing else has changed. For answers to keys and clicks, not for what is called while drawing.
 */
export function useSteady<Arguments extends readonly unknown[], Value>(
  run: (...given: Arguments) => Value,
): (...given: Arguments) => Value {
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  });
  return useCallback((...given: Arguments) => latest.current(...given), []);
}
