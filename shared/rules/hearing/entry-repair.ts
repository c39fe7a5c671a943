import { Refusal } from '../../contract/problem';
import type { Entry, Promised } from '../../record/entry';
import type { Hearing } from '../../record/hearing';
import { type LocalizedText, recordText } from '../../record/primitives';
import { languages } from '../../texts/language';
import { withoutEmptyLanguages } from '../clean-text';
import { insertAt, partWithId, removeById, replaceById } from '../edit-list';
import { type Applied, type ChangeContext, type ChangeOf, namesIn, nothingCreated } from './change-context';
import { checkEntry } from './entry-check';

/**
 * Cuts an entry in two at a character of one language. The second half is said by the same person at the same moment;
 * texts in other languages, answers and promises stay with the first, because nobody has said that they are its.
 */
export function splitEntry(
  hearing: Hearing,
  { entryId, language, offset }: ChangeOf<'entry.split'>,
  { newId }: ChangeContext,
): Applied {
  const entry = entryWithId(hearing, entryId);
  const text = entry.text[language] ?? '';
  const first = text.slice(0, offset).trim();
  const second = text.slice(offset).trim();
  if (first === '' || second === '' || cutsCharacter(text, offset)) throw new Refusal('entry.splitOutside');
  const rest: Entry = {
    ...entry,
    id: newId(),
    text: { [language]: second },
    answersId: null,
    promise: null,
    writtenReply: null,
  };
  replaceById(hearing.entries, { ...entry, text: { ...entry.text, [language]: first } });
  insertAt(hearing.entries, rest, placeOf(hearing, entryId) + 1);
  return { createdId: rest.id };
}

/**
 * Puts an entry at the end of the one before it, which keeps its kind and its moment. Whatever led to the entry leads
 * to that one afterwards.
 */
export function joinEntry(
  hearing: Hearing,
  { entryId }: ChangeOf<'entry.join'>,
  { directory }: ChangeContext,
): Applied {
  const entry = entryWithId(hearing, entryId);
  const before = hearing.entries[placeOf(hearing, entryId) - 1];
  if (before === undefined) throw new Refusal('entry.nothingBefore');
  if (before.speakerId !== entry.speakerId || before.itemId !== entry.itemId) {
    throw new Refusal('entry.differentSpeakers');
  }
  const joined = joinedEntry(before, entry);
  const answers = hearing.entries.filter(({ answersId }) => answersId === entryId);
  if (answers.length > 0 && joined.kind !== 'question') throw new Refusal('entry.answersNoQuestion');
  checkEntry(hearing, joined, namesIn(hearing, directory));
  for (const answer of answers) answer.answersId = joined.id;
  leadTo(hearing, entryId, joined.id);
  replaceById(hearing.entries, joined);
  removeById(hearing.entries, entryId);
  return nothingCreated;
}

function joinedEntry(before: Entry, entry: Entry): Entry {
  return {
    ...before,
    text: joinedText(before.text, entry.text),
    addresseeId: before.addresseeId ?? entry.addresseeId,
    answersId: before.answersId ?? (entry.answersId === before.id ? null : entry.answersId),
    promise: joinedPromise(before.promise, entry.promise),
    writtenReply: before.writtenReply ?? entry.writtenReply,
  };
}

/** Two promises become one that names both; it is due when the first one is. */
function joinedPromise(first: Promised | null, second: Promised | null): Promised | null {
  if (first === null || second === null) return first ?? second;
  return { what: joinedText(first.what, second.what), due: first.due };
}

/** Texts of several lines are joined by a new line, others by a space. */
function joinedText(first: LocalizedText, second: LocalizedText): LocalizedText {
  const joined: LocalizedText = {};
  for (const language of languages) {
    const parts = [first[language] ?? '', second[language] ?? ''].map((part) => part.trim());
    const text = parts
      .filter((part) => part !== '')
      .join(parts.some((part) => part.includes('\n')) ? '\n' : ' ');
    if (!recordText.safeParse(text).success) throw new Refusal('text.tooLong');
    joined[language] = text;
  }
  return withoutEmptyLanguages(joined);
}

function leadTo(hearing: Hearing, fromId: string, toId: string): void {
  for (const vote of hearing.votes) {
    if (vote.proposalId === fromId) vote.proposalId = toId;
  }
  for (const decision of hearing.decisions) {
    if (!decision.sourceIds.includes(fromId)) continue;
    decision.sourceIds = [...new Set(decision.sourceIds.map((id) => (id === fromId ? toId : id)))];
  }
}

/** Whether the cut goes between the two halves of one character, for example of an emoji. */
function cutsCharacter(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

function entryWithId(hearing: Hearing, entryId: string): Entry {
  return partWithId(hearing.entries, entryId, 'entry.unknown');
}

function placeOf(hearing: Hearing, entryId: string): number {
  return hearing.entries.findIndex(({ id }) => id === entryId);
}
