import type { OpenPdf } from './open-pdf';

/** Dots to the inch of what goes to the printer. Office printers have 600; letters look the same from 300 on. */
const dotsPerInch = 300;

/** Without visible loss at this size. Lossless pictures take a browser several times as long to hand to the printer. */
const [kind, quality] = ['image/jpeg', 0.95];

/** The pages of a PDF as pictures for the printer. */
export interface PagePictures {
  /** In the order of the pages; the sizes are pixels of CSS. */
  readonly pages: readonly {
    readonly image: HTMLImageElement;
    readonly width: number;
    readonly height: number;
  }[];
  readonly forget: () => void;
}

/**
 * Draws every page for the printer, one after another.
 *
 * @param counted told the number of the page that is being drawn
 * @throws the reason of the signal; Error where the browser cannot make a picture.
 */
export async function pagePictures(
  { pages }: OpenPdf,
  counted: (page: number) => void,
  signal: AbortSignal,
): Promise<PagePictures> {
  const addresses: string[] = [];
  const forget = (): void => addresses.forEach((address) => URL.revokeObjectURL(address));
  const canvas = document.createElement('canvas');
  const drawn = [];
  try {
    for (const [index, { width, height, draw }] of pages.entries()) {
      counted(index + 1);
      await draw(canvas, dotsPerInch / 96, signal);
      signal.throwIfAborted();
      const address = URL.createObjectURL(await pictureOf(canvas));
      addresses.push(address);
      const image = new Image();
      image.src = address;
      image.alt = '';
      await image.decode();
      drawn.push({ image, width, height });
      signal.throwIfAborted();
    }
  } catch (error) {
    forget();
    throw signal.aborted ? signal.reason : error;
  } finally {
    canvas.width = 0;
  }
  return { pages: drawn, forget };
}

function pictureOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => {
        if (blob === null) reject(new Error('The page is too large for a picture.'));
        else resolve(blob);
      },
      kind,
      quality,
    );
  });
}
