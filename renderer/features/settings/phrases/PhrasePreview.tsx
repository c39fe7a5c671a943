import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { DefinitionList } from '@renderer/ui';
import type { LocalizedText } from '@shared/record/primitives';
import { withValues } from '@shared/rules/line/phrases';
import { isBlank } from '@shared/rules/names';
import { languages } from '@shared/texts/language';
import { exampleValue } from './example-values';
import styles from './PhrasePreview.module.css';

/** The sentence as the line would write it, filled from the example hearing. */
export function PhrasePreview({ text }: { readonly text: LocalizedText }): ReactNode {
  const { t } = useText();
  const shown = languages.flatMap((language) => {
    const words = text[language] ?? '';
    if (isBlank(words)) return [];
    const filled = withValues(words, (name) => exampleValue(name, language));
    return [{ label: t(`app.languageName.${language}`), value: <span lang={language}>{filled}</span> }];
  });
  if (shown.length === 0) return null;
  return (
    <section aria-label={t('phrases.preview')} className={styles.preview}>
      <h3 className={styles.title}>{t('phrases.preview')}</h3>
      <DefinitionList items={shown} />
    </section>
  );
}
