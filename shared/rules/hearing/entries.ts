import { Refusal } from '../../contract/problem';
import type { Entry } from '../../record/entry';
import type { Hearing } from '../../record/hearing';
import { cleanDeadline, withoutEmptyLanguages } from '../clean-text';
import { edited, insertAt, moveTo, partWithId, removeById, replaceById } from '../edit-list';
import { type Applied, type ChangeContext, type ChangeOf, namesIn, nothingCreated } from './change-context';
import { checkEntry } from './entry-check';

export function addEntry(hearing: Hearing, change: ChangeOf<'entry.add'>, context: ChangeContext): Applied {
  const entry = cleaned({ ...change.entry, id: context.newId() });
  checkEntry(hearing, entry, namesIn(hearing, context.directory));
  insertAt(hearing.entries, entry, change.at);
  return { createdId: entry.id };
}

export function editEntry(hearing: Hearing, change: ChangeOf<'entry.edit'>, context: ChangeContext): Applied {
  const entry = entryWithId(hearing, change.entryId);
  const changed = cleaned(withoutForeignLinks(edited(entry, change.set), change.set));
  const answers = answersTo(hearing, entry.id);
  if (changed.kind !== 'question' && answers.length > 0) throw new Refusal('entry.answersNoQuestion');
  checkEntry(hearing, changed, namesIn(hearing, context.directory));
  replaceById(hearing.entries, changed);
  // Answers belong to the item of their question, so they move along with it.
  for (const answer of answers) answer.itemId = changed.itemId;
  return nothingCreated;
}

export function moveEntry(hearing: Hearing, { entryId, to }: ChangeOf<'entry.move'>): Applied {
  moveTo(hearing.entries, entryWithId(hearing, entryId), to);
  return nothingCreated;
}

/** The answers to a removed question stay as answers without a link; nothing else points to it afterwards. */
export function removeEntry(hearing: Hearing, { entryId }: ChangeOf<'entry.remove'>): Applied {
  entryWithId(hearing, entryId);
  for (const answer of answersTo(hearing, entryId)) answer.answersId = null;
  for (const vote of hearing.votes) {
    if (vote.proposalId === entryId) vote.proposalId = null;
  }
  for (const decision of hearing.decisions) {
    if (decision.sourceIds.includes(entryId)) {
      decision.sourceIds = decision.sourceIds.filter((id) => id !== entryId);
    }
  }
  removeById(hearing.entries, entryId);
  return nothingCreated;
}

function entryWithId(hearing: Hearing, entryId: string): Entry {
  return partWithId(hearing.entries, entryId, 'entry.unknown');
}

function answersTo(hearing: Hearing, questionId: string): Entry[] {
  return hearing.entries.filter(({ answersId }) => answersId === questionId);
}

/** An entry that is sorted into another kind loses what only the old kind can have, unless the edit sets it. */
function withoutForeignLinks(entry: Entry, set: ChangeOf<'entry.edit'>['set']): Entry {
  if (set.kind === undefined || set.kind === 'unsorted') return entry;
  return {
    ...entry,
    answersId: entry.kind === 'answer' || set.answersId !== undefined ? entry.answersId : null,
    writtenReply: entry.kind === 'question' || set.writtenReply !== undefined ? entry.writtenReply : null,
  };
}

function cleaned(entry: Entry): Entry {
  const { promise, writtenReply } = entry;
  return {
    ...entry,
    text: withoutEmptyLanguages(entry.text),
    promise: promise && { what: withoutEmptyLanguages(promise.what), due: cleanDeadline(promise.due) },
    writtenReply: writtenReply && { ...writtenReply, due: cleanDeadline(writtenReply.due) },
  };
}
