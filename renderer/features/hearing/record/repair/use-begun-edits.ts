import { useMemo } from 'react';
import { useKeptPart } from '@renderer/api';
import type { Entry } from '@shared/record/entry';
import type { Hearing } from '@shared/record/hearing';
import { emptyLine, type BegunEdit } from '@shared/record/line-draft';
import type { LocalizedText } from '@shared/record/primitives';
import type { Language } from '@shared/texts/language';
import { beginningOf } from '../line/line-choices';

/** Repairs that were begun and are not in the record, kept like the line: also through a power cut. */
export interface BegunEdits {
  /** Entries with such a repair, in the order in which they were begun. */
  readonly entryIds: readonly string[];
  /** The texts typed for an entry, by language. */
  readonly textsOf: (entryId: string) => LocalizedText;
  readonly keep: (entry: Entry, language: Language, text: string, caret: number) => void;
  readonly forget: (entryId: string) => void;
}

/** Each language of an entry that is being changed is one begun edit. */
export function useBegunEdits(hearing: Hearing): BegunEdits {
  const [edits, change] = useKeptPart(
    hearing.id,
    () => beginningOf(hearing),
    (kept) => kept.edits,
  );
  return useMemo(
    () => ({
      entryIds: [...new Set(edits.map(({ entryId }) => entryId))],
      textsOf: (entryId) =>
        Object.fromEntries(
          edits.flatMap((edit) => (edit.entryId === entryId ? [[edit.draft.language, edit.draft.text]] : [])),
        ),
      keep(entry, language, text, caret) {
        const draft = { ...emptyLine(language, entry.itemId), text, caret };
        change((lines) => ({
          ...lines,
          edits: [
            ...lines.edits.filter((edit) => !isOf(edit, entry.id, language)),
            { entryId: entry.id, draft },
          ],
        }));
      },
      forget: (entryId) =>
        change((lines) =>
          lines.edits.some((edit) => edit.entryId === entryId)
            ? { ...lines, edits: lines.edits.filter((edit) => edit.entryId !== entryId) }
            : lines,
        ),
    }),
    [edits, change],
  );
}

function isOf({ entryId, draft }: BegunEdit, id: string, language: Language): boolean {
  return entryId === id && draft.language === language;
}
