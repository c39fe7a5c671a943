import type { Entry } from '../record/entry';
import type { Hearing } from '../record/hearing';

export const exchangeStates = ['answered', 'unanswered', 'writtenReplyPromised'] as const;

export type ExchangeState = (typeof exchangeStates)[number];

/** A question with everything that was answered to it. */
export interface Exchange {
  readonly question: Entry;
  readonly answers: Entry[];
  /** Computed from the links, never typed. An answer in the hall counts more than a promised reply. */
  readonly state: ExchangeState;
}

/**
 * Questions with their answers, in the order of the record.
 *
 * @param itemId only those of one agenda item; null gives those outside the agenda, left out gives all.
 */
export function exchangesOf(hearing: Hearing, itemId?: string | null): Exchange[] {
  const answersByQuestion = new Map<string, Entry[]>();
  for (const entry of hearing.entries) {
    if (entry.kind !== 'answer' || entry.answersId === null) continue;
    const answers = answersByQuestion.get(entry.answersId);
    if (answers === undefined) answersByQuestion.set(entry.answersId, [entry]);
    else answers.push(entry);
  }
  return hearing.entries
    .filter((entry) => entry.kind === 'question' && (itemId === undefined || entry.itemId === itemId))
    .map((question) => {
      const answers = answersByQuestion.get(question.id) ?? [];
      return { question, answers, state: stateOf(question, answers) };
    });
}

/** The entries in which somebody undertook to do something. */
export function promisesOf(hearing: Hearing): Entry[] {
  return hearing.entries.filter(({ promise }) => promise !== null);
}

/** Place of an entry in the record, from 1; 0 where the hearing has no such entry. */
export function entryNumber(hearing: Hearing, entryId: string): number {
  return hearing.entries.findIndex(({ id }) => id === entryId) + 1;
}

/** The places of all entries at once, for whoever names many of them. */
export function entryNumbers({ entries }: Pick<Hearing, 'entries'>): ReadonlyMap<string, number> {
  return new Map(entries.map(({ id }, place) => [id, place + 1]));
}

function stateOf(question: Entry, answers: readonly Entry[]): ExchangeState {
  if (answers.length > 0) return 'answered';
  return question.writtenReply === null ? 'unanswered' : 'writtenReplyPromised';
}
