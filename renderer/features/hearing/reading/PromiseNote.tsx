import { Handshake } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import type { Entry } from '@shared/record/entry';
import { DeadlineWords } from './DeadlineWords';
import { useReadingPage } from './reading-page';
import { Words } from './Words';
import styles from './PromiseNote.module.css';

/** What an answer or a statement promised, under its words. */
export function PromiseNote({ entry }: { readonly entry: Entry }): ReactNode {
  const { t } = useText();
  const { hearing } = useReadingPage();
  const { promise, language } = entry;
  if (promise === null) return null;
  return (
    <div className={styles.promise}>
      <Handshake size={16} aria-hidden className={styles.icon} />
      <div>
        <span className={styles.label}>{t('reading.promised')}</span>
        <Words text={promise.what} original={language} missing={t('reading.promiseUnnamed')} />
        <DeadlineWords deadline={promise.due} from={hearing.date} />
      </div>
    </div>
  );
}
