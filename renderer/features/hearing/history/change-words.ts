import { isMessageKey, type Translate } from '@shared/texts/catalogue';

const stepPattern = /^(undo|redo):(\d+)$/;

/** The revision an undo or redo is about; null for every other change. */
export function undoneRevision(label: string): number | null {
  const [, , revision] = stepPattern.exec(label) ?? [];
  return revision === undefined ? null : Number(revision);
}

/** What a change did, in words: «agenda item added». */
export function changeWords(label: string, t: Translate): string {
  const key = `hearing.change.${label}`;
  return isMessageKey(key) ? t(key) : t('hearing.change.other', { label });
}

/**
 * A line of the history in words; an undo names the change it took back.
 *
 * @param labelOf the label of the change that made a revision, where it is known.
 */
export function lineWords(
  label: string,
  labelOf: (revision: number) => string | undefined,
  t: Translate,
): string {
  const [, kind, revision] = stepPattern.exec(label) ?? [];
  if (kind === undefined) return changeWords(label, t);
  const taken = labelOf(Number(revision));
  const what = taken === undefined ? String(revision) : changeWords(taken, t);
  return t(kind === 'undo' ? 'hearing.history.undone' : 'hearing.history.redone', { what });
}
