import { catalogues } from '@shared/texts/catalogue';
import type { Language } from '@shared/texts/language';
import { describe, expect, test } from 'vitest';
import { differingKeys, faultyTexts, textsOf, type Texts, unusedKeys } from './catalogue-check';
import { readSources } from './sources';

const texts: Readonly<Record<Language, Texts>> = {
  ky: textsOf(catalogues.ky),
  ru: textsOf(catalogues.ru),
  en: textsOf(catalogues.en),
};

test('the three languages have the same keys', () => {
  expect(differingKeys(texts)).toEqual([]);
});

test('every text is whole, takes the parameters of the English one, and is translated', () => {
  expect(faultyTexts(texts)).toEqual([]);
});

test('every text is used', () => {
  const sources = readSources(['electron', 'renderer', 'shared'], ['.ts', '.tsx'])
    .filter(({ path }) => !/^shared\/texts\/(?:ky|ru|en)\//.test(path))
    .map(({ text }) => text);
  expect(unusedKeys(texts.en, sources)).toEqual([]);
});

test('a text nobody names is caught, one whose key is put together is not', () => {
  const catalogue = textsOf({
    menu: { open: 'a', close: 'b' },
    state: { open: { one: 'c' }, closed: { one: 'd' } },
    months: { may: 'e' },
  });
  const sources = ["t('menu.open'); t(`state.open.${count}`);", 'catalogues[language].months.may'];
  expect(unusedKeys(catalogue, sources)).toEqual(['menu.close', 'state.closed.one']);
});

describe('a fault in a catalogue is caught', () => {
  const sound = {
    ky: '{count} жыйын',
    ru: '{count} {count|жыйын|а|б}',
    en: '{count} {count|hearing|hearings}',
  };

  test.each<[string, Partial<typeof sound>, readonly string[]]>([
    ['none', {}, []],
    ['an empty text', { ky: ' ' }, ['ky key is empty', 'ky key takes {} where English takes {count}']],
    [
      'a parameter of another name',
      { ru: '{number} раз' },
      ['ru key takes {number} where English takes {count}'],
    ],
    ['too few forms of a word', { ru: '{count|раз|раза}' }, ['ru key has 2 forms of a word instead of 3']],
    ['too many forms of a word', { ky: '{count|а|б}' }, ['ky key has 2 forms of a word instead of 1']],
    ['an open brace', { ky: '{count} {count' }, ['ky key has a brace without its partner']],
    ['English left in Kyrgyz', { ky: 'Save {count}', en: 'Save {count}' }, ['ky key is left in English']],
    ['a name that is the same everywhere', { ky: 'Word {count}', en: 'Word {count}' }, []],
    ['only parameters', { ky: '{count} – {count}', en: '{count} – {count}' }, []],
  ])('%s', (_fault, change, expected) => {
    const { ky, ru, en } = { ...sound, ...change };
    const found = faultyTexts({
      ky: textsOf({ key: ky }),
      ru: textsOf({ key: ru }),
      en: textsOf({ key: en }),
    });
    expect(found.map((line) => line.replace(/: "[^"]*"$/, ''))).toEqual(expected);
  });

  test('a missing key and a superfluous one', () => {
    const differing = differingKeys({
      ky: textsOf({ app: { save: 'Сактоо' } }),
      ru: textsOf({ app: { save: 'Сохранить', open: 'Открыть' } }),
      en: textsOf({ app: { save: 'Save', close: 'Close' } }),
    });
    expect(differing).toEqual([
      'ky lacks app.close',
      'ru lacks app.close',
      'ru has app.open, English does not',
    ]);
  });
});
