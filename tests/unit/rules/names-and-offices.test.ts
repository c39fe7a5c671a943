import { describe, expect, it } from 'vitest';
import { emptyDirectory, type Directory } from '@shared/record/directory';
import type { LocalizedText } from '@shared/record/primitives';
import type { Language } from '@shared/texts/language';
import { bodyName, type FoundText, isGap, localized, personName } from '@shared/rules/names';
import {
  membersOn,
  membershipAt,
  membershipsOn,
  officesOn,
  officeTitleAt,
} from '@shared/rules/office-on-date';
import { newHearing } from '@shared/rules/new-hearing';
import { fullNamesMatch } from '@shared/rules/same-name';
import { hearing as hearingSchema } from '@shared/record/hearing';
import { defaultSettings } from '@shared/record/settings';
import { aBody, aHearing, aParticipant, aPerson, directory } from './support/records';

const nothing: FoundText = { text: '', language: null, exact: false };

describe('localized', () => {
  it.each<[LocalizedText, Language, FoundText]>([
    [{ ky: 'суроо', ru: 'вопрос' }, 'ru', { text: 'вопрос', language: 'ru', exact: true }],
    [{ ky: 'суроо', ru: 'вопрос' }, 'en', { text: 'суроо', language: 'ky', exact: false }],
    [{ ky: ' ', ru: 'вопрос', en: 'question' }, 'ky', { text: 'вопрос', language: 'ru', exact: false }],
    [{ en: 'question' }, 'ru', { text: 'question', language: 'en', exact: false }],
    [{ ru: '' }, 'ru', nothing],
    [{}, 'ky', nothing],
  ])('of %j for a reader of %s is %j', (text, language, expected) => {
    expect(localized(text, language)).toEqual(expected);
  });

  it('knows a gap when it sees one', () => {
    expect(isGap({ ky: ' ' }, 'ky')).toBe(true);
    expect(isGap({ ky: 'а' }, 'ru')).toBe(true);
    expect(isGap({ ky: 'а' }, 'ky')).toBe(false);
  });
});

describe('names', () => {
  const person = aPerson('p', '', {
    names: {
      ky: { full: 'Салымбеков Жумабек', signature: 'Ж. Салымбеков' },
      ru: { full: 'Салымбеков Ж.', signature: ' ' },
    },
  });
  const body = aBody('b', '', {
    names: {
      ky: { full: 'Министрлер Кабинети', dative: 'Министрлер Кабинетине' },
      en: { full: 'Cabinet', short: 'Cab' },
    },
  });

  it.each<[Language, 'full' | 'signature', FoundText]>([
    ['ky', 'full', { text: 'Салымбеков Жумабек', language: 'ky', exact: true }],
    ['ky', 'signature', { text: 'Ж. Салымбеков', language: 'ky', exact: true }],
    ['ru', 'signature', { text: 'Салымбеков Ж.', language: 'ru', exact: false }],
    ['en', 'full', { text: 'Салымбеков Жумабек', language: 'ky', exact: false }],
    ['en', 'signature', { text: 'Ж. Салымбеков', language: 'ky', exact: false }],
  ])('of a person in %s, form %s', (language, form, expected) => {
    expect(personName(person, language, form)).toEqual(expected);
  });

  it.each<[Language, 'full' | 'short' | 'genitive' | 'dative', FoundText]>([
    ['ky', 'dative', { text: 'Министрлер Кабинетине', language: 'ky', exact: true }],
    ['ky', 'genitive', { text: 'Министрлер Кабинети', language: 'ky', exact: false }],
    ['en', 'short', { text: 'Cab', language: 'en', exact: true }],
    ['en', 'dative', { text: 'Cabinet', language: 'en', exact: false }],
    ['ru', 'dative', { text: 'Министрлер Кабинетине', language: 'ky', exact: false }],
  ])('of a body in %s, form %s', (language, form, expected) => {
    expect(bodyName(body, language, form)).toEqual(expected);
  });

  it('of nobody are empty', () => {
    expect(personName(aPerson('p', '', { names: {} }), 'ky')).toEqual(nothing);
  });

  it.each([
    ['Асанов Эрмек', 'асанов  ЭРМЕК', true],
    ['Асанов Эрмек', 'Эрмек Асанов', true],
    ['Семёнов Пётр', 'Семенов Петр', true],
    ['«Ала-Тоо» тобу', 'Ала-Тоо тобу', true],
    ['Асанов Эрмек', 'Асанов Эрмек Бакирович', false],
    ['Асанов', 'Асанова', false],
    ['', '', false],
  ])('«%s» and «%s» match: %s', (one, other, expected) => {
    expect(fullNamesMatch({ ky: { full: one } }, { ru: { full: other } })).toBe(expected);
  });
});

