import type { Entry } from '../../record/entry';
import type { Hearing } from '../../record/hearing';
import type { LocalDateTime } from '../../record/primitives';
import type { Ballot, BallotValue, VoteCounts } from '../../record/vote';
import { needsPresence } from '../hearing/participant-check';
import { mostPresent } from '../hearing/vote-check';
import { isAbsentFromVoteAt, presentMembersAt } from '../presence';
import { presentByCounts } from '../vote-result';
import { personsFor } from './line-people';
import type { BallotsReading, LineOffer, LineProblem, LineToken, VoteReading } from './line-reading';
import { ballotOfWord } from './line-words';
import { ballotOfMark } from './marks';
import { afterSpaces, partsOf, type TypedLine } from './typed-line';

/** The last proposal nobody has voted on: of the item, else of the whole sitting. */
export function proposalToVoteOn(hearing: Hearing, itemId: string | null): Entry | undefined {
  const voted = new Set(hearing.votes.map(({ proposalId }) => proposalId));
  const open = hearing.entries.filter(({ id, kind }) => kind === 'proposal' && !voted.has(id));
  return open.findLast((entry) => entry.itemId === itemId) ?? open.at(-1);
}

/**
 * A vote: everybody recorded as present is in favour, exceptions follow by name; or the counts; or, behind the command,
 * the words of what is voted on where nobody proposed it.
 */
export function readVote(line: TypedLine, from: number, isSecret: boolean): VoteReading {
  const { text, context, at } = line;
  const rest = text.slice(from).trim();
  const counts = countsIn(rest);
  const exceptions = counts === null ? ballotsFrom(line, from) : null;
  const isSubject = rest !== '' && counts === null && exceptions === null;
  const proposal = isSubject ? undefined : proposalToVoteOn(context.hearing, context.itemId);
  const present = presentMembersAt(context.hearing, at);
  const byName = new Map<string, BallotValue>(present.map(({ personId }) => [personId, 'for']));
  for (const { personId, value } of exceptions?.ballots ?? []) byName.set(personId, value);
  const isCounted = isSecret || counts !== null;
  const problem =
    problemOfExceptions(exceptions, context.hearing, at) ??
    (proposal === undefined && !isSubject ? 'proposalMissing' : null) ??
    problemOfCounts(counts, isSecret, line) ??
    (!isCounted && byName.size === 0 ? 'nobodyPresent' : null);
  return {
    ...partsOf(line, {
      tokens: exceptions?.tokens ?? [],
      offer: exceptions?.offer ?? null,
      problem,
    }),
    kind: 'vote',
    vote: {
      itemId: proposal?.itemId ?? context.itemId,
      proposalId: proposal?.id ?? null,
      subject: isSubject ? { [context.language]: rest } : { ...proposal?.text },
      secrecy: isSecret ? 'secret' : 'open',
      record: isCounted
        ? { method: 'byCount', counts }
        : {
            method: 'byName',
            ballots: Array.from(byName, ([personId, value]) => ({ personId, value })),
          },
      majority: context.settings.majority,
      at,
      result: {},
    },
  };
}

/**
 * Exceptions of the vote that was just taken: «ата- эсе0». Null where the line is anything else: a name and a mark
 * with words behind it is an entry as ever.
 */
export function readBallots(line: TypedLine): BallotsReading | null {
  if (line.context.voteId === null) return null;
  const found = ballotsFrom(line, line.from);
  if (found === null) return null;
  const { ballots, tokens, offer } = found;
  const { hearing, voteId } = line.context;
  // A vote that is on its way into the record is of this moment.
  const vote = hearing.votes.find(({ id }) => id === voteId);
  const problem = problemOfExceptions(found, hearing, vote === undefined ? line.at : vote.at);
  return { ...partsOf(line, { tokens, offer, problem }), kind: 'ballots', ballots };
}

interface Ballots {
  readonly ballots: readonly Ballot[];
  readonly tokens: readonly LineToken[];
  readonly offer: LineOffer | null;
  /** A name that fits nobody stands among them. */
  readonly isUnknown: boolean;
}

function problemOfExceptions(
  exceptions: Ballots | null,
  hearing: Hearing,
  at: LocalDateTime | null,
): LineProblem | null {
  if (exceptions === null) return null;
  if (exceptions.offer !== null) return 'severalFit';
  if (exceptions.isUnknown) return 'nobodyFits';
  return exceptions.ballots.every((ballot) => canVote(ballot, hearing, at)) ? null : 'voterOutside';
}

