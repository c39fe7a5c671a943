import type { DocumentBlock, ParagraphStyle, TextRun } from '@shared/documents/document-model';
import { ballotValues, type BallotValue, type QuorumAtVote, type Vote } from '@shared/record/vote';
import { announcedResult, voteSentence } from '@shared/rules/vote-sentence';
import { isBlank } from '@shared/rules/names';
import { paragraph } from '../paper/blocks';
import { personRuns } from '../paper/names';
import type { Paper } from '../paper/paper';
import { fillRuns, gap, joined, localizedRuns, plain, withoutFinalStop } from '../paper/runs';

/** One vote: what was put to it, how, the counts, the result, the quorum, and the names where it was by name. */
export function voteBlocks(paper: Paper, vote: Vote): DocumentBlock[] {
  const subject = subjectRuns(paper, vote);
  const put = [...(subject.length === 0 ? [] : [subject]), ...secrecy(paper, vote)];
  return [
    ...(put.length === 0 ? [] : [paragraph('body', joined(put, ' '), { keepWithNext: true })]),
    paragraph('body', resultRuns(paper, vote)),
    ...(vote.quorum === null ? [] : quorumAtVoteLine(paper, vote.quorum, 'body')),
    ...ballotLines(paper, vote),
  ];
}

/** «На голосование поставлено: …»; empty where the record does not say what. */
export function subjectRuns(paper: Paper, vote: Vote): TextRun[] {
  const proposal = paper.hearing.entries.find(({ id }) => id === vote.proposalId);
  const item = paper.hearing.agenda.find(({ id }) => id === vote.itemId);
  const subject = [vote.subject, proposal?.text, item?.title].find(
    (text) => text !== undefined && Object.values(text).some((value) => !isBlank(value)),
  );
  if (subject === undefined) return [];
  return fillRuns(paper, 'paper.minutes.subject', {
    subject: withoutFinalStop(localizedRuns(paper, subject)),
  });
}

/** Open or secret; the drafted sentence on a secret vote says so itself. */
function secrecy({ language, text }: Paper, vote: Vote): TextRun[][] {
  const drafted = voteSentence(vote, language);
  const isSaidBelow =
    vote.secrecy === 'secret' && drafted !== null && announcedResult(vote, language) === drafted;
  return isSaidBelow ? [] : [plain(text(`paper.minutes.secrecy.${vote.secrecy}`))];
}

/** The announced sentence: the one somebody wrote, else the computed one. */
export function resultRuns(paper: Paper, vote: Vote): TextRun[] {
  const result = announcedResult(vote, paper.language);
  return result === null ? gap(paper, 'paper.gap.votes') : plain(result);
}

/** The quorum as it was when the vote was taken. */
export function quorumAtVoteLine(
  paper: Paper,
  { present, required }: QuorumAtVote,
  style: ParagraphStyle,
): DocumentBlock[] {
  if (required === null) return [];
  const key = present >= required ? 'paper.minutes.voteQuorum.reached' : 'paper.minutes.voteQuorum.missing';
  return [paragraph(style, plain(paper.text(key, { present, required })))];
}

/** A secret ballot names nobody, whatever the record holds. */
function ballotLines(paper: Paper, { record, secrecy }: Vote): DocumentBlock[] {
  if (record.method !== 'byName' || secrecy === 'secret') return [];
  const votersOf = (value: BallotValue) => record.ballots.filter((ballot) => ballot.value === value);
  return ballotValues
    .map((value) => ({ value, voters: votersOf(value) }))
    .filter(({ voters }) => voters.length > 0)
    .map(({ value, voters }) => {
      const persons = joined(
        voters.map(({ personId }) => personRuns(paper, personId)),
        ', ',
      );
      return paragraph('listed', fillRuns(paper, `paper.minutes.ballots.${value}`, { persons }));
    });
}
