import { useEffect, useRef, type RefObject } from 'react';

/**
 * Writes the height of an element into `--room-head` of its parent: what stays in sight below it has to know, because
 * the head grows with warnings and in narrow windows.
 */
export function useHeadHeight(): RefObject<HTMLDivElement | null> {
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = head.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      element.parentElement?.style.setProperty('--room-head', `${element.offsetHeight}px`);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return head;
}
