import { formatTime } from '@shared/calendar/date-forms';
import type { DocumentBlock, DocumentModel, TextRun } from '@shared/documents/document-model';
import type { Entry } from '@shared/record/entry';
import type { LocalDateTime } from '@shared/record/primitives';
import type { Vote } from '@shared/record/vote';
import { openingHeading, sectionHeading } from './minutes/item-section';
import { secretarySignature } from './minutes/closing';
import { openingEntries, sectionsOf } from './minutes/numbering';
import { officers, timeSpan } from './minutes/opening';
import { resultRuns, subjectRuns } from './minutes/votes';
import { paragraph } from './paper/blocks';
import { modelOf, sittingHead, titleOfSitting } from './paper/head';
import { officeRuns, personRuns } from './paper/names';
import { startPaper, type Paper, type PaperInput } from './paper/paper';
import { bold, emphasized, gap, joined, localizedRuns, plain, withFinalStop } from './paper/runs';

/**
 * Everything that was said, in the order of the record: the time, who spoke in capitals with the office, and on the
 * next line the speech. Breaks, closed parts and votes stand where they happened.
 */
export function transcriptModel(input: PaperInput): DocumentModel {
  const paper = startPaper(input);
  const { hearing, text } = paper;
  const said = hearing.entries.length === 0 && hearing.votes.length === 0;
  return modelOf(paper, {
    kind: 'transcript',
    title: titleOfSitting(paper, 'transcript'),
    example: hearing.example,
    blocks: [
      ...sittingHead(paper, plain(text('paperForms.transcript.title'))),
      ...officers(paper),
      ...(said ? [paragraph('note', plain(text('paperForms.transcript.none')))] : course(paper)),
      secretarySignature(paper),
    ],
  });
}

/** Something that is no speech, with its moment. */
interface Happening {
  readonly at: LocalDateTime;
  readonly block: DocumentBlock;
}

function course(paper: Paper): DocumentBlock[] {
  const { entries } = paper.hearing;
  const opening = openingEntries(paper.hearing);
  const waiting = happenings(paper);
  const blocks: DocumentBlock[] = [];
  entries.forEach((entry, index) => {
    while (entry.at !== null && waiting[0] !== undefined && waiting[0].at <= entry.at) {
      blocks.push(...waiting.splice(0, 1).map(({ block }) => block));
    }
    if (index === 0 || entries[index - 1]?.itemId !== entry.itemId)
      blocks.push(...(opening.includes(entry) ? [openingHeading(paper)] : itemHeading(paper, entry.itemId)));
    blocks.push(...speech(paper, entry));
    blocks.push(...votesAfter(paper, entry, index).map((vote) => voteNote(paper, vote)));
  });
  return [...blocks, ...waiting.map(({ block }) => block), ...votesWithoutPlace(paper)];
}

function itemHeading(paper: Paper, itemId: string | null): DocumentBlock[] {
  // The number is that of the minutes, where this section is the last; here it may come first.
  if (itemId === null) return [outsideAgenda(paper)];
  const section = sectionsOf(paper.hearing).find((each) => each.itemId === itemId);
  return section === undefined ? [] : [sectionHeading(paper, section)];
}

function outsideAgenda({ text }: Paper): DocumentBlock {
  return paragraph('heading1', plain(text('paper.minutes.outsideAgenda')), { keepWithNext: true });
}

function speech(paper: Paper, entry: Entry): DocumentBlock[] {
  return [
    paragraph('speaker', speaker(paper, entry.speakerId), {
      ...(entry.at === null ? {} : { number: formatTime(entry.at) }),
      keepWithNext: true,
    }),
    paragraph('body', localizedRuns(paper, entry.text)),
  ];
}

/** The presiding officer speaks as such; everybody else with name and office. */
function speaker(paper: Paper, speakerId: string | null): TextRun[] {
  if (speakerId === null) return gap(paper, 'paper.gap.speaker');
  if (speakerId === paper.hearing.presidingId) return bold(paper.text('paperForms.transcript.presiding'));
  // The form for signatures where there is one: a missing one is no gap here.
  const name = personRuns({ ...paper, draft: false }, speakerId, 'signature').map((run) =>
    run.gap === true ? run : { ...run, text: run.text.toUpperCase() },
  );
  const office = officeRuns(paper, speakerId);
  return office.length === 0 ? emphasized(name) : [...emphasized(name), ...plain(', '), ...office];
}

/** Breaks, closed parts and votes of which the moment is known, oldest first. */
function happenings(paper: Paper): Happening[] {
  const { breaks, closedParts, votes } = paper.hearing;
  const span = (
    kind: 'break' | 'closedPart',
    start: LocalDateTime,
    end: LocalDateTime | null,
  ): Happening => ({
    at: start,
    block: paragraph(
      'note',
      // An end nobody recorded shows as dots, and they end the sentence as well.
      withFinalStop(
        plain(paper.text(`paperForms.transcript.${kind}`, { span: timeSpan(paper, start, end) })),
      ),
    ),
  });
  return [
    ...breaks.map(({ start, end }) => span('break', start, end)),
    ...closedParts.map(({ start, end }) => span('closedPart', start, end)),
    ...votes.flatMap((vote) => {
      const at = placedAt(paper, vote);
      return at === null ? [] : [{ at, block: voteNote(paper, vote) }];
    }),
  ].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** The moment a vote is placed by: none in a record whose entries have no times. */
function placedAt({ hearing }: Pick<Paper, 'hearing'>, { at }: Vote): LocalDateTime | null {
  return hearing.entries.some((entry) => entry.at !== null) ? at : null;
}

/** Votes of unknown time: after the proposal that was voted on, else after the last words on the item. */
function votesAfter({ hearing }: Paper, entry: Entry, index: number): Vote[] {
  const last = hearing.entries.findLastIndex(({ itemId }) => itemId === entry.itemId) === index;
  return hearing.votes.filter((vote) => {
    if (placedAt({ hearing }, vote) !== null) return false;
    const { proposalId, itemId } = vote;
    const proposed = hearing.entries.some(({ id }) => id === proposalId);
    return proposed ? proposalId === entry.id : last && itemId === entry.itemId;
  });
}

/** Votes on items nobody said anything about, each under its item: the last heading is that of another one. */
function votesWithoutPlace(paper: Paper): DocumentBlock[] {
  const spokenOn = new Set(paper.hearing.entries.map(({ itemId }) => itemId));
  const votes = paper.hearing.votes.filter(
    (vote) => placedAt(paper, vote) === null && !spokenOn.has(vote.itemId),
  );
  return votes.flatMap((vote, index) => [
    ...(index > 0 && votes[index - 1]?.itemId === vote.itemId ? [] : itemHeading(paper, vote.itemId)),
    voteNote(paper, vote),
  ]);
}

function voteNote(paper: Paper, vote: Vote): DocumentBlock {
  const subject = subjectRuns(paper, vote);
  const told = joined([...(subject.length === 0 ? [] : [subject]), resultRuns(paper, vote)], ' ');
  return paragraph('note', told);
}
