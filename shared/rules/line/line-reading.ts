import type { Deadline } from '../../record/deadline';
import type { Decision } from '../../record/decision';
import type { Entry, WrittenReply } from '../../record/entry';
import type { LocalDateTime, LocalizedText } from '../../record/primitives';
import type { Ballot, Vote } from '../../record/vote';

/** A part of the typed text, in UTF-16 units: `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a part of the line was understood as. */
export interface LineToken extends Span {
  readonly kind:
    | 'time'
    | 'person'
    | 'body'
    | 'mark'
    | 'link'
    | 'addressee'
    | 'command'
    | 'phrase'
    | 'promise'
    | 'due'
    | 'ballot';
}

/** Something typed that can be completed or must be chosen: persons and bodies at most nine, each has a digit. */
export interface LineOffer extends Span {
  readonly of: 'person' | 'body' | 'phrase';
  /** Identifiers of persons, bodies or phrases, the most likely first. */
  readonly candidates: readonly string[];
  /** The one that Tab and Enter take; null where several fit and nobody may choose but the person. */
  readonly sure: string | null;
  /** What follows when a candidate takes the place of the words. */
  readonly ending: string;
}

/** Why a line cannot be recorded yet, or not as it was meant; the sentences are `line.problem`. */
export const lineProblems = [
  'textMissing',
  'severalFit',
  'nobodyFits',
  'bodyUnknown',
  'addresseeMissing',
  'questionUnknown',
  'noQuestion',
  'proposalMissing',
  'nobodyPresent',
  'voterOutside',
  'countsMissing',
  'countsTooMany',
  'timeMissing',
  'timeOutside',
  'queueEmpty',
  'itemUnknown',
  'nothingOpen',
  'commandUnknown',
] as const;

export type LineProblem = (typeof lineProblems)[number];

interface ReadingParts {
  readonly tokens: readonly LineToken[];
  readonly offer: LineOffer | null;
  readonly problem: LineProblem | null;
}

export interface EmptyReading extends ReadingParts {
  readonly kind: 'empty';
}

export interface EntryReading extends ReadingParts {
  readonly kind: 'entry';
  readonly entry: Omit<Entry, 'id'>;
  /** A moment was typed: the entry goes where that moment belongs, not to the end. */
  readonly inserted: boolean;
}

/** Somebody will answer a question in writing; with words, an entry says so as well. */
export interface WrittenReplyReading extends ReadingParts {
  readonly kind: 'writtenReply';
  readonly questionId: string | null;
  readonly writtenReply: WrittenReply | null;
  readonly entry: Omit<Entry, 'id'> | null;
}

export interface VoteReading extends ReadingParts {
  readonly kind: 'vote';
  readonly vote: Omit<Vote, 'id' | 'quorum'>;
}

/** Voices that differ from the rule, for the vote that was just taken. */
export interface BallotsReading extends ReadingParts {
  readonly kind: 'ballots';
  readonly ballots: readonly Ballot[];
}

export interface AttendanceReading extends ReadingParts {
  readonly kind: 'arrival' | 'departure';
  readonly personIds: readonly string[];
  readonly at: LocalDateTime | null;
  /** Why somebody leaves, as typed. */
  readonly reason: string;
}

/** Asks for the floor. */
export interface QueueReading extends ReadingParts {
  readonly kind: 'queue';
  readonly personId: string | null;
  readonly at: LocalDateTime | null;
}

/** The next of the queue takes the floor. */
export interface FloorReading extends ReadingParts {
  readonly kind: 'floor';
  readonly personId: string | null;
  readonly at: LocalDateTime | null;
}

export interface StretchReading extends ReadingParts {
  readonly kind: 'break' | 'closedPart';
  readonly step: 'begin' | 'end';
  readonly at: LocalDateTime | null;
  readonly note: string;
}

/** The chair calls an item; null ends the one that is considered. */
export interface AgendaReading extends ReadingParts {
  readonly kind: 'agenda';
  readonly itemId: string | null;
  readonly at: LocalDateTime | null;
}

export interface InstructionReading extends ReadingParts {
  readonly kind: 'instruction';
  readonly addresseeBodyId: string | null;
  readonly text: LocalizedText;
  readonly deadline: Deadline;
  readonly itemId: string | null;
  /** The entries it grew out of: the open exchange. */
  readonly sourceIds: readonly string[];
}

export interface DecisionReading extends ReadingParts {
  readonly kind: 'decision';
  readonly decision: Omit<Decision, 'id'>;
}

/** Not understood: kept as it was typed, sorted later. */
export interface UnsortedReading extends ReadingParts {
  readonly kind: 'unsorted';
  readonly entry: Omit<Entry, 'id'>;
  readonly inserted: boolean;
}

export type LineReading =
  | EmptyReading
  | EntryReading
  | WrittenReplyReading
  | VoteReading
  | BallotsReading
  | AttendanceReading
  | QueueReading
  | FloorReading
  | StretchReading
  | AgendaReading
  | InstructionReading
  | DecisionReading
  | UnsortedReading;
