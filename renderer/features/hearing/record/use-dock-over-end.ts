import { useEffect, useRef, type RefObject } from 'react';

/** How far the end of the flow may lie below the upper edge of the line and still be what is looked at, in pixels. */
const slack = 24;

/**
 * The line grows with its reading, its list of names and its notices, and the rows when they are measured; both would
 * push the newest rows below the line. Whoever types and had the end of the flow in sight keeps it in sight; whoever
 * reads further up is not moved.
 */
export function useDockOverEnd(
  end: RefObject<HTMLElement | null>,
  field: RefObject<HTMLElement | null>,
): RefObject<HTMLDivElement | null> {
  const dock = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = dock.current;
    const flow = element?.parentElement;
    if (element === null || !flow) return;
    let isAtEnd = true;
    const covered = () =>
      (end.current?.getBoundingClientRect().bottom ?? 0) - element.getBoundingClientRect().top;
    const noteScroll = () => {
      isAtEnd = covered() <= slack;
    };
    const observer = new ResizeObserver(() => {
      // Wherever the end is scrolled to, it clears the line as it is now.
      end.current?.style.setProperty('scroll-margin-bottom', `${element.offsetHeight}px`);
      if (!isAtEnd || document.activeElement !== field.current || covered() <= 0) return;
      end.current?.scrollIntoView({ block: 'end' });
    });
    observer.observe(element);
    observer.observe(flow);
    // Not the window scrolls but the page within it, and a scroll does not bubble.
    window.addEventListener('scroll', noteScroll, { passive: true, capture: true });
    return () => {
      observer.disconnect();
      window.removeEventListener('scroll', noteScroll, { capture: true });
    };
  }, [end, field]);
  return dock;
}
