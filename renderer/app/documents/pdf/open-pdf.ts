import type { PDFPageProxy } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

/** A PDF with all its pages at hand. */
export interface OpenPdf {
  readonly pages: readonly PdfPage[];
  readonly close: () => void;
}

/** One page; its size is in pixels of CSS at the zoom of 100 %. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** Draws the page, as large as the scale says, 1 for 96 dots to the inch. */
  readonly draw: (canvas: HTMLCanvasElement, scale: number, signal: AbortSignal) => Promise<void>;
  /** Puts its words, unseen, where they are drawn. The place says its scale by `--total-scale-factor`. */
  readonly write: (place: HTMLElement) => Promise<void>;
}

/** PDF counts in points, of which 72 make an inch. */
export const pixelsPerPoint = 96 / 72;

type PdfLibrary = Awaited<ReturnType<typeof library>>;

/** The library is large, so it comes with the first paper that needs it. */
async function library() {
  const loaded = await import('pdfjs-dist/legacy/build/pdf.mjs');
  loaded.GlobalWorkerOptions.workerSrc = workerAddress;
  return loaded;
}

/**
 * Opens a PDF this program made. Neither scripts nor compiled code nor anything from outside is used: what the page's
 * policy forbids is not even tried.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const pdf = await library();
  // The library hands its bytes over to its thread; ours are needed again.
  const task = pdf.getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    useWasm: false,
    enableXfa: false,
    verbosity: pdf.VerbosityLevel.ERRORS,
  });
  const document = await task.promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, (_none, index) => document.getPage(index + 1)),
  );
  return { pages: pages.map((page) => pageOf(pdf, page)), close: () => void task.destroy() };
}

function pageOf(pdf: PdfLibrary, page: PDFPageProxy): PdfPage {
  const size = page.getViewport({ scale: pixelsPerPoint });
  return {
    width: Math.round(size.width),
    height: Math.round(size.height),
    async draw(canvas, scale, signal) {
      const viewport = page.getViewport({ scale: scale * pixelsPerPoint });
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      const drawing = page.render({
        canvas,
        viewport,
        annotationMode: pdf.AnnotationMode.DISABLE,
      });
      const giveUp = (): void => drawing.cancel();
      signal.addEventListener('abort', giveUp, { once: true });
      try {
        await drawing.promise;
      } finally {
        signal.removeEventListener('abort', giveUp);
      }
    },
    async write(place) {
      const layer = new pdf.TextLayer({
        textContentSource: await page.getTextContent(),
        container: place,
        viewport: page.getViewport({ scale: pixelsPerPoint }),
      });
      await layer.render();
    },
  };
}
