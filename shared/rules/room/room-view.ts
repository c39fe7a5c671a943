import type { Directory } from '../../record/directory';
import type { Hearing, HearingStatus } from '../../record/hearing';
import type { LocalDateTime, LocalizedText } from '../../record/primitives';
import type { Settings } from '../../record/settings';
import type { Vote, VoteCounts } from '../../record/vote';
import { voteOutcome } from '../vote-result';
import { currentItem } from './current-item';
import { openTurn, secondsLeft, spokenSeconds, timePhase, type TimePhase } from './floor';
import { hallQuorum, type HallQuorum } from './hall';
import { openBreak, openClosedPart } from './pauses';
import { roomPerson, type RoomPerson } from './room-person';

export interface RoomItem {
  readonly itemId: string;
  /** Place on the agenda, from 1. */
  readonly number: number;
  readonly title: LocalizedText;
  readonly isClosed: boolean;
}

export interface RoomSpeaker extends RoomPerson {
  readonly secondsSpoken: number;
  /** Negative beyond the granted time; null where none was granted. */
  readonly secondsLeft: number | null;
  readonly phase: TimePhase;
}

export interface RoomVote {
  readonly voteId: string;
  readonly at: LocalDateTime | null;
  readonly itemNumber: number | null;
  readonly counts: VoteCounts;
  readonly outcome: 'adopted' | 'rejected' | 'unknown';
  readonly unanimous: boolean;
}

/**
 * What everybody in the room may see of a sitting at one moment. It holds no word of the record: neither what was
 * said nor what is being typed, and of a vote only its result.
 */
export interface RoomView {
  readonly status: HearingStatus;
  readonly title: LocalizedText;
  readonly item: RoomItem | null;
  readonly speaker: RoomSpeaker | null;
  readonly next: RoomPerson | null;
  /** How many asked for the floor. */
  readonly waiting: number;
  readonly quorum: HallQuorum;
  /** The last vote with a result. */
  readonly vote: RoomVote | null;
  /** When the break began; null while the sitting goes on. */
  readonly breakSince: LocalDateTime | null;
  /** Whether the public is out: a closed part, a closed item, or a closed sitting. */
  readonly isClosed: boolean;
}

export function roomView(
  hearing: Hearing,
  directory: Directory,
  settings: Pick<Settings, 'quorum'>,
  now: LocalDateTime,
): RoomView {
  const item = roomItem(hearing);
  const next = hearing.speakerQueue[0];
  return {
    status: hearing.status,
    title: hearing.title,
    item,
    speaker: roomSpeaker(hearing, directory, now),
    next: next === undefined ? null : roomPerson(hearing, directory, next.personId),
    waiting: hearing.speakerQueue.length,
    quorum: hallQuorum(hearing, directory, settings, now),
    vote: lastResult(hearing),
    breakSince: openBreak(hearing)?.start ?? null,
    isClosed: hearing.kind === 'closed' || item?.isClosed === true || openClosedPart(hearing) !== null,
  };
}

function roomItem(hearing: Hearing): RoomItem | null {
  const item = currentItem(hearing);
  if (item === null) return null;
  const { id, title, closed } = item;
  return { itemId: id, number: hearing.agenda.indexOf(item) + 1, title, isClosed: closed };
}

function roomSpeaker(hearing: Hearing, directory: Directory, now: LocalDateTime): RoomSpeaker | null {
  const turn = openTurn(hearing);
  if (turn === null) return null;
  const left = secondsLeft(hearing, turn, now);
  return {
    ...roomPerson(hearing, directory, turn.personId),
    secondsSpoken: spokenSeconds(hearing, turn, now),
    secondsLeft: left,
    phase: timePhase(left),
  };
}

/** The vote with the latest moment; votes without one count in their order, before those with one. */
function lastResult(hearing: Hearing): RoomVote | null {
  const results = hearing.votes.flatMap((vote) => roomVote(hearing, vote) ?? []);
  return results.toSorted((a, b) => ((a.at ?? '') <= (b.at ?? '') ? -1 : 1)).at(-1) ?? null;
}

function roomVote(hearing: Hearing, vote: Vote): RoomVote | null {
  const { counts, outcome, unanimous } = voteOutcome(vote);
  if (counts === null) return null;
  const place = hearing.agenda.findIndex(({ id }) => id === vote.itemId);
  const itemNumber = place < 0 ? null : place + 1;
  return { voteId: vote.id, at: vote.at, itemNumber, counts, outcome, unanimous };
}
