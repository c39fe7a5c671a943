import { Refusal } from '../../contract/problem';
import type { Entry, EntryKind } from '../../record/entry';
import type { Hearing } from '../../record/hearing';
import type { NameOf } from './change-context';
import { requireItem, requireParticipant } from './known-people';

/**
 * An entry names only items and participants of its hearing, and only an answer answers: a question of its own item.
 * A line nobody has sorted may hold what any kind may. The entry itself need not be in the hearing yet.
 *
 * @throws Refusal
 */
export function checkEntry(hearing: Hearing, entry: Entry, nameOf: NameOf): void {
  requireItem(hearing, entry.itemId);
  for (const personId of [entry.speakerId, entry.addresseeId, entry.writtenReply?.personId ?? null]) {
    if (personId !== null) requireParticipant(hearing, personId, nameOf);
  }
  if (entry.writtenReply !== null && !mayBe(entry, 'question')) {
    throw new Refusal('entry.onlyQuestionsAwaitReply');
  }
  if (entry.answersId !== null) checkLink(hearing, entry, entry.answersId);
}

function checkLink(hearing: Hearing, entry: Entry, questionId: string): void {
  if (questionId === entry.id) throw new Refusal('entry.answersItself');
  if (!mayBe(entry, 'answer')) throw new Refusal('entry.onlyAnswersAnswer');
  const question = hearing.entries.find(({ id }) => id === questionId);
  if (question === undefined) throw new Refusal('entry.unknown', { id: questionId });
  if (question.kind !== 'question') throw new Refusal('entry.answersNoQuestion');
  if (question.itemId !== entry.itemId && entry.kind !== 'unsorted')
    throw new Refusal('entry.answersOtherItem');
}

/** A line nobody has sorted may turn out to be of any kind. */
function mayBe({ kind }: Entry, wanted: EntryKind): boolean {
  return kind === wanted || kind === 'unsorted';
}