/** Whether the record will take the voice: only members vote, and nobody from outside the hall. */
function canVote({ personId, value }: Ballot, { participants }: Hearing, at: LocalDateTime | null): boolean {
  const voter = participants.find((participant) => participant.personId === personId);
  if (voter?.role !== 'member') return false;
  return !needsPresence(value) || !isAbsentFromVoteAt(voter, at);
}

function problemOfCounts(
  counts: VoteCounts | null,
  isSecret: boolean,
  { context, at }: TypedLine,
): LineProblem | null {
  if (counts === null) return isSecret ? 'countsMissing' : null;
  const present = mostPresent(context.hearing, at, context.directory);
  return present !== null && presentByCounts(counts) > present ? 'countsTooMany' : null;
}

const attached = /^(\p{L}[\p{L}'’ʼ-]*\p{L})([-−–+0.%*!])$/u;

function ballotsFrom({ text, context }: TypedLine, from: number): Ballots | null {
  const ballots: Ballot[] = [];
  const tokens: LineToken[] = [];
  let offer: LineOffer | null = null;
  let isUnknown = false;
  let nameFrom: number | null = null;
  let nameTo = from;
  const chunks = Array.from(text.slice(from).matchAll(/[^\s,;]+|[,;](?=\s|$)|[,;][^\s,;]+/gu));
  for (const { 0: chunk, index } of chunks) {
    const start = from + index;
    if (/^[,;]$/u.test(chunk)) {
      if (nameFrom !== null) return null;
      continue;
    }
    const [, letters, sign] = attached.exec(chunk) ?? [];
    const value =
      sign !== undefined
        ? ballotOfMark(sign)
        : nameFrom === null
          ? undefined
          : (ballotOfMark(chunk) ?? voiceWord(chunk));
    if (value === undefined) {
      nameFrom ??= start;
      nameTo = start + chunk.length;
      continue;
    }
    const span = { start: nameFrom ?? start, end: letters === undefined ? nameTo : start + letters.length };
    const { candidates, sure } = personsFor(text.slice(span.start, span.end), context);
    if (candidates.length === 0) {
      // Behind a comma that follows an exception nothing but the next name can stand: it is mistyped, not something said.
      const isNext = tokens.length > 0 && /[,;]\s*$/u.test(text.slice(from, span.start));
      if (!isNext || /\s/u.test(text.slice(span.start, span.end))) return null;
    }
    tokens.push({ kind: 'person', ...span }, { kind: 'ballot', start: span.end, end: start + chunk.length });
    if (candidates.length === 0) isUnknown = true;
    else if (sure === null) offer ??= { ...span, of: 'person', candidates, sure, ending: '' };
    else ballots.push({ personId: sure, value });
    nameFrom = null;
  }
  const isWhole = nameFrom === null && tokens.length > 0;
  return isWhole ? { ballots: lastOfEach(ballots), tokens, offer, isUnknown } : null;
}

/** One letter is part of a name, never a voice. */
function voiceWord(chunk: string): BallotValue | undefined {
  return /^\p{L}{2,}$/u.test(chunk) ? ballotOfWord(chunk) : undefined;
}

/** Whoever is named twice has the voice named last. */
function lastOfEach(ballots: readonly Ballot[]): Ballot[] {
  return Array.from(
    new Map(ballots.map(({ personId, value }) => [personId, value])),
    ([personId, value]) => ({
      personId,
      value,
    }),
  );
}

/** «7 2 1», «7-2-1»: for, against, abstained, and who did not vote and whose paper was invalid, where they are given. */
function countsIn(typed: string): VoteCounts | null {
  if (!/^\d{1,4}(?:[\s,/-]+\d{1,4}){0,4}$/u.test(typed)) return null;
  const [inFavour = 0, against = 0, abstained = 0, didNotVote = 0, invalid = 0] = (
    typed.match(/\d+/gu) ?? []
  ).map(Number);
  return { for: inFavour, against, abstained, didNotVote, absent: 0, recused: 0, invalid };
}

/** Persons for the name of an exception that is being typed, so that it can be completed. */
export function offerAtBallot({ text, caret, from, context }: TypedLine): LineOffer | null {
  if (/\S/u.test(text.charAt(caret))) return null;
  const behind = /[^\s,;]+(?:[^\S,;]+[^\s,;]+){0,2}$/u.exec(text.slice(from, caret));
  if (behind === null || ballotOfMark(behind[0].at(-1) ?? '') !== undefined) return null;
  const start = afterSpaces(text, from + behind.index);
  const { candidates, sure } = personsFor(text.slice(start, caret), context);
  return candidates.length === 0 ? null : { of: 'person', candidates, sure, start, end: caret, ending: ' ' };
}
