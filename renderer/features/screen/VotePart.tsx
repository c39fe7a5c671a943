import type { ReactNode } from 'react';
import type { ScreenView } from '@shared/contract/screen-methods';
import type { Translate } from '@shared/texts/catalogue';
import styles from './ScreenPage.module.css';

interface VotePartProps {
  readonly vote: ScreenView['vote'];
  readonly t: Translate;
}

/** The result of the last vote: the numbers and what they decided, no names. */
export function VotePart({ vote, t }: VotePartProps): ReactNode {
  if (vote === null) return null;
  const { counts, outcome, unanimous, itemNumber } = vote;
  return (
    <div>
      <dt>{itemNumber === null ? t('screen.vote') : t('screen.voteOnItem', { number: itemNumber })}</dt>
      <dd>
        <strong>{t(`screen.outcome.${unanimous ? 'unanimous' : outcome}`)}</strong>
        <span className={styles.more}>
          {t('screen.counts', { for: counts.for, against: counts.against, abstained: counts.abstained })}
        </span>
      </dd>
    </div>
  );
}
