import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isCommon, kindsWith, marksOf, templateMarks, written } from '@shared/documents/template-marks';
import { translator } from '@shared/texts/catalogue';

const page = readFileSync(resolve(import.meta.dirname, '../../docs/templates.md'), 'utf8');

/** The table of docs/templates.md as the code has it: print it where the two differ. */
function markTable(): string {
  const t = translator('en');
  const rows = templateMarks.map((mark) => {
    const kinds = isCommon(mark)
      ? 'every paper'
      : kindsWith(mark)
          .flatMap((kind) => (kind === 'all' ? [] : [t(`paper.file.kind.${kind}`).toLowerCase()]))
          .join(', ');
    return `| \`${written(mark)}\` | ${t(`templates.mark.${mark}`)} | ${kinds} |`;
  });
  return ['| placeholder | what stands there | in which papers |', '| --- | --- | --- |', ...rows].join('\n');
}

describe('the placeholders', () => {
  test('are listed in docs/templates.md as the code has them', () => {
    const [, table = ''] = /<!-- marks -->\n+([^]*?)\n+<!-- \/marks -->/.exec(page) ?? [];
    const cells = (text: string) =>
      text.split('\n').map((row) =>
        row
          .split('|')
          .map((cell) => cell.trim())
          .map((cell) => cell.replace(/^-+$/, '---')),
      );
    expect(cells(table)).toEqual(cells(markTable()));
  });

  test('of a kind have a value in it; a template for all papers may hold every one', () => {
    expect(marksOf('all')).toEqual(templateMarks);
    expect(marksOf('minutes')).not.toContain('addressee');
    expect(marksOf('instruction')).toContain('addressee');
    expect(marksOf('instruction')).not.toContain('presiding');
    expect(marksOf('controlRegister')).toEqual([
      'body',
      'title',
      'subtitle',
      'date',
      'shortDate',
      'preparedBy',
      'telephone',
    ]);
  });
});
