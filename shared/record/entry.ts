import { z } from 'zod';
import { deadline } from './deadline';
import { languageCode, localDateTime, localizedText, recordId } from './primitives';

export const entryKinds = [
  'report',
  'question',
  'answer',
  'statement',
  'appeal',
  'proposal',
  'procedure',
  'remark',
  /** A line nobody has given a kind yet: kept as it was typed, sorted after the sitting. */
  'unsorted',
] as const;

/** What somebody undertook to do, said in an answer or a report. */
export const promise = z.strictObject({
  what: localizedText,
  due: deadline,
});

/** A reply in writing that somebody promised to a question in the hall. */
export const writtenReply = z.strictObject({
  personId: recordId,
  due: deadline,
});

/** One entry of the record: what one person said at one moment. */
export const entry = z.strictObject({
  id: recordId,
  kind: z.enum(entryKinds),
  itemId: recordId.nullable(),
  speakerId: recordId.nullable(),
  /** The moment of the first keystroke; null where it is not known. */
  at: localDateTime.nullable(),
  /** The language it was spoken in; the text in that language is the original. */
  language: languageCode,
  text: localizedText,
  addresseeId: recordId.nullable(),
  /** For an answer: the question it answers, of the same item. */
  answersId: recordId.nullable(),
  promise: promise.nullable(),
  /** For a question: a reply in writing promised instead of, or beside, the spoken answer. */
  writtenReply: writtenReply.nullable(),
});

export type Entry = z.infer<typeof entry>;
export type EntryKind = (typeof entryKinds)[number];
export type Promised = z.infer<typeof promise>;
export type WrittenReply = z.infer<typeof writtenReply>;
