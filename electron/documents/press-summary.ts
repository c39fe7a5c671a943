import { formatDate } from '@shared/calendar/date-forms';
import type { DocumentBlock, DocumentModel } from '@shared/documents/document-model';
import type { Entry, EntryKind } from '@shared/record/entry';
import type { Decision } from '@shared/record/decision';
import type { Hearing } from '@shared/record/hearing';
import type { LocalDateTime } from '@shared/record/primitives';
import type { MessageKey } from '@shared/texts/catalogue';
import { preparedBy } from './letter/closing';
import { speech } from './minutes/speech';
import { paragraph } from './paper/blocks';
import { letterhead, modelOf, titleOfSitting, translationNote } from './paper/head';
import { meetingResults } from './paper/meeting';
import { startPaper, type Paper, type PaperInput } from './paper/paper';
import { localizedRuns, plain } from './paper/runs';

/**
 * What was reported, raised, answered and decided, as press texts tell of a sitting. Nothing of a closed item, of a
 * closed part or of a closed sitting gets into it.
 */
export function pressSummaryModel(input: PaperInput): DocumentModel {
  const paper = startPaper(input);
  const { hearing, language, text } = paper;
  return modelOf(paper, {
    kind: 'pressSummary',
    title: titleOfSitting(paper, 'pressSummary'),
    example: hearing.example,
    blocks: [
      ...letterhead(paper, hearing.bodyId),
      ...translationNote(paper),
      paragraph('title', plain(text('paperForms.pressSummary.title')), { keepWithNext: true }),
      paragraph('subtitle', meetingResults(paper)),
      paragraph(
        'body',
        plain(text('paperForms.pressSummary.on', { date: formatDate(hearing.date, language, 'onDate') })),
      ),
      ...(hearing.kind === 'closed' ? [note(paper, 'paperForms.pressSummary.closedSitting')] : told(paper)),
      ...preparedBy(paper),
    ],
  });
}

function told(paper: Paper): DocumentBlock[] {
  const { hearing } = paper;
  const open = hearing.entries.filter((entry) => !isClosed(hearing, entry));
  const decisions = hearing.decisions.filter((decision) => !isClosedDecision(hearing, decision));
  const hidden =
    open.length < hearing.entries.length ||
    decisions.length < hearing.decisions.length ||
    hearing.agenda.some(({ closed }) => closed);
  const spoken = (kinds: readonly EntryKind[]) =>
    open
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap((entry) => speech(paper, entry, { style: 'body' }));
  return [
    ...considered(paper),
    ...part(paper, 'paperForms.pressSummary.reported', spoken(['report'])),
    ...part(
      paper,
      'paperForms.pressSummary.raised',
      spoken(['question', 'statement', 'appeal', 'proposal', 'remark']),
    ),
    ...part(paper, 'paperForms.pressSummary.answered', spoken(['answer'])),
    ...part(paper, 'paperForms.pressSummary.decided', decided(paper, decisions)),
    ...(hidden ? [note(paper, 'paperForms.pressSummary.closed')] : []),
  ];
}

function considered(paper: Paper): DocumentBlock[] {
  const items = paper.hearing.agenda.filter(({ closed }) => !closed);
  if (items.length === 0) return [];
  return [
    paragraph('bodyNoIndent', plain(paper.text('paperForms.pressSummary.considered')), {
      keepWithNext: true,
    }),
    ...items.map(({ title }, index) =>
      paragraph('numbered', localizedRuns(paper, title), { number: `${index + 1}.` }),
    ),
  ];
}

function decided(paper: Paper, decisions: readonly Decision[]): DocumentBlock[] {
  return decisions.map(({ text }, index) =>
    paragraph('numbered', localizedRuns(paper, text), { number: `${index + 1}.` }),
  );
}

function part(paper: Paper, heading: MessageKey, blocks: readonly DocumentBlock[]): DocumentBlock[] {
  if (blocks.length === 0) return [];
  return [paragraph('heading1', plain(paper.text(heading)), { keepWithNext: true }), ...blocks];
}

function note(paper: Paper, key: MessageKey): DocumentBlock {
  return paragraph('note', plain(paper.text(key)));
}

/** An entry of a closed item or said while the public was out; one without a time may have been said then as well. */
function isClosed(hearing: Hearing, { itemId, at }: Entry): boolean {
  return isClosedItem(hearing, itemId) || isClosedAt(hearing, at);
}

/**
 * A decision is as public as the vote that adopted it; where nobody noted when that was, as public as the words it
 * grew out of.
 */
function isClosedDecision(hearing: Hearing, { itemId, voteId, sourceIds }: Decision): boolean {
  if (isClosedItem(hearing, itemId)) return true;
  const voted = hearing.votes.find(({ id }) => id === voteId)?.at ?? null;
  const sources = hearing.entries.filter(({ id }) => sourceIds.includes(id));
  return voted === null && sources.length > 0
    ? sources.some((entry) => isClosed(hearing, entry))
    : isClosedAt(hearing, voted);
}

function isClosedAt({ closedParts }: Hearing, at: LocalDateTime | null): boolean {
  if (at === null) return closedParts.length > 0;
  return closedParts.some(({ start, end }) => start <= at && (end === null || at < end));
}

function isClosedItem({ agenda }: Hearing, itemId: string | null): boolean {
  return agenda.some(({ id, closed }) => closed && id === itemId);
}
