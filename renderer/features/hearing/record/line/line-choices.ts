import { useKeptPart } from '@renderer/api';
import type { Hearing } from '@shared/record/hearing';
import { emptyLine, isLineUntouched, type LineDraft } from '@shared/record/line-draft';

/** What is chosen for the line beside its words: drawn by the rest of the record, which does not follow every key. */
export interface LineChoices {
  readonly itemId: string | null;
  readonly questionId: string | null;
  readonly insertBeforeId: string | null;
  readonly isUntouched: boolean;
  readonly choose: (set: Partial<Pick<LineDraft, 'itemId' | 'answersId' | 'insertBeforeId'>>) => void;
}

/** The line as it begins: in the item of the last entry, else in the first one. */
export function beginningOf(hearing: Hearing): LineDraft {
  return emptyLine(hearing.language, hearing.entries.at(-1)?.itemId ?? hearing.agenda[0]?.id ?? null);
}

export function useLineChoices(hearing: Hearing): LineChoices {
  const begin = () => beginningOf(hearing);
  const [itemId, change] = useKeptPart(hearing.id, begin, (kept) => kept.line.itemId);
  const [questionId] = useKeptPart(hearing.id, begin, (kept) => kept.line.answersId);
  const [insertBeforeId] = useKeptPart(hearing.id, begin, (kept) => kept.line.insertBeforeId);
  const [isUntouched] = useKeptPart(hearing.id, begin, (kept) => isLineUntouched(kept.line));
  return {
    // A line kept from before may point at parts that are gone.
    itemId: known(itemId, hearing.agenda),
    questionId: known(questionId, hearing.entries),
    insertBeforeId: known(insertBeforeId, hearing.entries),
    isUntouched,
    choose: (set) => change((all) => ({ ...all, line: { ...all.line, ...set } })),
  };
}

export function known(id: string | null, parts: readonly { readonly id: string }[]): string | null {
  return parts.some((part) => part.id === id) ? id : null;
}
