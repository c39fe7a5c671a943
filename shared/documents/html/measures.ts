import type { DocumentModel } from '../document-model';
import { sheetSize, singleLineHeight } from '../paper-styles';

type Page = DocumentModel['page'];

/** A sheet and the field of text on it, in pixels of CSS. */
export interface SheetMeasures {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly textWidth: number;
  readonly textHeight: number;
}

const pixelsPerMillimetre = 96 / 25.4;

/** Pixels of CSS, of which 96 make an inch. */
export function pixels(millimetres: number): number {
  return millimetres * pixelsPerMillimetre;
}

/** Width and height of the sheet in millimetres, as it lies. */
export function sheetOf({ orientation }: Page): { width: number; height: number } {
  const { width, height } = sheetSize;
  return orientation === 'landscape' ? { width: height, height: width } : { width, height };
}

/**
 * The field of text is a little higher than the margins leave: word processors leave out the wider line spacing before
 * the first line of a page and after its last one, where a browser keeps half of it above and half below every line.
 *
 * All are whole pixels: a browser rounds the sheet and the field it prints on, and the preview must do so as well.
 */
export function sheetMeasures(page: Page): SheetMeasures {
  const sheet = sheetOf(page);
  const [width, height] = [Math.round(pixels(sheet.width)), Math.round(pixels(sheet.height))];
  const spacing = pixels(((page.lineSpacing - 1) * singleLineHeight * page.fontSize * 25.4) / 72);
  const left = Math.round(pixels(page.leftMargin));
  const top = Math.round(pixels(page.topMargin) - spacing / 2);
  const textWidth = Math.floor(pixels(sheet.width - page.leftMargin - page.rightMargin));
  const textHeight = Math.round(pixels(sheet.height - page.topMargin - page.bottomMargin) + spacing);
  return {
    width,
    height,
    left,
    top,
    right: width - left - textWidth,
    bottom: height - top - textHeight,
    textWidth,
    textHeight,
  };
}
