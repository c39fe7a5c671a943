import type { Entry } from '../record/entry';
import type { Hearing } from '../record/hearing';
import type { UnsentLine } from '../record/line-draft';

/** Whether the record shows that it holds the line: a line that adds entries is known by them, any other is not. */
export function canTellIfRecorded({ act }: Pick<UnsentLine, 'act'>): boolean {
  return act.changes.some(({ kind }) => kind === 'entry.add');
}

/**
 * Whether the record holds a handed-over line already: the answer to its saving may have been lost with the page or
 * the program. Only a line that adds entries can be told; of any other the person decides.
 */
export function isLineRecorded(
  { entries }: Pick<Hearing, 'entries'>,
  { act }: Pick<UnsentLine, 'act'>,
): boolean {
  const wanted = act.changes.flatMap((change) => (change.kind === 'entry.add' ? [change.entry] : []));
  if (isDone(act)) return true;
  return wanted.length > 0 && wanted.every((entry) => entries.some((known) => isSame(known, entry)));
}

/** Nothing is left to do of it: an earlier version struck off its act what was made of a line, step by step. */
function isDone({ changes, ballots, instruction }: UnsentLine['act']): boolean {
  return changes.length === 0 && ballots.length === 0 && instruction === null;
}

/** Nobody says the same words of the same kind twice in one second. */
function isSame(known: Entry, { at, speakerId, kind, language, text }: Omit<Entry, 'id'>): boolean {
  return (
    known.at === at &&
    known.speakerId === speakerId &&
    known.kind === kind &&
    known.text[language]?.trim() === text[language]?.trim()
  );
}
