import type { ReactNode } from 'react';
import { hearingPath, hrefOf } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { Link } from '@renderer/ui';
import { entryNumber } from '@shared/rules/exchanges';
import { announcedResult } from '@shared/rules/vote-sentence';
import { withCapital } from '../parts/vote-words';
import { InstructionStatus } from './InstructionStatus';
import { Part, Place } from './Place';
import { useReadingPage } from './reading-page';
import { Words } from './Words';
import styles from './Parts.module.css';

/** What was decided, in which form, by which vote, and what it grew out of. */
export function DecisionsPart(): ReactNode {
  const { t, language } = useText();
  const { hearing, instructions, names } = useReadingPage();
  return (
    <Part part="decisions">
      {hearing.decisions.length === 0 ? <p className={styles.none}>{t('reading.noDecisions')}</p> : null}
      <ol className={styles.list}>
        {hearing.decisions.map((decision, place) => {
          const vote = hearing.votes.find(({ id }) => id === decision.voteId);
          const sources = decision.sourceIds.filter((id) => entryNumber(hearing, id) > 0);
          return (
            <li key={decision.id} className={styles.numbered}>
              <span className={styles.number}>{`${place + 1}.`}</span>
              <Place id={decision.id}>
                <Words text={decision.text} />
                <p className={styles.small}>
                  {`${withCapital(t(`record.instrument.${decision.instrument}`))}. ${
                    vote === undefined
                      ? t('reading.withoutVote')
                      : (announcedResult(vote, language) ?? t('reading.notCounted'))
                  }`}
                </p>
                {instructions
                  .filter(({ instruction }) => instruction.decisionId === decision.id)
                  .map(({ instruction }) => (
                    <p key={instruction.id} className={styles.outcomeLine}>
                      <Link href={hrefOf(hearingPath(hearing.id, 'reading', instruction.id))}>
                        {t('documents.letter', {
                          instrument: withCapital(t(`record.instrument.${instruction.instrument}`)),
                          addressee: names.body(instruction.addresseeBodyId),
                        })}
                      </Link>
                      <InstructionStatus instruction={instruction} />
                    </p>
                  ))}
                {sources.length === 0 ? null : (
                  <p className={styles.small}>
                    {`${t('decisions.list.sources')}: `}
                    {sources.map((id) => (
                      <span key={id} className={styles.source}>
                        <Link href={hrefOf(hearingPath(hearing.id, 'reading', id))}>
                          {t('decisions.proposals.number', { number: entryNumber(hearing, id) })}
                        </Link>
                      </span>
                    ))}
                  </p>
                )}
              </Place>
            </li>
          );
        })}
      </ol>
    </Part>
  );
}
