import { useMemo } from 'react';
import { useText } from '../text';
import type { LanguageChoice } from '@renderer/ui';
import type { Edition } from '@shared/record/produced-document';
import type { Language } from '@shared/texts/language';
import type { Translate } from '@shared/texts/catalogue';

/** The editions of a paper for tabs and choices, the language of the record first. */
export function useEditionChoices(
  editions: readonly Edition[],
  first: Language,
): readonly LanguageChoice<Edition>[] {
  const { t } = useText();
  return useMemo(
    () =>
      editions
        .toSorted((a, b) => Number(b === first) - Number(a === first))
        .map((code) => ({ code, shortName: editionShortName(code, t), name: editionName(code, t) })),
    [editions, first, t],
  );
}

export function editionName(edition: Edition, t: Translate): string {
  return edition === 'ky-ru' ? t('pages.edition.kyRu') : t(`app.languageName.${edition}`);
}

function editionShortName(edition: Edition, t: Translate): string {
  return edition === 'ky-ru' ? t('pages.edition.kyRuShort') : t(`app.languageShort.${edition}`);
}

/** The languages an edition is written in. */
export function languagesOf(edition: Edition): readonly Language[] {
  return edition === 'ky-ru' ? ['ky', 'ru'] : [edition];
}
