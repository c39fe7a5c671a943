import { describe, expect, it } from 'vitest';
import { exampleValue } from '@renderer/features/settings/phrases/example-values';
import { defaultSettings, settings as settingsSchema, type Phrase } from '@shared/record/settings';
import { applySettingsChange } from '@shared/rules/change-settings';
import { phraseVariables, unknownVariables, withValues } from '@shared/rules/line/phrases';
import { usualPhraseNames, withUsualPhrases } from '@shared/rules/usual-phrases';
import { languages } from '@shared/texts/language';

describe('withUsualPhrases', () => {
  it.each(languages)('gives an office that types in %s valid phrases in every language', (language) => {
    const phrases = withUsualPhrases([], language);
    expect(phrases).toHaveLength(usualPhraseNames.length);
    const settings = structuredClone(defaultSettings);
    applySettingsChange(settings, { phrases });
    expect(settingsSchema.parse(settings).phrases).toEqual(phrases);
    for (const { text } of phrases) {
      for (const one of languages) {
        expect(text[one]).toMatch(/^\p{Lu}.*[.}]$/u);
        expect(unknownVariables(text[one] ?? '')).toEqual([]);
        expect(withValues(text[one] ?? '', (name) => exampleValue(name, one))).not.toMatch(/[{}]/u);
      }
    }
  });

  it('never touches what the office has: an own code stays its own, a changed sentence stays changed', () => {
    const own: Phrase[] = [
      { id: 'own', code: 'Слово', text: { ru: 'Прошу.' } },
      { id: 'usual-vote', code: 'г', text: { ru: 'Голосуем.' } },
    ];
    const phrases = withUsualPhrases(own, 'ru');
    expect(phrases.slice(0, 2)).toEqual(own);
    expect(phrases).toHaveLength(usualPhraseNames.length + 1);
    expect(phrases.find(({ id }) => id === 'usual-floor')?.code).toBe('слово2');
    expect(withUsualPhrases(phrases, 'ky')).toEqual(phrases);
  });
});

describe('the variables of a phrase', () => {
  it('stay in their braces where nothing is known', () => {
    const text = '{speaker}: {result} {спикер}';
    expect(withValues(text, (name) => (name === 'speaker' ? 'Асанов' : null))).toBe(
      'Асанов: {result} {спикер}',
    );
  });

  it('are told from typing mistakes', () => {
    const all = phraseVariables.map((name) => `{${name}}`).join(' ');
    expect(unknownVariables(`${all} {speakr} {спикер} {}`)).toEqual(['speakr', 'спикер']);
  });

  it.each(languages)('have a value in the example in %s', (language) => {
    for (const name of phraseVariables) expect(exampleValue(name, language)).toMatch(/\S/u);
  });
});
