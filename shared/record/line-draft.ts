import { z } from 'zod';
import { deadline } from './deadline';
import { entryKinds, writtenReply } from './entry';
import { lineAct } from './line-act';
import { languageCode, localDateTime, longestText, recordId } from './primitives';

/** A text on its way into the record: nothing that was typed is refused here, it is judged when it is recorded. */
const typedText = z.string().max(longestText, { error: 'text.tooLong' });

/** Who was meant by words of the line: chosen from a list, because several may fit. */
export const linePick = z.strictObject({ words: typedText, id: recordId });

/** The line while it is being typed, with everything chosen for it; null is what nobody has chosen yet. */
export const lineDraft = z.strictObject({
  text: typedText,
  /** Where typing goes on, in UTF-16 units from the beginning of the text. */
  caret: z.int().min(0),
  picks: z.array(linePick).max(50),
  /** The moment of the first keystroke. */
  at: localDateTime.nullable(),
  language: languageCode,
  itemId: recordId.nullable(),
  answersId: recordId.nullable(),
  /** The entry before which this one is inserted; null puts it at the end. */
  insertBeforeId: recordId.nullable(),
  speakerId: recordId.nullable(),
  kind: z.enum(entryKinds).nullable(),
  addresseeId: recordId.nullable(),
  promise: z.strictObject({ what: typedText, due: deadline }).nullable(),
  writtenReply: writtenReply.nullable(),
});

/** A line that was handed over and is not in the record yet. */
export const unsentLine = z.strictObject({
  key: recordId,
  draft: lineDraft,
  /** What the line does, as it was read when it was handed over. */
  act: lineAct,
});

/** An entry of the record that somebody has begun to change. */
export const begunEdit = z.strictObject({ entryId: recordId, draft: lineDraft });

/** Everything typed in one window for one hearing that is not in the record. */
export const keptLines = z.strictObject({
  line: lineDraft,
  unsent: z.array(unsentLine).max(500),
  edits: z.array(begunEdit).max(500),
});

/**
 * The kept lines of a hearing, one part for each page that was typed in, the last kept one last. A page writes only
 * its own part, so that two windows on one hearing never overwrite each other.
 */
export const hearingDrafts = z.strictObject({
  pages: z.array(z.strictObject({ pageId: recordId, keptAt: z.iso.datetime(), kept: keptLines })),
});

export type LinePick = z.infer<typeof linePick>;
export type LineDraft = z.infer<typeof lineDraft>;
export type UnsentLine = z.infer<typeof unsentLine>;
export type BegunEdit = z.infer<typeof begunEdit>;
export type KeptLines = z.infer<typeof keptLines>;
export type HearingDrafts = z.infer<typeof hearingDrafts>;

/** A line nobody has begun. */
export function emptyLine(language: LineDraft['language'], itemId: string | null): LineDraft {
  return {
    text: '',
    caret: 0,
    picks: [],
    at: null,
    language,
    itemId,
    answersId: null,
    insertBeforeId: null,
    speakerId: null,
    kind: null,
    addresseeId: null,
    promise: null,
    writtenReply: null,
  };
}

/** True where nothing was typed or chosen that could be missed; spaces are missed when they stand before a caret. */
export function isLineUntouched({
  text,
  at,
  speakerId,
  kind,
  addresseeId,
  promise,
  writtenReply,
}: LineDraft): boolean {
  const chosen = [at, speakerId, kind, addresseeId, promise, writtenReply];
  return text === '' && chosen.every((value) => value === null);
}

/** True where nothing would be missed if these lines were not kept. */
export function isNothingKept({ line, unsent, edits }: KeptLines): boolean {
  return isLineUntouched(line) && unsent.length === 0 && edits.length === 0;
}

/** What was kept, with what was typed and handed over before that was known behind it. */
export function joinKept(found: KeptLines, typed: KeptLines): KeptLines {
  const others = found.edits.filter((edit) => !typed.edits.some((newer) => isSameEdit(edit, newer)));
  return {
    line: joinLines(found.line, typed.line),
    unsent: [...found.unsent, ...typed.unsent],
    edits: [...others, ...typed.edits],
  };
}

function joinLines(found: LineDraft, typed: LineDraft): LineDraft {
  if (isLineUntouched(typed)) return found;
  if (isLineUntouched(found)) return typed;
  const text = [found.text, typed.text].filter((part) => part !== '').join(' ');
  return { ...found, text, caret: text.length };
}

function isSameEdit(a: BegunEdit, b: BegunEdit): boolean {
  return a.entryId === b.entryId && a.draft.language === b.draft.language;
}
