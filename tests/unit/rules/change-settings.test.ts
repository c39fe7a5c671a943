import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '@shared/contract/problem';
import { defaultSettings, type Phrase, settings as settingsSchema } from '@shared/record/settings';
import { applySettingsChange } from '@shared/rules/change-settings';
import { expectRefusal } from './support/refusal';

const phrase = (id: string, code: string, text: Phrase['text'] = { ky: 'Сөз берилди' }): Phrase => ({
  id,
  code,
  text,
});

describe('a change of the settings', () => {
  it('sets what is given and leaves the rest', () => {
    const settings = structuredClone(defaultSettings);
    applySettingsChange(settings, {
      minutesDays: 7,
      theme: undefined,
      phrases: [phrase('a', 'сөз', { ky: 'Сөз берилди', ru: ' ' }), phrase('b', 'кворум')],
    });
    expect(settings).toEqual({
      ...defaultSettings,
      minutesDays: 7,
      phrases: [phrase('a', 'сөз'), phrase('b', 'кворум')],
    });
    expect(settingsSchema.parse(settings)).toEqual(settings);
  });

  it.each<[string, Phrase[], ProblemCode]>([
    ['one code twice', [phrase('a', 'сөз'), phrase('b', 'сөз')], 'phrase.sameCode'],
    ['one code in two sizes', [phrase('a', 'Сөз'), phrase('b', 'сөз')], 'phrase.sameCode'],
    ['codes that are typed alike', [phrase('a', 'сөз'), phrase('b', 'соз')], 'phrase.sameCode'],
    ['one identifier twice', [phrase('a', 'сөз'), phrase('a', 'кворум')], 'input.identifier'],
  ])('refuses %s and changes nothing', (_what, phrases, code) => {
    const settings = structuredClone(defaultSettings);
    expectRefusal(() => applySettingsChange(settings, { minutesDays: 7, phrases }), code);
    expect(settings).toEqual(defaultSettings);
  });

  it.each(['', 'эки сөз', 'сөз!', 'а'.repeat(21)])('a code of a phrase is never «%s»', (code) => {
    const { error } = settingsSchema.safeParse({ ...defaultSettings, phrases: [phrase('a', code)] });
    expect(error?.issues.map(({ message }) => message)).toEqual(['phrase.code']);
  });
});
