import { catalogues } from '../texts/catalogue';
import { languages } from '../texts/language';
import type { TextRun } from './document-model';
import { paragraphsOf } from './sanitize-text';

const noBreakSpace = '\u00A0';

/** What stands before and after a space that no line ends at. */
type Neighbours = readonly [before: string, after: string];

const months = languages
  .flatMap((language) => {
    const { name, heading } = catalogues[language].calendar.month;
    return [...Object.values<string>(name), ...Object.values<string>(heading)];
  })
  .join('|');

/** One letter, or the two that one letter of Cyrillic becomes in Latin. */
const initial = String.raw`(?<!\p{L})(?:\p{Lu}|Zh|Ch|Sh|Kh|Ts|Yu|Ya|Ye|Дж)\.`;

/**
 * What is read as one word: a number with its sign, a day with its month, initials with their name. Only what is short:
 * in a narrow column a long part would be torn inside a word. Hyphens stay as they are, because a number with a bound
 * one is not found by those who search for it in Word.
 */
const bound: readonly Neighbours[] = [
  ['№', String.raw`\S`],
  [String.raw`(?<!\p{L})No\.`, String.raw`[\d_[]`],
  [String.raw`(?<!\p{L})(?:пп|подп|п|ст|ч|гл|стр)\.`, String.raw`\d`],
  [String.raw`(?<!\p{L})(?:г|ул|пр|д|каб)\.`, String.raw`[\d\p{Lu}]`],
  [String.raw`(?<!\d)\d{1,3}`, String.raw`\d{3}(?!\d)`],
  [String.raw`(?<!\d)\d{1,2}`, String.raw`(?:${months})(?!\p{L})`],
  [initial, String.raw`(?:\p{Lu}\. ?)?\p{Lu}\p{L}`],
];

/** The space comes first: so a search leaps from one to the next instead of trying every letter of a long record. */
const places = new RegExp(
  ` (?:${bound.map(([before, after]) => `(?<=${before} )(?=${after})`).join('|')})`,
  'gu',
);

/** The paragraphs of a text as they are printed: none of them ends a line inside a date, a number or a name. */
export function printedParagraphs(runs: readonly TextRun[]): TextRun[][] {
  return paragraphsOf(runs).map(unbroken);
}

/**
 * A line whose parts that are read as one word stay on one line of the paper. Only the kind of a space changes, and only
 * on the way to the paper: the record and the model keep what was typed.
 */
export function unbroken(line: readonly TextRun[]): TextRun[] {
  const text = line.map((run) => run.text).join('');
  // By code units, in which the places are counted.
  const signs = text.split('');
  for (const { index } of text.matchAll(places)) signs[index] = noBreakSpace;
  let end = 0;
  return line.map((run) => {
    const start = end;
    end += run.text.length;
    return { ...run, text: signs.slice(start, end).join('') };
  });
}
