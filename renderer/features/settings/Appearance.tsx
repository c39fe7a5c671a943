import type { ReactNode } from 'react';
import { useChangeableText } from '@renderer/app/text';
import { useTheme } from '@renderer/app/theme';
import { Columns, Section, SegmentedControl } from '@renderer/ui';
import { themes } from '@shared/record/settings';
import { languages } from '@shared/texts/language';

/** Language of the interface and light or dark. */
export function Appearance(): ReactNode {
  const { t, language, chooseLanguage } = useChangeableText();
  const { theme, chooseTheme } = useTheme();
  return (
    <Section title={t('settings.appearance.title')} isCard>
      <Columns>
        <SegmentedControl
          label={t('settings.appearance.language')}
          value={language}
          onChange={chooseLanguage}
          options={languages.map((value) => ({ value, label: t(`app.languageName.${value}`) }))}
        />
        <SegmentedControl
          label={t('settings.appearance.theme')}
          value={theme}
          onChange={chooseTheme}
          options={themes.map((value) => ({ value, label: t(`settings.appearance.themes.${value}`) }))}
        />
      </Columns>
    </Section>
  );
}
