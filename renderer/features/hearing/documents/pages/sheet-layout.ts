import type { SheetMeasures } from '@shared/documents/html/measures';

/** How large a sheet is, in pixels at the zoom of 100 %. */
export type SheetSize = Pick<SheetMeasures, 'width' | 'height'>;

/** How the sheets of a paper lie on the desk: one under the other, or beside each other in older browsers. */
export type SheetDirection = 'down' | 'across';

/** Free room between two sheets, in pixels at the zoom of 100 %. */
export const sheetGap = 16;

/** What the person wants: the sheet as wide or as high as the desk, or a size in per cent. */
export type Zoom = 'width' | 'page' | number;

/** The sizes the keys step through, in per cent. */
export const zoomSteps = [50, 75, 100, 125, 150, 175, 200] as const;

const smallest = 0.25;
const largest = 2;

/** From the beginning of one sheet to that of the next, in pixels. */
export function sheetStep({ width, height }: SheetSize, direction: SheetDirection): number {
  return (direction === 'down' ? height : width) + sheetGap;
}

/**
 * How many sheets a text fills.
 *
 * @param extent of the laid-out text in the direction of the sheets: whole fields of text and the room between them.
 */
export function sheetCount(extent: number, measures: SheetMeasures, direction: SheetDirection): number {
  const step = sheetStep(measures, direction);
  const field = direction === 'down' ? measures.textHeight : measures.textWidth;
  return Math.max(1, Math.round((extent + step - field) / step));
}

/** Which sheet, from 0, stands in the middle of the desk. */
export function sheetInSight(
  scrolled: number,
  seen: number,
  step: number,
  { count, scale }: { count: number; scale: number },
): number {
  const middle = (scrolled + seen / 2) / scale;
  return Math.min(count - 1, Math.max(0, Math.floor(middle / step)));
}

/** The size, 1 for the real one, at which a sheet fits the desk. */
export function scaleOf(zoom: Zoom, measures: SheetSize, desk: { width: number; height: number }): number {
  if (typeof zoom === 'number') return zoom / 100;
  const wide = desk.width / measures.width;
  const fitting = zoom === 'width' ? wide : Math.min(wide, desk.height / measures.height);
  return Math.min(largest, Math.max(smallest, fitting));
}

/** The next size up or down from any size, in per cent; the last one where there is none further. */
export function nextZoom(scale: number, direction: 1 | -1): number {
  const percent = Math.round(scale * 100);
  const beyond =
    direction === 1 ? zoomSteps.find((step) => step > percent) : zoomSteps.findLast((step) => step < percent);
  return beyond ?? (direction === 1 ? zoomSteps[zoomSteps.length - 1] : zoomSteps[0]) ?? 100;
}
