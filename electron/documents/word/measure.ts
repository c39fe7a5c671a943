import type { DocumentModel } from '@shared/documents/document-model';

/** A4 in twips, twentieths of a point. */
export const pageWidth = 11_906;
export const pageHeight = 16_838;

/** Whole twips of a length in millimetres: a fraction makes the file invalid. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1_440) / 25.4);
}

/** Half-points, the unit of font sizes. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Width between the margins, in twips. */
export function textWidth({ orientation, leftMargin, rightMargin }: DocumentModel['page']): number {
  const width = orientation === 'landscape' ? pageHeight : pageWidth;
  return width - twips(leftMargin) - twips(rightMargin);
}

/** Whole column widths that fill the text width exactly, from shares of any sum. */
export function columnWidths(shares: readonly number[], width: number): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  const widths = shares.map((share) => Math.floor((width * share) / sum));
  const used = widths.reduce((total, each) => total + each, 0);
  return widths.map((each, index) => (index === 0 ? each + width - used : each));
}
