import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import type { LocalizedText } from '@shared/record/primitives';
import { isGap, localized } from '@shared/rules/names';
import type { Language } from '@shared/texts/language';
import { useReadingPage } from './reading-page';
import styles from './Words.module.css';

interface WordsProps {
  readonly text: LocalizedText;
  /** The language it was said or written in; that of the hearing where it is left out. */
  readonly original?: Language;
  /** Stands where nothing is held in any language. */
  readonly missing?: string;
}

/** A text in the language of the page; another language says so in a small label. */
export function Words({ text, original, missing }: WordsProps): ReactNode {
  const { t } = useText();
  const { hearing, language } = useReadingPage();
  const source = original ?? hearing.language;
  const found = localized(text, isGap(text, language) ? source : language);
  if (found.language === null) return <p className={styles.missing}>{missing ?? t('reading.noText')}</p>;
  return (
    <p className={styles.words} lang={found.language}>
      {found.text}
      {found.language === language ? null : (
        <span className={styles.label}>
          {t(found.language === source ? `reading.originalIn.${source}` : `reading.onlyIn.${found.language}`)}
        </span>
      )}
    </p>
  );
}
