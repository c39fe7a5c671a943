import { expect, test } from 'vitest';
import { sortName } from '@shared/rules/sort-name';

test.each([
  ['Bekbolot Asanov', undefined, 'Asanov Bekbolot'],
  ['Bekbolot Toktogulovich Asanov', undefined, 'Asanov Bekbolot Toktogulovich'],
  ['Asanov Bekbolot Toktogulovich', undefined, 'Asanov Bekbolot Toktogulovich'],
  ['Asanov, Bekbolot', undefined, 'Asanov, Bekbolot'],
  ['Asanov Bekbolot', 'B. Asanov', 'Asanov Bekbolot'],
  ['Roman Abramovich', undefined, 'Abramovich Roman'],
  ['Tilek Kerimbek uulu', undefined, 'Kerimbek uulu Tilek'],
  ['Zhyldyz van der Berg', 'Zh. van der Berg', 'van der Berg Zhyldyz'],
  ['Chynar', undefined, 'Chynar'],
])('%s with the signature %s is sorted as %s', (full, signature, expected) => {
  const names = { en: signature === undefined ? { full } : { full, signature } };
  expect(sortName({ id: 'person', names, aliases: [], note: '' }, 'en')).toBe(expected);
});

test('a Kyrgyz or Russian name begins with the family name already', () => {
  const person = { id: 'person', names: { ru: { full: 'Асанов Бекболот' } }, aliases: [], note: '' };
  expect(sortName(person, 'ru')).toBe('Асанов Бекболот');
  expect(sortName(person, 'en')).toBe('Асанов Бекболот');
});
