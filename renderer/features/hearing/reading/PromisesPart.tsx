import type { ReactNode } from 'react';
import { hearingPath, hrefOf } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { Link } from '@renderer/ui';
import { entryNumber } from '@shared/rules/exchanges';
import { DeadlineWords } from './DeadlineWords';
import { Part } from './Place';
import { useReadingPage } from './reading-page';
import { promisesIn } from './reading-parts';
import { Who } from './Who';
import { Words } from './Words';
import styles from './Parts.module.css';

/** Who promised what, and by when. */
export function PromisesPart(): ReactNode {
  const { t } = useText();
  const page = useReadingPage();
  const { hearing } = page;
  const promises = promisesIn(page);
  return (
    <Part part="promises">
      {promises.length === 0 ? <p className={styles.none}>{t('reading.noPromises')}</p> : null}
      <ul className={styles.list}>
        {promises.map(({ id, speakerId, language, promise }) =>
          promise === null ? null : (
            <li key={id} className={styles.promise}>
              <p className={styles.line}>
                <Who personId={speakerId} withOffice />
              </p>
              <Words text={promise.what} original={language} missing={t('reading.promiseUnnamed')} />
              <p className={styles.small}>
                <DeadlineWords deadline={promise.due} from={hearing.date} />{' '}
                <Link href={hrefOf(hearingPath(hearing.id, 'reading', id))}>
                  {t('decisions.proposals.number', { number: entryNumber(hearing, id) })}
                </Link>
              </p>
            </li>
          ),
        )}
      </ul>
    </Part>
  );
}
