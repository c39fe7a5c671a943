import { usePaperPages, type PagedSubject } from '@renderer/api';
import { Refusal } from '@shared/contract/problem';
import type { PagesStage } from '@shared/contract/pdf-methods';
import type { PaperForm } from './paper-form';
import type { OpenPdf } from './pdf/open-pdf';
import { usePdf } from './pdf/use-pdf';

export interface TemplatePages {
  /** Null until there are pages. */
  readonly pdf: OpenPdf | null;
  /** How far newer ones are; null while none are being made. */
  readonly stage: PagesStage | null;
  readonly problem: unknown;
  readonly ask: () => void;
  readonly stop: () => void;
}

/**
 * The pages of a paper on the office's own template; of any other paper nothing is asked for.
 *
 * @param recordedAt changes whenever the record behind the paper may have changed
 */
export function useTemplatePages(
  form: PaperForm | undefined,
  { subject, edition }: PagedSubject,
  recordedAt: number,
): TemplatePages {
  const template = form?.shown === 'pages' ? form.template : null;
  const paper = template === null ? null : { subject, edition };
  const { bytes, stage, problem, ask, stop } = usePaperPages(
    paper,
    `${template?.fingerprint ?? ''} ${recordedAt}`,
  );
  const { pdf, failed } = usePdf(bytes, JSON.stringify(paper));
  return { pdf, stage, problem: failed ? new Refusal('pdf.failed') : problem, ask, stop };
}
