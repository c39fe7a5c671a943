import type { DocumentBlock } from '@shared/documents/document-model';
import type { Entry, EntryKind } from '@shared/record/entry';
import type { Instruction } from '@shared/record/instruction';
import type { MessageKey } from '@shared/texts/catalogue';
import { paragraph } from '../paper/blocks';
import type { Paper } from '../paper/paper';
import { draftGap, fillRuns, localizedRuns, plain, withFinalStop } from '../paper/runs';
import { decisionBlocks } from './decisions';
import { exchanges } from './exchanges';
import { timeSpan } from './opening';
import { entriesOf, openingEntries, type Section } from './numbering';
import { speakerRuns, speech } from './speech';
import { voteBlocks } from './votes';

/**
 * One item of the minutes in the order record-keeping asks for: heard, asked and answered, spoke, proposed, voted,
 * decided. A part nobody recorded anything for is left out.
 */
export function itemSection(
  paper: Paper,
  section: Section,
  instructions: readonly Instruction[],
): DocumentBlock[] {
  const { itemId } = section;
  const votes = paper.hearing.votes.filter((vote) => vote.itemId === itemId);
  const decisions = paper.hearing.decisions.filter((decision) => decision.itemId === itemId);
  const parts = [
    ...part(paper, 'paper.minutes.heard', heard(paper, itemId)),
    ...part(paper, 'paper.minutes.questions', exchanges(paper, itemId)),
    ...part(paper, 'paper.minutes.spoke', spoke(paper, itemId)),
    ...part(paper, 'paper.minutes.proposals', proposals(paper, itemId)),
    ...part(
      paper,
      'paper.minutes.voted',
      votes.flatMap((vote) => voteBlocks(paper, vote)),
    ),
    ...part(paper, 'paper.minutes.decided', decisionBlocks(paper, decisions, instructions)),
  ];
  const nothing = paragraph('note', plain(paper.text('paper.minutes.nothingRecorded')));
  return [
    sectionHeading(paper, section),
    ...consideredLine(paper, itemId),
    ...(parts.length === 0 ? [nothing] : parts),
  ];
}

/** What the sitting was opened with, before its first item; without a number, so that the items keep theirs. */
export function openingWords(paper: Paper): DocumentBlock[] {
  const entries = openingEntries(paper.hearing);
  return entries.length === 0
    ? []
    : [openingHeading(paper), ...entries.flatMap((entry) => words(paper, entry))];
}

export function openingHeading({ text }: Paper): DocumentBlock {
  return paragraph('heading1', plain(text('paper.minutes.openingWords')), { keepWithNext: true });
}

/** The heading of a section: the number and title of its item. */
export function sectionHeading(paper: Paper, { number, itemId }: Section): DocumentBlock {
  const item = paper.hearing.agenda.find(({ id }) => id === itemId);
  const title =
    item === undefined ? plain(paper.text('paper.minutes.outsideAgenda')) : localizedRuns(paper, item.title);
  return paragraph('heading1', title, { number: `${number}.`, keepWithNext: true });
}

/** When the item was really considered; it can have been taken up again. */
function consideredLine(paper: Paper, itemId: string | null): DocumentBlock[] {
  const item = paper.hearing.agenda.find(({ id }) => id === itemId);
  const spans = (item?.considered ?? []).map(({ start, end }) => timeSpan(paper, start, end));
  if (spans.length === 0) return [];
  const line = withFinalStop(plain(paper.text('paper.minutes.itemTime', { spans: spans.join(', ') })));
  return [paragraph('note', line, { keepWithNext: true })];
}

function part(paper: Paper, heading: MessageKey, blocks: DocumentBlock[]): DocumentBlock[] {
  if (blocks.length === 0) return [];
  return [paragraph('heading2', plain(paper.text(heading)), { keepWithNext: true }), ...blocks];
}

/** Rapporteurs of whom no report is recorded are named; the others speak for themselves. */
function heard(paper: Paper, itemId: string | null): DocumentBlock[] {
  const reports = entriesOfKind(paper, itemId, ['report']);
  const item = paper.hearing.agenda.find(({ id }) => id === itemId);
  const silent = (item?.rapporteurIds ?? []).filter(
    (personId) => !reports.some(({ speakerId }) => speakerId === personId),
  );
  return [
    ...silent.map((personId) =>
      paragraph(
        'body',
        fillRuns(paper, 'paper.minutes.rapporteurOnly', { person: speakerRuns(paper, personId) }),
      ),
    ),
    ...reports.flatMap((entry) => speech(paper, entry, { style: 'body' })),
  ];
}

/** A line nobody has sorted yet is told among the speeches; a draft marks it. */
function spoke(paper: Paper, itemId: string | null): DocumentBlock[] {
  const kinds: readonly EntryKind[] = ['statement', 'appeal', 'remark', 'procedure', 'unsorted'];
  return entriesOfKind(paper, itemId, kinds).flatMap((entry) => words(paper, entry));
}

function words(paper: Paper, entry: Entry): DocumentBlock[] {
  return speech(paper, entry, {
    style: 'body',
    ...spokenAs(paper, entry.kind),
    ...(entry.kind === 'unsorted' ? { mark: draftGap(paper, 'paper.gap.unsorted') } : {}),
  });
}

function spokenAs({ text }: Paper, kind: EntryKind): { remark?: string } {
  if (kind !== 'appeal' && kind !== 'remark' && kind !== 'procedure') return {};
  return { remark: text(`paper.minutes.spokeAs.${kind}`) };
}

function proposals(paper: Paper, itemId: string | null): DocumentBlock[] {
  return entriesOfKind(paper, itemId, ['proposal']).flatMap((entry, index) =>
    speech(paper, entry, { style: 'numbered', number: `${index + 1})` }),
  );
}

function entriesOfKind({ hearing }: Paper, itemId: string | null, kinds: readonly EntryKind[]): Entry[] {
  return entriesOf(hearing, itemId).filter(({ kind }) => kinds.includes(kind));
}
