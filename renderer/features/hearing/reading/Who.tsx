import type { ReactNode } from 'react';
import { hrefOf, personPath } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { Link } from '@renderer/ui';
import { useReadingPage } from './reading-page';
import styles from './Who.module.css';

/** A person by name, leading to the person's page, with the office of the day. */
export function Who({
  personId,
  withOffice = false,
}: {
  readonly personId: string | null;
  readonly withOffice?: boolean;
}): ReactNode {
  const { t } = useText();
  const { names } = useReadingPage();
  if (personId === null) return <span className={styles.unknown}>{t('reading.noSpeaker')}</span>;
  const office = withOffice ? names.office(personId) : '';
  return (
    <span className={styles.who}>
      <Link href={hrefOf(personPath(personId))} variant="quiet">
        {names.person(personId)}
      </Link>
      {office === '' ? null : <span className={styles.office}>{office}</span>}
    </span>
  );
}
