import { useEffect, useRef, useState, type CSSProperties, type ReactNode, type RefObject } from 'react';
import { markGaps } from './gap-words';
import { pixelsPerPoint, type PdfPage } from './open-pdf';
import styles from './PdfSheets.module.css';

interface PdfSheetProps {
  readonly page: PdfPage;
  readonly number: number;
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  readonly language: string;
  readonly gapTexts: readonly string[];
}

/** While the size is being changed the last picture is stretched; then it is drawn anew. */
const drawAfterMilliseconds = 120;

const smallest = '--min-font-size';

/** One page: its picture as long as it is in sight or near, its words always. */
export function PdfSheet({ page, number, scale, left, top, language, gapTexts }: PdfSheetProps): ReactNode {
  const sheet = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLCanvasElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(sheet);

  useEffect(() => {
    const canvas = picture.current;
    if (canvas === null || !isNear) return;
    const abort = new AbortController();
    const timer = setTimeout(() => void redraw(canvas), canvas.width === 0 ? 0 : drawAfterMilliseconds);
    async function redraw(shown: HTMLCanvasElement): Promise<void> {
      // Drawn aside, so that the sheet is never empty.
      const next = document.createElement('canvas');
      try {
        await page.draw(next, scale * window.devicePixelRatio, abort.signal);
      } catch (error) {
        if (abort.signal.aborted) return;
        throw error;
      }
      if (abort.signal.aborted) return;
      shown.width = next.width;
      shown.height = next.height;
      shown.getContext('2d')?.drawImage(next, 0, 0);
    }
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [page, scale, isNear]);

  useEffect(() => {
    const canvas = picture.current;
    if (isNear || canvas === null) return;
    // A page at 200 % needs tens of megabytes.
    canvas.width = 0;
    canvas.height = 0;
  }, [isNear]);

  useEffect(() => {
    const place = words.current;
    if (place === null) return;
    let isLeft = false;
    // Aside too: what is given up must not stand among what comes after it.
    const layer = document.createElement('div');
    void page.write(layer).then(() => {
      if (isLeft) return;
      place.replaceChildren(...layer.childNodes);
      // The smallest letters this browser shows, against which the library measures its words.
      place.style.setProperty(smallest, layer.style.getPropertyValue(smallest));
      markGaps(place, gapTexts);
    });
    return () => {
      isLeft = true;
    };
  }, [page, gapTexts]);

  return (
    <div
      ref={sheet}
      data-sheet={number}
      className={styles.sheet}
      style={{ left, top, width: page.width * scale, height: page.height * scale }}
    >
      <canvas ref={picture} className={styles.picture} width={0} height={0} aria-hidden />
      <div
        ref={words}
        className={styles.words}
        lang={language}
        style={{ '--total-scale-factor': scale * pixelsPerPoint } as CSSProperties}
      />
    </div>
  );
}

/** Whether an element stands in the window or within one window of it. */
function useIsNear(element: RefObject<HTMLElement | null>): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const watched = element.current;
    if (watched === null) return;
    const observer = new IntersectionObserver(
      (entries) => setIsNear(entries.at(-1)?.isIntersecting ?? false),
      { root: watched.closest('[role=region]'), rootMargin: '100%' },
    );
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return isNear;
}
