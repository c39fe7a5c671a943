import { catalogues } from '../texts/catalogue';
import { languages } from '../texts/language';
import type { TextRun } from './document-model';
import { paragraphsOf } from './sanitize-text';

/** A hyphen no line ends at. Word has an element of its own for it, a browser keeps the whole word together. */
export const noBreakHyphen = '\u2011';
const noBreakSpace = '\u00A0';

/** In a column of a table a long part that must not be torn is wider than its line, and would be torn inside a word. */
export type LineRoom = 'line' | 'column';

/** What stands before and after a sign that no line ends at. */
type Neighbours = readonly [before: string, after: string];

const months = languages
  .flatMap((language) => {
    const { name, heading } = catalogues[language].calendar.month;
    return [...Object.values<string>(name), ...Object.values<string>(heading)];
  })
  .join('|');

/** One letter, or the two that one letter of Cyrillic becomes in Latin. */
const initial = String.raw`(?<!\p{L})(?:\p{Lu}|Zh|Ch|Sh|Kh|Ts|Yu|Ya|Ye|Дж)\.`;

/** Short parts that are read as one word: a number with its sign, a day with its month, initials with their name. */
const shortParts: readonly Neighbours[] = [
  ['№', String.raw`\S`],
  [String.raw`(?<!\p{L})No\.`, String.raw`[\d_[]`],
  [String.raw`(?<!\p{L})(?:пп|подп|п|ст|ч|гл|стр)\.`, String.raw`\d`],
  [String.raw`(?<!\p{L})(?:г|ул|пр|д|каб)\.`, String.raw`[\d\p{Lu}]`],
  [String.raw`(?<!\d)\d{1,3}`, String.raw`\d{3}(?!\d)`],
  [String.raw`(?<!\d)\d{1,2}`, String.raw`(?:${months})(?!\p{L})`],
  [initial, String.raw`(?:\p{Lu}\. ?)?\p{Lu}\p{L}`],
];

/** A date with its year, a place with its number, names with «уулу» and «кызы», a dash with the word before it. */
const longParts: readonly Neighbours[] = [
  [String.raw`(?<!\d)\d{1,2} (?:${months})`, String.raw`\d{4}(?!\d)`],
  [String.raw`(?<!\d)\d{4}`, String.raw`(?:года|году|г\.)(?!\p{L})`],
  [String.raw`\d{4}-жыл\p{L}{0,5}`, String.raw`\d{1,2}-\p{L}`],
  [
    String.raw`(?<!\p{L})(?:[Пп]ункт|[Вв]опрос|[Пп]риложение|[Pp]aragraph|[Ii]tem|[Qq]uestion|Annex)\p{L}{0,3}`,
    String.raw`\d`,
  ],
  [String.raw`\p{Lu}\p{L}{1,40}`, String.raw`(?:уулу|кызы|uulu|kyzy)(?!\p{L})`],
  [String.raw`\S`, '[–—] '],
  [' [–—]', String.raw`\d`],
];

/** «2026-жылдын», «1.1-пункт», and the number of a paper, «№ 04-15/26». */
const hyphenated: readonly Neighbours[] = [
  [String.raw`\d`, String.raw`\p{L}`],
  [String.raw`(?:№|No\.) [\p{L}\d/.-]{0,40}`, String.raw`[\p{L}\d]`],
];

interface Bond {
  readonly places: RegExp;
  readonly sign: string;
}

const bonds: Readonly<Record<LineRoom, readonly Bond[]>> = {
  column: [{ places: placesOf(' ', shortParts), sign: noBreakSpace }],
  line: [
    { places: placesOf(' ', [...shortParts, ...longParts]), sign: noBreakSpace },
    { places: placesOf('-', hyphenated), sign: noBreakHyphen },
  ],
};

/** The sign comes first: so a search leaps from one to the next instead of trying every letter of a long record. */
function placesOf(sign: string, neighbours: readonly Neighbours[]): RegExp {
  const alternatives = neighbours.map(([before, after]) => `(?<=${before}${sign})(?=${after})`);
  return new RegExp(`${sign}(?:${alternatives.join('|')})`, 'gu');
}

/** The paragraphs of a text as they are printed: none of them ends a line inside a date, a number or a name. */
export function printedParagraphs(runs: readonly TextRun[], room: LineRoom = 'line'): TextRun[][] {
  return paragraphsOf(runs).map((line) => unbroken(line, room));
}

/**
 * A line whose parts that are read as one word stay on one line of the paper. Only the kind of a space or a hyphen
 * changes, and only on the way to the paper: the record and the model keep what was typed.
 */
export function unbroken(line: readonly TextRun[], room: LineRoom = 'line'): TextRun[] {
  const text = line.map((run) => run.text).join('');
  // By code units, in which the places are counted.
  const signs = text.split('');
  for (const { places, sign } of bonds[room]) {
    for (const { index } of text.matchAll(places)) signs[index] = sign;
  }
  let end = 0;
  return line.map((run) => {
    const start = end;
    end += run.text.length;
    return { ...run, text: signs.slice(start, end).join('') };
  });
}
