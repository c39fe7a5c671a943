import {
  Footer,
  Header,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun as WordRun,
  type IRunOptions,
} from 'docx';
import type { DocumentModel } from '@shared/documents/document-model';
import { markSize } from '@shared/documents/paper-styles';
import { halfPoints, textWidth } from './measure';
import { sanitizeLine } from '@shared/documents/sanitize-text';
import { partStyleIds } from './styles';

/**
 * Heads and feet of the pages. The number stands in the middle of the top margin from the second page on; the mark
 * of a draft or an example stands at the right of every page.
 */
export function pageParts({ page, mark }: DocumentModel) {
  const width = textWidth(page);
  return {
    headers: {
      first: header(width, [], mark),
      default: header(width, [new WordRun({ children: [new Tab(), PageNumber.CURRENT] })], mark),
    },
    footers: { first: footer(), default: footer() },
  };
}

function header(width: number, number: WordRun[], mark: string | null): Header {
  const lines = mark === null ? [''] : mark.split('\n');
  return new Header({
    children: lines.map((line, index) => {
      const before = index === 0 ? number : [];
      return new Paragraph({
        style: partStyleIds.header,
        tabStops: [
          { type: TabStopType.CENTER, position: Math.round(width / 2) },
          { type: TabStopType.RIGHT, position: width },
        ],
        children: [...before, ...(line === '' ? [] : [markRun(line, before.length === 0, lines.length > 1)])],
      });
    }),
  });
}

/** One tab brings the mark from the number to the right margin; from the left margin it takes two. */
function markRun(mark: string, fromLeftMargin: boolean, isSmall: boolean): WordRun {
  const tabs = fromLeftMargin ? [new Tab(), new Tab()] : [new Tab()];
  const options: IRunOptions = {
    bold: true,
    ...(isSmall ? { size: halfPoints(markSize) } : {}),
    children: [...tabs, sanitizeLine(mark)],
  };
  return new WordRun(options);
}

function footer(): Footer {
  return new Footer({ children: [new Paragraph({ style: partStyleIds.footer })] });
}
