import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ProblemCode, problemCodes } from '@shared/contract/problem';
import { participantRoles, presences } from '@shared/record/attendance';
import { bodyKinds } from '@shared/record/body';
import { deadline } from '@shared/record/deadline';
import { instruments } from '@shared/record/decision';
import { entryKinds } from '@shared/record/entry';
import { hearingKinds, hearingStatuses } from '@shared/record/hearing';
import { assessments, controlEventKinds } from '@shared/record/instruction';
import { membershipRoles } from '@shared/record/office';
import { settings } from '@shared/record/settings';
import { ballotValues, majorityRules, vote } from '@shared/record/vote';
import { exchangeStates } from '@shared/rules/exchanges';
import { gapCodes } from '@shared/rules/gaps';
import { instructionStates } from '@shared/rules/instruction-state';
import { catalogues, isMessageKey, translator } from '@shared/texts/catalogue';
import { languages } from '@shared/texts/language';
import { problemSentence } from '@shared/texts/problem-sentence';

const root = join(import.meta.dirname, '../../..');

describe('the names of record values', () => {
  it.each<[keyof (typeof catalogues)['en']['record'], readonly string[]]>([
    ['hearingKind', hearingKinds],
    ['hearingStatus', hearingStatuses],
    ['entryKind', entryKinds],
    ['presence', presences],
    ['participantRole', participantRoles],
    ['membershipRole', membershipRoles],
    ['bodyKind', bodyKinds],
    ['ballot', ballotValues],
    ['voteSecrecy', vote.shape.secrecy.options],
    ['voteMethod', vote.shape.record.options.map(({ shape }) => shape.method.value)],
    ['majority', majorityRules],
    ['quorumRule', settings.shape.quorum.options],
    ['instrument', instruments],
    ['deadlineKind', deadline.options.map(({ shape }) => shape.kind.value)],
    ['assessment', assessments],
    ['controlEvent', controlEventKinds],
    ['instructionState', instructionStates],
    ['exchangeState', exchangeStates],
    ['inLanguage', languages],
  ])('%s has a different name for every value in every language', (group, values) => {
    for (const language of languages) {
      const names = catalogues[language].record[group] as Readonly<Record<string, string>>;
      expect(Object.keys(names).sort()).toEqual([...values].sort());
      expect(new Set(Object.values(names)).size).toBe(values.length);
    }
  });
});

describe('the sentences', () => {
  it('stand under every code and under nothing else', () => {
    for (const language of languages) {
      expect(leavesOf(catalogues[language].problems).sort()).toEqual([...problemCodes].sort());
      expect(Object.keys(catalogues[language].gaps).sort()).toEqual([...gapCodes].sort());
    }
  });

  it.each(problemCodes)('of %s name the same values in every language', (code) => {
    const [first, ...others] = languages.map((language) => valuesIn(messageOf(language, code)));
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(problemCodes)('of %s are whole sentences even without their values', (code) => {
    for (const language of languages) {
      const sentence = problemSentence({ code, details: {} }, translator(language));
      expect(sentence).toMatch(/^[\p{Lu}«“…№].*[.?]$/u);
      expect(sentence).not.toMatch(/[{}]|undefined/);
    }
  });

  it('get every value they need wherever a refusal is thrown', () => {
    const thrown = ['shared', 'electron', 'renderer'].flatMap((folder) => refusalsIn(join(root, folder)));
    expect(thrown.length).toBeGreaterThan(60);
    const incomplete = thrown.flatMap(({ code, names, file }) => {
      const missing = valuesIn(messageOf('en', code)).filter((value) => !names.includes(value));
      return missing.length === 0 ? [] : [`${file}: ${code} lacks ${missing.join(', ')}`];
    });
    expect(incomplete).toEqual([]);
  });

  it.each([
    [
      'hearing.endBeforeStart',
      { start: '2026-01-16T12:30:00', end: '2026-01-16T12:00:00' },
      'Окончание (16.01.2026, 12:00) раньше начала (16.01.2026, 12:30).',
    ],
    [
      'hearing.endBeforeStart',
      { start: '2026-01-16T12:30:40', end: '2026-01-16T12:30:05' },
      'Окончание (16.01.2026, 12:30:05) раньше начала (16.01.2026, 12:30:40).',
    ],
    ['hearing.endBeforeStart', { start: '12:30', end: '12:00' }, 'Окончание (12:00) раньше начала (12:30).'],
    [
      'period.endBeforeStart',
      { start: '2026-01-16', end: '2026-01-15' },
      'Срок заканчивается (15.01.2026) раньше, чем начинается (16.01.2026).',
    ],
    ['hearing.wrongStatus', { status: 'finishing' }, 'к состоянию слушания: на оформлении.'],
    ['agenda.itemInUse', { count: 3 }, 'относится 3 записи, голосования или решения.'],
    [
      'hearing.notReadyToApprove',
      { reason: 'contradictions', count: 2 },
      'нельзя утвердить: противоречий с остальной записью — 2.',
    ],
    ['input.invalid', { path: 'change.set.title' }, 'Поле: change.set.title.'],
    ['storage.locked', { host: 'kat-1' }, 'Компьютер: kat-1.'],
    ['person.inUse', { name: '2026' }, '2026: удалить нельзя'],
  ] as const)('write out the values of %s', (code, details, part) => {
    expect(problemSentence({ code, details }, translator('ru'))).toContain(part);
  });

  it.each([
    ['2026-01-16', 'на 22:30 нет'],
    ['2026-01-15', 'на 16.01.2026, 22:30 нет'],
    [undefined, 'на 16.01.2026, 22:30 нет'],
  ])('name the time alone on the day of the sitting (%s)', (day, part) => {
    const details = { name: 'Асанов Эрмек', at: '2026-01-16T22:30:00' };
    expect(problemSentence({ code: 'attendance.notInside', details }, translator('ru'), day)).toContain(part);
  });
});

function messageOf(language: (typeof languages)[number], code: ProblemCode): string {
  expect(isMessageKey(`problems.${code}`)).toBe(true);
  const [area = '', name = ''] = code.split('.');
  const areas: Readonly<Record<string, Readonly<Record<string, string>>>> = catalogues[language].problems;
  return areas[area]?.[name] ?? '';
}

/** The names in braces; a plural form counts as its number. */
function valuesIn(message: string): string[] {
  return [...new Set(Array.from(message.matchAll(/\{(\w+)/g), ([, name = '']) => name))].sort();
}

function leavesOf(areas: Readonly<Record<string, Readonly<Record<string, string>>>>): string[] {
  return Object.entries(areas).flatMap(([area, names]) =>
    Object.keys(names).map((name) => `${area}.${name}`),
  );
}

function refusalsIn(folder: string): { code: ProblemCode; names: string[]; file: string }[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  return files.flatMap((file) => {
    const source = readFileSync(join(folder, file), 'utf8');
    return Array.from(
      source.matchAll(/new Refusal\(\s*'([\w.]+)'(?:,\s*\{([^}]*)\})?/g),
      ([, name, details = '']) => ({
        code: problemCodes.find((code) => code === name) ?? 'program.failed',
        names: Array.from(details.matchAll(/(?:^|,)\s*(\w+)/g), ([, value = '']) => value),
        file,
      }),
    );
  });
}
