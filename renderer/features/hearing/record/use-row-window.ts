import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { FlowPart, FlowRow } from './flow/record-flow';

/** Records up to this length are drawn whole: find-in-page and printing work, and nothing has to be measured. */
const drawnWhole = 150;

/** Usual heights of a row, until it is measured. */
const usualHeights: Readonly<Record<FlowPart['kind'], number>> = {
  entry: 72,
  vote: 130,
  decision: 90,
  instruction: 90,
  event: 26,
};

export interface WindowedRow {
  readonly row: FlowRow;
  readonly index: number;
  /** Distance from the top of the list; null where the rows stand in the ordinary flow. */
  readonly offset: number | null;
  readonly measure: ((row: HTMLLIElement | null) => void) | undefined;
}

export interface RowWindow {
  readonly list: RefObject<HTMLOListElement | null>;
  /** Height of the list; null where the rows give it. */
  readonly height: number | null;
  readonly rows: readonly WindowedRow[];
}

/** The rows worth drawing: of a long record those in sight, and the kept one, so that it does not lose the focus. */
export function useRowWindow(all: readonly FlowRow[], keptId: string | null): RowWindow {
  const list = useRef<HTMLOListElement>(null);
  const [position, setPosition] = useState<{
    readonly scroller: HTMLElement;
    readonly margin: number;
  } | null>(null);
  const isLong = all.length > drawnWhole;
  const kept = all.findIndex(({ id }) => id === keptId);

  useLayoutEffect(() => {
    const drawn = list.current;
    const scroller = drawn?.closest('main') ?? null;
    if (!isLong || drawn === null || scroller === null) return;
    const { parentElement: column } = drawn;
    function place(): void {
      if (drawn === null || scroller === null) return;
      const top = drawn.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      const margin = Math.round(top + scroller.scrollTop);
      setPosition((known) =>
        known?.scroller === scroller && known.margin === margin ? known : { scroller, margin },
      );
    }
    place();
    // What stands above the list may grow or go: the page around it grows and shrinks with it.
    const observer = new ResizeObserver(place);
    for (const watched of [scroller.firstElementChild, column]) if (watched) observer.observe(watched);
    return () => observer.disconnect();
  }, [isLong]);

  // eslint-disable-next-line react-hooks/incompatible-library -- nothing of it is kept between two drawings
  const virtualizer = useVirtualizer({
    enabled: isLong,
    count: all.length,
    getScrollElement: () => position?.scroller ?? null,
    estimateSize: (index) => usualHeights[all[index]?.part.kind ?? 'entry'],
    getItemKey: (index) => all[index]?.id ?? index,
    scrollMargin: position?.margin ?? 0,
    overscan: 12,
    rangeExtractor(range) {
      const inSight = defaultRangeExtractor(range);
      if (kept < 0 || inSight.includes(kept)) return inSight;
      return [...inSight, kept].sort((a, b) => a - b);
    },
  });

  if (!isLong) {
    const rows = all.map((row, index) => ({ row, index, offset: null, measure: undefined }));
    return { list, height: null, rows };
  }
  const rows = virtualizer.getVirtualItems().flatMap(({ index, start }) => {
    const row = all[index];
    const offset = start - virtualizer.options.scrollMargin;
    return row === undefined ? [] : [{ row, index, offset, measure: virtualizer.measureElement }];
  });
  return { list, height: virtualizer.getTotalSize(), rows };
}
