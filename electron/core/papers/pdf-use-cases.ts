import { Refusal } from '@shared/contract/problem';
import type { CoreContext } from '../context';
import type { Handlers } from '../dispatcher';
import { paperPages } from './paper-pages';
import { pdfOf, pdfWays } from './pdf-files';
import { keepDocument, writtenPaper } from './produce-document';

type PdfHandlers = Pick<Handlers, 'pdf.ways' | 'pdf.produce' | 'pdf.pages' | 'pdf.leave'>;

/** Papers as PDF: beside their Word files and under the same rules, and as the pages of a preview. */
export function pdfHandlers(core: CoreContext): PdfHandlers {
  const waiting = new Map<string, AbortController>();

  return {
    'pdf.ways': () => pdfWays(core),

    async 'pdf.produce'({ subject, edition, way }) {
      const pdf = await pdfOf(core, await writtenPaper(core, subject, edition), way);
      const produced = await keepDocument(core, pdf);
      if (subject.hearingId !== null)
        core.events.publish({ kind: 'documents', hearingId: subject.hearingId });
      return produced;
    },

    async 'pdf.pages'({ asker, known, ...paper }) {
      // Who asks again waits for nothing else.
      waiting.get(asker)?.abort(new Refusal('pdf.left'));
      const abort = new AbortController();
      waiting.set(asker, abort);
      try {
        const { basis, bytes } = await paperPages(core, paper, known, {
          signal: abort.signal,
          tell: (stage) => core.events.publish({ kind: 'pages', asker, stage }),
        });
        return { basis, base64: bytes === null ? null : Buffer.from(bytes).toString('base64') };
      } finally {
        if (waiting.get(asker) === abort) waiting.delete(asker);
      }
    },

    'pdf.leave'({ asker }) {
      waiting.get(asker)?.abort(new Refusal('pdf.left'));
      return Promise.resolve({});
    },
  };
}
