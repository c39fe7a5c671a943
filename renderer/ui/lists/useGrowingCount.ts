import { useEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/** How many rows are drawn at first, and how many are added when the reader comes near the end. */
const batch = 200;

/**
 * How many of `count` rows to draw. More are added while `end` (what stands after the last drawn row) is near the
 * visible part, and all of them before printing.
 */
export function useGrowingCount(count: number, end: RefObject<Element | null>): number {
  const [limit, setLimit] = useState(batch);
  const drawn = Math.min(limit, count);

  useEffect(() => {
    if (drawn >= count || !end.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setLimit(drawn + batch);
      },
      { rootMargin: '1500px' },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [drawn, count, end]);

  useEffect(() => {
    function drawAll(): void {
      // The browser takes its picture of the page as soon as this event returns.
      flushSync(() => setLimit(count));
    }
    window.addEventListener('beforeprint', drawAll);
    return () => window.removeEventListener('beforeprint', drawAll);
  }, [count]);

  return drawn;
}
