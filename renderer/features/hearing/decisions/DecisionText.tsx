import type { ReactNode } from 'react';
import { hearingPath, hrefOf } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { Link } from '@renderer/ui';
import type { Decision } from '@shared/record/decision';
import { entryNumber } from '@shared/rules/exchanges';
import { localized } from '@shared/rules/names';
import { announcedResult } from '@shared/rules/vote-sentence';
import { fieldId } from '../frame/gap-fields';
import { withCapital } from '../parts/vote-words';
import type { HearingSectionProps } from '../section-props';
import styles from './DecisionCard.module.css';

interface DecisionTextProps extends HearingSectionProps {
  readonly decision: Decision;
  readonly number: number;
}

/** A decision that cannot be changed: words, form, vote and sources. */
export function DecisionText({ hearing, decision, number }: DecisionTextProps): ReactNode {
  const { t, language } = useText();
  const text = localized(decision.text, language);
  const vote = hearing.votes.find(({ id }) => id === decision.voteId);
  const sources = decision.sourceIds.filter((id) => entryNumber(hearing, id) > 0);
  const facts = [
    t(`record.instrument.${decision.instrument}`),
    vote === undefined
      ? t('decisions.list.withoutVote')
      : (announcedResult(vote, language) ?? t('reading.notCounted')),
  ];
  return (
    <div id={fieldId(decision.id)} tabIndex={-1} className={styles.card}>
      <p lang={text.language ?? undefined}>{`${number}. ${text.text || t('app.noText')}`}</p>
      <p className={styles.facts}>
        {withCapital(facts.join(' · '))}
        {sources.map((id) => (
          <span key={id}>
            {' · '}
            <Link href={hrefOf(hearingPath(hearing.id, 'record', id))}>
              {t('decisions.proposals.number', { number: entryNumber(hearing, id) })}
            </Link>
          </span>
        ))}
      </p>
    </div>
  );
}
