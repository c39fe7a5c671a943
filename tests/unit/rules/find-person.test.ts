import { describe, expect, it } from 'vitest';
import { type Directory, emptyDirectory } from '@shared/record/directory';
import { findPersons, type PersonMatch } from '@shared/rules/find-person';
import { inOtherLayout, soundOf } from '@shared/rules/name-spelling';

const directory: Directory = {
  ...emptyDirectory,
  persons: [
    person('salymbekov', { ky: 'Салымбеков Жумабек', ru: 'Салымбеков Жумабек' }, ['Jumabek Salymbekov']),
    person('atambaev', { ky: 'Атамбаев Сеидбек' }),
    person('sydykov', { ky: 'Сыдыков Бакыт' }),
    person('esenamanova', { ky: 'Эсенаманова Чолпон' }),
    person('kerimbek', { ky: 'Азамат Керимбек уулу' }),
    person('isirailov', { ky: 'Исираилов Азамат' }),
    person('omurov', { ky: 'Өмүров Үсөн' }),
    person('parpiev', { en: 'Jasur Parpiev' }),
  ],
  offices: [
    {
      id: 'minister',
      bodyId: 'ministry',
      title: { ky: 'экономика жана коммерция министри', ru: 'министр экономики' },
    },
  ],
  officeHoldings: [
    { id: 'holding', personId: 'sydykov', officeId: 'minister', from: '2025-01-01', to: '2026-06-30' },
  ],
};

function person(id: string, names: Partial<Record<'ky' | 'ru' | 'en', string>>, aliases: string[] = []) {
  const forms = Object.fromEntries(Object.entries(names).map(([language, full]) => [language, { full }]));
  return { id, names: forms, aliases, note: '' };
}

function found(typed: string, options = {}): [string, PersonMatch][] {
  return findPersons(directory, typed, options).map((candidate) => [candidate.person.id, candidate.match]);
}

describe('findPersons', () => {
  it.each<[string, [string, PersonMatch][]]>([
    ['Салымбеков', [['salymbekov', 'exact']]],
    ['салым', [['salymbekov', 'prefix']]],
    ['жум салым', [['salymbekov', 'prefix']]],
    ['Jumabek', [['salymbekov', 'exact']]],
    ['Zhumabek', [['salymbekov', 'transliterated']]],
    ['Dzhumabek', [['salymbekov', 'transliterated']]],
    ['Sydykov', [['sydykov', 'transliterated']]],
    ['Sıdıkov', [['sydykov', 'transliterated']]],
    ['Esenamanova', [['esenamanova', 'transliterated']]],
    ['Yesenam', [['esenamanova', 'transliterated']]],
    ['Seyidbek Atambayev', [['atambaev', 'transliterated']]],
    ['Seidbek', [['atambaev', 'transliterated']]],
    ['Парпиев', [['parpiev', 'transliterated']]],
    ['омур', [['omurov', 'prefix']]],
    ['Ömür', [['omurov', 'transliterated']]],
    ['cfksv', [['salymbekov', 'layout']]],
    ['CFKSV', [['salymbekov', 'layout']]],
    [';evf', [['salymbekov', 'layout']]],
    ['"ctyfvfyjdf', [['esenamanova', 'layout']]],
    ['jvehjd', [['omurov', 'layout']]],
    ['офыгк', [['parpiev', 'layout']]],
    ['уулу', [['kerimbek', 'exact']]],
    ['министр эко', [['sydykov', 'prefix']]],
    ['бакыт министр', [['sydykov', 'exact']]],
    ['салымбеков сыдыков', []],
    ['бек', []],
    ['', []],
    ['  ,', []],
  ])('finds for «%s» %j', (typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });

  it('puts an exact word first and sorts the rest by name', () => {
    expect(found('азамат')).toEqual([
      ['kerimbek', 'exact'],
      ['isirailov', 'exact'],
    ]);
    expect(found('а').map(([id]) => id)).toEqual(['kerimbek', 'atambaev', 'isirailov']);
  });

  it('looks through the offices of the day only', () => {
    expect(found('министр', { date: '2026-01-16' })).toEqual([['sydykov', 'exact']]);
    expect(found('министр', { date: '2026-07-01' })).toEqual([]);
    expect(found('сыдыков', { date: '2026-07-01' })).toEqual([['sydykov', 'exact']]);
  });

  it('gives no more than wanted', () => {
    expect(found('азамат', { limit: 1 })).toEqual([['kerimbek', 'exact']]);
  });
});

describe('soundOf', () => {
  it.each([
    ['Жумабек', 'Zhumabek'],
    ['Жумабек', 'Jumabek'],
    ['Таалайбек', 'Talaybek'],
    ['Чолпон', 'Cholpon'],
    ['Жалилов', 'Djalilov'],
    ['Шакиев', 'Şakiev'],
    ['Кыргызбаев', 'Kyrgyzbayev'],
    ['Юсупов', 'Yusupov'],
    ['Хамидов', 'Khamidov'],
    ['Токтогул уулу', 'Toktogul uulu'],
    ['Жеңишбек', 'Jengishbek'],
  ])('is the same for %s and %s', (cyrillic, latin) => {
    expect(soundOf(latin)).toBe(soundOf(cyrillic));
  });

  it.each([
    ['Азамат', 'Азамжан'],
    ['Салымбеков', 'Сыдыков'],
  ])('tells %s from %s', (one, other) => {
    expect(soundOf(one)).not.toBe(soundOf(other));
  });
});

describe('inOtherLayout', () => {
  it.each([
    ['cfk', ['сал']],
    ['ыфд', ['sal']],
    ['c', []],
  ])('reads %s as %j', (typed, meant) => {
    expect(inOtherLayout(typed)).toEqual(meant);
  });
});
