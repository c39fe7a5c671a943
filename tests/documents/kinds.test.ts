import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentModel } from '@shared/documents/document-model';
import { paperForms } from '@shared/documents/paper-forms';
import { documentKinds } from '@shared/record/produced-document';
import { wholeLinesOf } from './model-text';
import { paper } from './papers';

/** What each paper of the sample must say, word by word: one file for each kind and edition. */
const folder = join(import.meta.dirname, 'expected');

const all = paperForms.flatMap(({ kind, editions }) => editions.map((edition) => ({ kind, edition })));

test('every kind of paper has its form, and every paper its expected text', () => {
  expect(paperForms.map(({ kind }) => kind).sort()).toEqual([...documentKinds].sort());
  const files = all.map(({ kind, edition }) => `${kind}.${edition}.txt`);
  expect(readdirSync(folder).sort()).toEqual(files.sort());
});

describe.each(all)('$kind in $edition', ({ kind, edition }) => {
  const model = paper(kind, edition);

  test('says what it must say', () => {
    const expected = readFileSync(join(folder, `${kind}.${edition}.txt`), 'utf8');
    expect([`title | ${model.title}`, ...wholeLinesOf(model)].join('\n') + '\n').toBe(expected);
  });

  test('is a model the windows take', () => {
    expect(documentModel.parse(model)).toEqual(model);
    expect(model).toMatchObject({ kind, edition, language: edition === 'ky-ru' ? 'ky' : edition });
  });
});
