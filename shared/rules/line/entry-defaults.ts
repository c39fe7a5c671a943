import type { Entry, EntryKind } from '../../record/entry';
import type { Hearing } from '../../record/hearing';
import { exchangesOf } from '../exchanges';

/** What the program proposes for the next entry; everything can be changed before it is saved. */
export interface EntryDefaults {
  readonly kind: EntryKind;
  readonly addresseeId: string | null;
  readonly answersId: string | null;
}

/** The last question of an item that nobody has answered in the hall. */
export function lastOpenQuestion(hearing: Hearing, itemId: string | null): Entry | undefined {
  return exchangesOf(hearing, itemId).findLast(({ state }) => state !== 'answered')?.question;
}

/**
 * The kind a speaker most likely has: whoever was asked last answers, a rapporteur begins with the report, a member
 * asks, a guest makes a statement.
 */
export function defaultsFor(
  hearing: Hearing,
  itemId: string | null,
  speakerId: string | null,
): EntryDefaults {
  const kind = likelyKind(hearing, itemId, speakerId);
  return { kind, ...linksOf(hearing, itemId, speakerId, kind) };
}

/** Whom an entry of this kind most likely speaks to, and which question it answers. */
export function linksOf(
  hearing: Hearing,
  itemId: string | null,
  speakerId: string | null,
  kind: EntryKind,
): Omit<EntryDefaults, 'kind'> {
  if (kind === 'answer') {
    const question = openQuestionFor(hearing, itemId, speakerId) ?? lastOpenQuestion(hearing, itemId);
    return { addresseeId: question?.speakerId ?? null, answersId: question?.id ?? null };
  }
  const addresseeId = kind === 'question' ? likelyAnswerer(hearing, itemId) : null;
  return { addresseeId: addresseeId === speakerId ? null : addresseeId, answersId: null };
}

function likelyKind(hearing: Hearing, itemId: string | null, speakerId: string | null): EntryKind {
  if (speakerId === null) return 'remark';
  const role = hearing.participants.find(({ personId }) => personId === speakerId)?.role;
  if (openQuestionFor(hearing, itemId, speakerId) !== undefined) return 'answer';
  if (isStillToReport(hearing, itemId, speakerId)) return 'report';
  if (role === 'member') return 'question';
  return lastOpenQuestion(hearing, itemId) === undefined ? 'statement' : 'answer';
}

/** The last open question that was put to the speaker. */
function openQuestionFor(
  hearing: Hearing,
  itemId: string | null,
  speakerId: string | null,
): Entry | undefined {
  return exchangesOf(hearing, itemId).findLast(
    ({ question, state }) =>
      state !== 'answered' && question.addresseeId !== null && question.addresseeId === speakerId,
  )?.question;
}

function isStillToReport(hearing: Hearing, itemId: string | null, speakerId: string): boolean {
  const item = hearing.agenda.find(({ id }) => id === itemId);
  return (
    item?.rapporteurIds.includes(speakerId) === true &&
    !hearing.entries.some((entry) => entry.itemId === itemId && entry.speakerId === speakerId)
  );
}

/** Who answers questions here: the last one who did, else the only rapporteur, else the only guest. */
export function likelyAnswerer(hearing: Hearing, itemId: string | null): string | null {
  const lastAnswer = hearing.entries.findLast(
    (entry) => entry.itemId === itemId && entry.kind === 'answer' && entry.speakerId !== null,
  );
  if (lastAnswer) return lastAnswer.speakerId;
  const rapporteurs = hearing.agenda.find(({ id }) => id === itemId)?.rapporteurIds ?? [];
  const guests = hearing.participants
    .filter(({ role }) => role === 'invited')
    .map(({ personId }) => personId);
  return onlyOne(rapporteurs) ?? onlyOne(guests);
}

function onlyOne(personIds: readonly string[]): string | null {
  return personIds.length === 1 ? (personIds[0] ?? null) : null;
}
