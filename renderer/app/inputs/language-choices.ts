import { useMemo } from 'react';
import type { LanguageChoice } from '@renderer/ui';
import { languages, type Language } from '@shared/texts/language';
import { useText } from '../text';

/** The languages of texts for tabs and choices, one of them first. */
export function useLanguageChoices(first: Language): readonly LanguageChoice<Language>[] {
  const { t } = useText();
  return useMemo(
    () =>
      [first, ...languages.filter((language) => language !== first)].map((code) => ({
        code,
        shortName: t(`app.languageShort.${code}`),
        name: t(`app.languageName.${code}`),
      })),
    [first, t],
  );
}