describe('offices and memberships on a day', () => {
  it.each([
    ['2024-12-31', 0],
    ['2025-01-01', 1],
    ['2026-06-30', 1],
    ['2026-07-01', 0],
  ])('on %s the minister holds %i offices', (date, count) => {
    expect(officesOn(directory, 'minister', date)).toHaveLength(count);
  });

  it('knows members and roles of the day', () => {
    expect(membersOn(directory, 'group', '2026-01-16').map(({ personId }) => personId)).toEqual([
      'asanov',
      'bekova',
      'chynybaev',
    ]);
    expect(membersOn(directory, 'group', '2025-12-16')).toEqual([]);
    expect(membershipsOn(directory, 'asanov', '2026-01-16').map(({ role }) => role)).toEqual(['leader']);
    expect(membershipAt(aHearing(), directory, 'asanov')?.role).toBe('leader');
    expect(membershipAt(aHearing({ bodyId: 'cabinet' }), directory, 'asanov')).toBeUndefined();
  });

  const noted = aHearing({
    participants: [aParticipant('minister', { role: 'invited', office: { ru: 'эксперт' } })],
  });
  const second: Directory = {
    ...directory,
    offices: [...directory.offices, { id: 'other', bodyId: 'cabinet', title: { ru: 'сопредседатель' } }],
    officeHoldings: [
      ...directory.officeHoldings,
      { id: 'h', personId: 'minister', officeId: 'other', from: null, to: null },
    ],
  };

  it.each<
    [string, ReturnType<typeof aHearing>, Directory, string, Language, { text: string; exact: boolean }]
  >([
    [
      'the office of the day',
      aHearing(),
      directory,
      'minister',
      'ru',
      { text: 'министр экономики', exact: true },
    ],
    ['another language', aHearing(), directory, 'minister', 'en', { text: 'министр', exact: false }],
    ['the office noted', noted, directory, 'minister', 'ru', { text: 'эксперт', exact: true }],
    [
      'the office noted in another language',
      noted,
      directory,
      'minister',
      'ky',
      { text: 'эксперт', exact: false },
    ],
    [
      'two offices',
      aHearing(),
      second,
      'minister',
      'ru',
      { text: 'министр экономики, сопредседатель', exact: true },
    ],
    [
      'two offices, one of them untranslated',
      aHearing(),
      second,
      'minister',
      'ky',
      { text: 'министр, сопредседатель', exact: false },
    ],
    [
      'no office any more',
      aHearing({ date: '2026-07-01' }),
      directory,
      'minister',
      'ru',
      { text: '', exact: false },
    ],
    ['a member', aHearing(), directory, 'asanov', 'ky', { text: '', exact: false }],
  ])('prints %s', (_what, hearing, people, personId, language, expected) => {
    expect(officeTitleAt(hearing, people, personId, language)).toEqual(expected);
  });
});

describe('newHearing', () => {
  const input = {
    kind: 'hearing',
    bodyId: 'group',
    title: { ky: 'Угуу', ru: '' },
    date: '2026-01-16',
    plannedStart: '10:00',
    place: {},
    language: 'ky',
  } as const;
  const settings = { office: { ...defaultSettings.office, place: { ky: 'Бишкек ш.', ru: ' ' } } };

  it('invites the members of the day in alphabetical order, once each', () => {
    const people: Directory = {
      ...directory,
      memberships: [
        ...directory.memberships.toReversed(),
        { id: 'again', personId: 'bekova', bodyId: 'group', role: 'secretary', from: null, to: null },
        { id: 'former', personId: 'stranger', bodyId: 'group', role: 'member', from: null, to: '2026-01-15' },
      ],
    };
    const result = newHearing(input, { id: 'hearing', directory: people, settings });
    expect(hearingSchema.parse(result)).toEqual(
      aHearing({
        status: 'planned',
        agenda: [],
        plannedStart: '10:00',
        place: { ky: 'Бишкек ш.' },
        participants: ['asanov', 'bekova', 'chynybaev'].map((personId) => aParticipant(personId)),
      }),
    );
  });

  it.each([
    [{ ...input, place: { ru: 'зал' } }, { ru: 'зал' }],
    [{ ...input, kind: 'offSite' as const }, {}],
  ])('leaves the place of %j as %j', (given, place) => {
    expect(newHearing(given, { id: 'hearing', directory: emptyDirectory, settings }).place).toEqual(place);
  });
});
