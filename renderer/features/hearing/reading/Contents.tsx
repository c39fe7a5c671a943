import type { ReactNode } from 'react';
import { hearingPath, hrefOf } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { withCapital } from '../parts/vote-words';
import { useReadingPage } from './reading-page';
import { exchangesIn, promisesIn, proposalsIn, saidIn, type ReadingPart } from './reading-parts';
import styles from './Contents.module.css';

/** The parts of the page with what is in them. */
export function Contents({ parts }: { readonly parts: readonly ReadingPart[] }): ReactNode {
  const { t } = useText();
  const page = useReadingPage();
  const { hearing, instructions } = page;
  const counts: Readonly<Record<ReadingPart, number>> = {
    said: saidIn(page).length,
    exchanges: exchangesIn(page).length,
    promises: promisesIn(page).length,
    proposals: proposalsIn(page).length,
    decisions: hearing.decisions.length,
    instructions: instructions.length,
  };
  if (Object.values(counts).every((count) => count === 0)) return null;
  return (
    <nav aria-label={t('reading.contents')} className={styles.contents}>
      <h2 className={styles.title}>{t('reading.contents')}</h2>
      <ol>
        {parts.map((part) => (
          <li key={part}>
            <a href={hrefOf(hearingPath(hearing.id, 'reading', part))} className={styles.link}>
              <span>{withCapital(t(`reading.${part}`))}</span>
              <span className={styles.count}>{counts[part]}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
