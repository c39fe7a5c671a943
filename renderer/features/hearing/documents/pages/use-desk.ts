import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { scaleOf, sheetInSight, sheetStep, type SheetSize, type Zoom } from './sheet-layout';
import { sheetDirection } from './PagedPaper';

export interface Desk {
  /** The size of the sheets now; 1 is the real one. */
  readonly scale: number;
  /** The sheet in the middle of the desk, from 1. */
  readonly current: number;
  readonly count: number;
  readonly setCount: (count: number) => void;
  /** Brings the beginning of a sheet to the top of the desk. */
  readonly goTo: (sheet: number) => void;
}

/** Free room around the sheets, in pixels. */
const edge = 16;

/** The desk the sheets lie on: how large they are, which one is seen, and the way to another. */
export function useDesk(
  desk: RefObject<HTMLDivElement | null>,
  measures: SheetSize | undefined,
  zoom: Zoom,
): Desk {
  const [room, setRoom] = useState({ width: 800, height: 600 });
  const [count, setCount] = useState(1);
  const [current, setCurrent] = useState(1);
  const scale = measures === undefined ? 1 : scaleOf(zoom, measures, room);
  const step = measures === undefined ? 1 : sheetStep(measures, sheetDirection);

  useEffect(() => {
    const element = desk.current;
    if (element === null) return;
    const observer = new ResizeObserver(() =>
      setRoom({ width: element.clientWidth - 2 * edge, height: element.clientHeight - 2 * edge }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [desk]);

  useEffect(() => {
    const element = desk.current;
    if (element === null) return;
    const look = (): void => {
      const [scrolled, seen] =
        sheetDirection === 'down'
          ? [element.scrollTop - edge, element.clientHeight]
          : [element.scrollLeft - edge, element.clientWidth];
      setCurrent(sheetInSight(scrolled, seen, step, { count, scale }) + 1);
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [desk, step, count, scale]);

  // What stood at the top of the desk stays there when the sheets grow or shrink.
  const lastScale = useRef(scale);
  useLayoutEffect(() => {
    const element = desk.current;
    const grown = scale / lastScale.current;
    lastScale.current = scale;
    if (element === null || grown === 1) return;
    element.scrollTo({
      top: (element.scrollTop - edge) * grown + edge,
      left: (element.scrollLeft - edge) * grown + edge,
    });
  }, [desk, scale]);

  function goTo(sheet: number): void {
    const start = step * (Math.min(count, Math.max(1, sheet)) - 1) * scale;
    desk.current?.scrollTo(sheetDirection === 'down' ? { top: start } : { left: start });
  }
  return { scale, current: Math.min(current, count), count, setCount, goTo };
}
