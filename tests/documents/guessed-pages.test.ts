import { Paragraph } from 'docx';
import { describe, expect, test } from 'vitest';
import { withGuessBeforeHeadings, type BodyPart } from '@documents/word/guessed-pages';

const lowLine = part(true);

/** The parts by one letter each: `t` a text, `h` what stays with the next part, `_` a line of no height. */
function placed(letters: string): string {
  const names = new Map<BodyPart, string>([[lowLine, '_']]);
  const parts = Array.from(letters, (letter) => {
    const made = part(letter === 'h');
    names.set(made, letter);
    return made;
  });
  return withGuessBeforeHeadings(parts, () => lowLine)
    .map((each) => names.get(each))
    .join('');
}

function part(keeps: boolean): BodyPart {
  return { content: new Paragraph({}), rows: 1, cells: 0, keeps, startsPage: false };
}

const texts = (count: number) => 't'.repeat(count);

describe('the page LibreOffice guesses', () => {
  test.each([
    ['begins with a text', texts(60), texts(60)],
    ['begins with a heading', `${texts(25)}h${texts(5)}`, `${texts(25)}h${texts(5)}`],
    ['would begin after a heading', `${texts(24)}h${texts(3)}`, `${texts(24)}_h${texts(3)}`],
    ['would begin after two headings', `${texts(23)}hh${texts(3)}`, `${texts(23)}__hh${texts(3)}`],
    ['would be the third', `${texts(50)}h${texts(9)}`, `${texts(50)}_h${texts(9)}`],
    ['would be the third after a mended one', `${texts(24)}h${texts(24)}ht`, `${texts(24)}_h${texts(24)}_ht`],
    ['is shorter in a long file', `${texts(19)}h${texts(90)}`, `${texts(19)}_h${texts(90)}`],
    ['is not reached', `${texts(5)}h${texts(3)}`, `${texts(5)}h${texts(3)}`],
    ['would begin after too many headings', `${texts(20)}hhhhh${texts(3)}`, `${texts(20)}hhhhh${texts(3)}`],
  ])('%s', (_what, letters, expected) => {
    expect(placed(letters)).toBe(expected);
  });

  test('counts the rows of a table, and begins anew with a page of the paper', () => {
    const table = { ...part(false), rows: 24, cells: 24 };
    const isLine = (parts: readonly BodyPart[]) =>
      withGuessBeforeHeadings(parts, () => lowLine).map((each) => each === lowLine);
    expect(isLine([table, part(true), part(false)])).toEqual([false, true, false, false]);
    const annex = { ...part(false), startsPage: true };
    expect(isLine([table, annex, part(true), part(false)])).not.toContain(true);
  });
});
