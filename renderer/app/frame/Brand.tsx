import type { ReactNode } from 'react';
import { useDirectory, useSettings } from '@renderer/api';
import { directoryIndex } from '@shared/rules/directory-lookup';
import { bodyName } from '@shared/rules/names';
import { useText } from '../text';
import styles from './Brand.module.css';

/** Mark and name of the program, with the body whose secretariat works here. */
export function Brand(): ReactNode {
  const { t, language } = useText();
  const { settings } = useSettings();
  const { directory } = useDirectory();
  const homeBody = directoryIndex(directory).body(settings?.homeBodyId ?? '');
  return (
    <div className={styles.brand}>
      <Mark />
      <div className={styles.names}>
        <span className={styles.name}>{t('app.name')}</span>
        {homeBody === undefined ? null : (
          <span className={styles.body}>{bodyName(homeBody, language, 'short').text}</span>
        )}
      </div>
    </div>
  );
}

/** A tündük, the ring at the top of a yurt, under which people sit in council. */
export function Mark({ size = 30 }: { readonly size?: number }): ReactNode {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} className={styles.mark} aria-hidden>
      <circle cx="16" cy="16" r="13" />
      <path d="M9 5.2c3 7 3 14.6 0 21.6M23 5.2c-3 7-3 14.6 0 21.6M5.2 9c7 3 14.6 3 21.6 0M5.2 23c7-3 14.6-3 21.6 0" />
    </svg>
  );
}
