import type { EntryKind } from '../../record/entry';
import type { BallotValue } from '../../record/vote';

/**
 * The marks of the line. Every first one can be typed on Latin, Russian and Kyrgyz keyboards, except `>`, which the
 * Cyrillic ones lack: there the key `\` does the same.
 */
export const kindMarks = {
  question: ['?'],
  answer: ['>', '\\'],
  proposal: ['+'],
  statement: ['='],
  appeal: ['!'],
  report: ['*'],
  procedure: ['%'],
  remark: ['.'],
} as const satisfies Readonly<Partial<Record<EntryKind, readonly string[]>>>;

export type MarkedKind = keyof typeof kindMarks;

/** Ends the words of a name where the kind is the likely one: «сал: сколько цехов закрыто». */
export const colon = ':';

/** An instruction; Cyrillic keyboards have no `>`. */
export const instructionMarks = ['=>', '=='] as const;

export const commandMark = '/';
export const phraseMark = ';';
export const promiseMark = '!!';

/** Behind the mark of a promise: a reply in writing. A letter that is alone: «п», “w”, «ж», or the wrong layout. */
export const writtenReplyMark = /^!!(?:п|ж|w|g|ц)(?=\s|$)/iu;

/** Before the number of an entry. `№` and `#` share a key of the Russian and the Latin layout. */
export const entryMarks = ['@', '№', '#'] as const;

export const ballotMarks = {
  for: '+',
  against: '-',
  abstained: '0',
  didNotVote: '.',
  absent: '%',
  recused: '*',
  invalid: '!',
} as const satisfies Readonly<Record<BallotValue, string>>;

const kindsByMark: ReadonlyMap<string, MarkedKind> = new Map(
  (Object.keys(kindMarks) as MarkedKind[]).flatMap((kind) => kindMarks[kind].map((mark) => [mark, kind])),
);

export function kindOfMark(mark: string): MarkedKind | undefined {
  return kindsByMark.get(mark);
}

const ballotsByMark: ReadonlyMap<string, BallotValue> = new Map(
  (Object.keys(ballotMarks) as BallotValue[]).map((value) => [ballotMarks[value], value]),
);

/** A dash or a minus of any length counts as the one on the keyboard. */
export function ballotOfMark(mark: string): BallotValue | undefined {
  return ballotsByMark.get(mark.replace(/[−–—]/u, '-'));
}
