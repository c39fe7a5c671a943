import type { Hearing } from '../../record/hearing';
import type { ProducedDocument } from '../../record/produced-document';
import { type Gap, gapsOf } from './gap';

/** A paper as it lies in the folder of the documents. */
export interface PaperMade {
  readonly document: Pick<ProducedDocument, 'kind' | 'edition' | 'itemId' | 'instructionId' | 'producedAt'>;
  /** The record has been changed since. */
  readonly outdated: boolean;
}

const gap = gapsOf('papers');

/** Minutes nobody has made, and papers that no longer say what the record says. Asked for once the sitting is over. */
export function paperGaps({ status }: Pick<Hearing, 'status'>, papers: readonly PaperMade[]): Gap[] {
  if (status === 'planned' || status === 'inSession') return [];
  const hasMinutes = papers.some(({ document: { kind } }) => kind === 'minutes' || kind === 'shortMinutes');
  const count = newestOfEach(papers).filter(({ outdated }) => outdated).length;
  return [
    ...(hasMinutes ? [] : [gap('minutesNotMade', { severity: 'warning' })]),
    ...(count === 0 ? [] : [gap('papersOutdated', { severity: 'warning', details: { count } })]),
  ];
}

/** A paper that was made anew is judged by its newest file. */
function newestOfEach(papers: readonly PaperMade[]): PaperMade[] {
  const newest = new Map<string, PaperMade>();
  for (const paper of papers.toSorted(
    (a, b) => Date.parse(a.document.producedAt) - Date.parse(b.document.producedAt),
  )) {
    const { kind, edition, itemId, instructionId } = paper.document;
    newest.set([kind, edition, itemId, instructionId].join(' '), paper);
  }
  return [...newest.values()];
}
