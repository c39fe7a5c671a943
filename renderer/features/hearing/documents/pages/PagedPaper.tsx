import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type ReactNode,
} from 'react';
import { joinClasses } from '@renderer/ui';
import type { DocumentModel } from '@shared/documents/document-model';
import { fontOf, paperCss } from '@shared/documents/html/paper-css';
import { pixels, sheetMeasures } from '@shared/documents/html/measures';
import { paperHtml } from '@shared/documents/html/paper-html';
import { markSize, pageHeadDistance } from '@shared/documents/paper-styles';
import { useAdoptedStyles } from '@renderer/app/paper/adopted-styles';
import styles from './PagedPaper.module.css';
import { forgetRepeatedHeads, repeatHeads } from './repeated-heads';
import { markWholeParagraphs } from '@renderer/app/paper/whole-paragraphs';
import { sheetCount, sheetGap, sheetStep, type SheetDirection } from './sheet-layout';

interface PagedPaperProps {
  readonly model: DocumentModel;
  /** 1 is the real size. */
  readonly scale: number;
  readonly gapTitle: string;
  /** Told how many sheets the paper fills, each time it has been laid out. */
  readonly onCount: (count: number) => void;
}

/** Sheets one under the other need a browser of 2026; older ones show them side by side. */
export const sheetDirection: SheetDirection = CSS.supports('column-wrap', 'wrap') ? 'down' : 'across';

/**
 * A paper on its sheets. The browser itself breaks the text into columns of one page each, with the same machinery and
 * the same rules by which it prints, so a page of the preview is a page of the printer. The sheets lie behind.
 */
export function PagedPaper({ model, scale, gapTitle, onCount }: PagedPaperProps): ReactNode {
  const { page, mark } = model;
  const text = useRef<HTMLDivElement>(null);
  const [count, setCount] = useState(1);
  const measures = useMemo(() => sheetMeasures(page), [page]);
  const html = useMemo(() => ({ __html: paperHtml(model, { titleLevel: 2, gapTitle }) }), [model, gapTitle]);
  useAdoptedStyles(paperCss(page));
  const step = sheetStep(measures, sheetDirection);

  const latest = useRef({ scale, onCount });
  useLayoutEffect(() => {
    latest.current = { scale, onCount };
  });

  const layOut = useCallback((): void => {
    const place = text.current;
    const article = place?.querySelector<HTMLElement>('.paper') ?? null;
    if (place === null || article === null) return;
    forgetRepeatedHeads(article);
    place.classList.add(styles.unbroken ?? '');
    markWholeParagraphs(article, latest.current.scale);
    place.classList.remove(styles.unbroken ?? '');
    const start = article.getBoundingClientRect();
    const real = latest.current.scale;
    repeatHeads(article, {
      sheetOf(element) {
        const place = element.getBoundingClientRect();
        const distance = sheetDirection === 'down' ? place.top - start.top : place.left - start.left;
        return Math.floor((distance / real + 1) / step);
      },
      heightOf: (element) => element.getBoundingClientRect().height / real,
      fieldHeight: measures.textHeight,
    });
    const extent = sheetDirection === 'down' ? article.offsetHeight : article.scrollWidth;
    const sheets = sheetCount(extent, measures, sheetDirection);
    setCount(sheets);
    latest.current.onCount(sheets);
  }, [measures, step]);

  useLayoutEffect(layOut, [layOut, html]);
  useEffect(() => {
    // Letters that arrive later than the text have other widths.
    document.fonts.addEventListener('loadingdone', layOut);
    return () => document.fonts.removeEventListener('loadingdone', layOut);
  }, [layOut]);

  const all = {
    width: sheetDirection === 'down' ? measures.width : step * count - sheetGap,
    height: sheetDirection === 'down' ? step * count - sheetGap : measures.height,
  };
  const between = sheetDirection === 'down' ? step - measures.textHeight : step - measures.textWidth;
  const head: CSSProperties = {
    top: pixels(pageHeadDistance),
    fontFamily: fontOf(page),
    fontSize: `${page.fontSize}pt`,
  };
  const field = {
    left: measures.left,
    top: measures.top,
    '--field-width': `${measures.textWidth}px`,
    '--field-height': `${measures.textHeight}px`,
    '--sheet-gap': `${between}px`,
  } as CSSProperties;

  return (
    <div className={styles.stack} style={{ width: all.width * scale, height: all.height * scale }}>
      <div className={styles.scaled} style={{ ...all, transform: `scale(${scale})` }}>
        {Array.from({ length: count }, (_none, index) => (
          <div
            key={index}
            data-sheet={index + 1}
            className={styles.sheet}
            style={{
              width: measures.width,
              height: measures.height,
              ...(sheetDirection === 'down' ? { top: step * index } : { left: step * index }),
            }}
          >
            {index === 0 ? null : (
              <div
                className={styles.number}
                style={{ ...head, left: measures.left, width: measures.textWidth }}
                aria-hidden
              >
                {index + 1}
              </div>
            )}
            {mark === null ? null : (
              <div
                className={styles.mark}
                style={{
                  ...head,
                  right: measures.right,
                  ...(mark.includes('\n') && { fontSize: `${markSize}pt` }),
                }}
                aria-hidden={index > 0}
              >
                {mark}
              </div>
            )}
          </div>
        ))}
        <div
          ref={text}
          className={joinClasses(styles.text, styles[sheetDirection])}
          style={field}
          // Made by our own writer, which escapes every word of the record.
          dangerouslySetInnerHTML={html}
        />
      </div>
    </div>
  );
}
