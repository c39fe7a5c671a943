import { useEffect, useState } from 'react';

/** Whole seconds since a value last changed: what the clock adds to an answer of the core. */
export function useSecondsSince(value: unknown): number {
  const [counted, setCounted] = useState({ value, seconds: 0 });
  useEffect(() => {
    const start = performance.now();
    const timer = setInterval(
      () => setCounted({ value, seconds: Math.floor((performance.now() - start) / 1000) }),
      250,
    );
    return () => clearInterval(timer);
  }, [value]);
  return counted.value === value ? counted.seconds : 0;
}
