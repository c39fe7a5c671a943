import { useEffect, useRef } from 'react';
import { adoptStyles } from '@renderer/app/paper/adopted-styles';

/** What goes to the printer instead of the program's own page. */
export interface PrintedPaper {
  readonly content: HTMLElement;
  readonly css: string;
  /** The name a browser offers for a file it prints into. */
  readonly title: string;
}

/** On paper nothing but the paper; on the screen nothing of it. */
const onlyThePaper =
  '@media print{body>:not(#printed-paper){display:none!important}}@media screen{#printed-paper{display:none}}';

/**
 * While the paper is shown, whatever prints the page prints the paper: our button, the menu, the browser's own keys.
 * It is set up when printing begins, outside the program's own frame, whose columns and panels would disturb its pages.
 *
 * @param paperNow called when printing begins; null prints the page as it is
 * @param onPrinted called when it has ended
 */
export function usePrintedPaper(paperNow: () => PrintedPaper | null, onPrinted?: () => void): void {
  const latest = useRef({ paperNow, onPrinted });
  useEffect(() => {
    latest.current = { paperNow, onPrinted };
  });
  useEffect(() => {
    let takeAway: (() => void) | null = null;

    function before(): void {
      if (takeAway !== null) return;
      const paper = latest.current.paperNow();
      if (paper === null) return;
      const place = document.createElement('div');
      place.id = 'printed-paper';
      place.append(paper.content);
      document.body.append(place);
      const forget = adoptStyles(`${paper.css}\n${onlyThePaper}`);
      const { title } = document;
      document.title = paper.title;
      takeAway = () => {
        document.title = title;
        place.remove();
        forget();
        takeAway = null;
      };
    }

    function after(): void {
      takeAway?.();
      latest.current.onPrinted?.();
    }

    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      after();
    };
  }, []);
}
