import type { TextRun } from './document-model';

/** Half a character: what is left when a program cuts a text at the wrong place. */
const loneSurrogate = /\p{Surrogate}/gu;

/** Everything people and programs mean by a new line: also U+0085, U+2028 and U+2029, which Word runs together. */
// eslint-disable-next-line no-control-regex -- vertical tab and form feed are line breaks of old programs
const lineBreak = /\r\n|[\n\r\u000B\u000C\u0085\u2028\u2029]/;

/**
 * Control characters; the two code points that make a Word file unreadable; signs that turn the direction of writing
 * and so show a reader something else than is written.
 */
const unprintable =
  // eslint-disable-next-line no-control-regex -- removing control characters is the purpose
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/g;

/** LibreOffice needs minutes for one paragraph of a megabyte; as paragraphs of this length it needs seconds. */
const longestParagraph = 20_000;

/** Word shows and stores at most this many characters of a property. */
const longestProperty = 255;

/** The lines of a text as a Word file can hold them. */
export function sanitizeText(text: string): string[] {
  return text
    .split(lineBreak)
    .map((line) => line.replace(loneSurrogate, '\uFFFD').replace(unprintable, '').normalize('NFC'));
}

/** A text for a place that takes one line: a property, a caption, the mark of the page. */
export function sanitizeLine(text: string): string {
  const line = sanitizeText(text).join(' ').replace(/\s+/g, ' ').trim();
  return Array.from(line).slice(0, longestProperty).join('');
}

/** The paragraphs a list of runs becomes: one for each line, and none longer than programs can lay out. */
export function paragraphsOf(runs: readonly TextRun[]): TextRun[][] {
  return linesOf(runs)
    .filter((line, _index, lines) => lines.length === 1 || hasText(line))
    .flatMap(capped);
}

function linesOf(runs: readonly TextRun[]): TextRun[][] {
  const lines: TextRun[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of sanitizeText(run.text).entries()) {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    }
  }
  return lines;
}

function hasText(line: readonly TextRun[]): boolean {
  return line.some(({ text }) => text.trim() !== '');
}

function capped(line: TextRun[]): TextRun[][] {
  const paragraphs: TextRun[][] = [[]];
  let room = longestParagraph;
  for (const run of line) {
    let rest = run.text;
    while (rest.length > room) {
      const end = cutBefore(rest, room);
      paragraphs.at(-1)?.push({ ...run, text: rest.slice(0, end) });
      rest = rest.slice(end).trimStart();
      paragraphs.push([]);
      room = longestParagraph;
    }
    if (rest !== '') paragraphs.at(-1)?.push({ ...run, text: rest });
    room -= rest.length;
  }
  return paragraphs;
}

/** Where to cut a text that is longer than `limit`: at the last space, else between two characters. */
function cutBefore(text: string, limit: number): number {
  const space = text.lastIndexOf(' ', limit);
  return space > 0 ? space : withoutHalfCharacter(text, limit);
}

/** One less where the cut would part the two halves of a character. */
function withoutHalfCharacter(text: string, end: number): number {
  return /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end;
}
