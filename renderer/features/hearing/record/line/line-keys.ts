import { kindMarks, type MarkedKind } from '@shared/rules/line/marks';

/** What can be put into the line by a button or a key, besides the marks of the kinds. */
export const lineTools = [
  'promise',
  'written',
  'vote',
  'instruction',
  'decision',
  'phrase',
  'arrival',
  'departure',
  'queue',
] as const;

export type LineTool = (typeof lineTools)[number];

export const markedKinds = Object.keys(kindMarks) as MarkedKind[];

export function isMarkedKind(name: MarkedKind | LineTool): name is MarkedKind {
  return name in kindMarks;
}

/** The buttons as they stand beside each other. */
export const markGroups: readonly (readonly (MarkedKind | LineTool)[])[] = [
  markedKinds,
  ['promise', 'written'],
  ['vote', 'instruction', 'decision', 'phrase'],
  ['arrival', 'departure', 'queue'],
];

/** The physical keys, as `KeyboardEvent.code` names them, all with Alt; each is also a button. */
export const markCodes = {
  question: 'KeyW',
  answer: 'KeyA',
  statement: 'KeyS',
  proposal: 'KeyG',
  appeal: 'KeyX',
  report: 'KeyZ',
  procedure: 'KeyV',
  remark: 'KeyB',
  promise: 'KeyM',
  written: 'KeyJ',
  instruction: 'KeyI',
  decision: 'KeyK',
  phrase: 'KeyY',
  arrival: 'Equal',
  departure: 'Minus',
  queue: 'KeyU',
} as const satisfies Readonly<Record<MarkedKind | Exclude<LineTool, 'vote'>, string>>;

/** The vote has a key without Alt: F8. */
export const toolsWithCode = lineTools.filter((tool) => tool !== 'vote');

export const detailsCode = 'KeyL';
export const otherLayoutCode = 'Backquote';

/** What is printed on the key that goes with all marks but the vote. */
export const altCap = 'Alt';

/** How a key is written in a tooltip and in the legend. */
export function keyName(code: string): string {
  return `${altCap}+${capOf(code)}`;
}

export function keyOf(name: MarkedKind | LineTool): string {
  return name === 'vote' ? 'F8' : keyName(markCodes[name]);
}

/** What is printed on the key of a mark. */
export function keyCapOf(name: MarkedKind | LineTool): string {
  return name === 'vote' ? 'F8' : capOf(markCodes[name]);
}

function capOf(code: string): string {
  const names: Readonly<Record<string, string>> = { Equal: '=', Minus: '-', Backquote: '`' };
  return names[code] ?? code.replace(/^Key/u, '');
}
