import { useEffect, type ReactNode } from 'react';
import type { OpenPdf } from './open-pdf';
import styles from './PdfSheets.module.css';
import { PdfSheet } from './PdfSheet';

interface PdfSheetsProps {
  readonly pdf: OpenPdf;
  /** 1 is the real size. */
  readonly scale: number;
  /** From the beginning of one sheet to that of the next, in pixels at the zoom of 100 %. */
  readonly step: number;
  /** Beside each other instead of one under the other. */
  readonly isAcross: boolean;
  readonly language: string;
  /** The words that mark what is missing, in the order of the paper. */
  readonly gapTexts: readonly string[];
  /** Told how many sheets there are. */
  readonly onCount: (count: number) => void;
}

/** The widest and the highest sheet, in pixels at the zoom of 100 %: every sheet has room for it. */
export function largestSheet({ pages }: OpenPdf): { readonly width: number; readonly height: number } {
  return {
    width: Math.max(1, ...pages.map(({ width }) => width)),
    height: Math.max(1, ...pages.map(({ height }) => height)),
  };
}

/** The pages of a PDF on their sheets. */
export function PdfSheets({
  pdf,
  scale,
  step,
  isAcross,
  language,
  gapTexts,
  onCount,
}: PdfSheetsProps): ReactNode {
  const { pages } = pdf;
  const largest = largestSheet(pdf);
  useEffect(() => onCount(pages.length), [onCount, pages.length]);
  const along = step * (pages.length - 1);
  const width = (isAcross ? along : 0) + largest.width;
  const height = (isAcross ? 0 : along) + largest.height;
  return (
    <div className={styles.stack} style={{ width: width * scale, height: height * scale }}>
      {pages.map((page, index) => (
        <PdfSheet
          // Another PDF has other sheets.
          key={`${pages.length}-${index}`}
          page={page}
          number={index + 1}
          scale={scale}
          left={((isAcross ? step * index : 0) + (largest.width - page.width) / 2) * scale}
          top={(isAcross ? 0 : step * index) * scale}
          language={language}
          gapTexts={gapTexts}
        />
      ))}
    </div>
  );
}
