import type { ReactNode } from 'react';
import { SegmentedControl } from '@renderer/ui';
import { languages } from '@shared/texts/language';
import { useChangeableText } from '../text';

/** The interface language in one press; each language is named in itself, so that nobody is lost. */
export function LanguageSwitch(): ReactNode {
  const { t, language, chooseLanguage } = useChangeableText();
  return (
    <SegmentedControl
      label={t('app.interfaceLanguage')}
      isLabelHidden
      value={language}
      onChange={chooseLanguage}
      options={languages.map((value) => ({ value, label: t(`app.languageShort.${value}`) }))}
    />
  );
}
