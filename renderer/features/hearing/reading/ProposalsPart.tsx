import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import type { Vote } from '@shared/record/vote';
import { announcedResult } from '@shared/rules/vote-sentence';
import { withCapital } from '../parts/vote-words';
import { Part, Place } from './Place';
import { useReadingPage } from './reading-page';
import { proposalsIn } from './reading-parts';
import { Who } from './Who';
import { Words } from './Words';
import styles from './Parts.module.css';

/** What was proposed, and how it was voted on. */
export function ProposalsPart(): ReactNode {
  const { t } = useText();
  const page = useReadingPage();
  const { hearing, personId } = page;
  const proposals = proposalsIn(page);
  const known = new Set(proposals.map(({ id }) => id));
  const loose = hearing.votes.filter(({ proposalId }) => proposalId === null || !known.has(proposalId));
  return (
    <Part part="proposals">
      {proposals.map((proposal) => {
        const votes = hearing.votes.filter(({ proposalId }) => proposalId === proposal.id);
        return (
          <div key={proposal.id} className={styles.exchange}>
            <Place id={proposal.id}>
              <p className={styles.line}>
                <Who personId={proposal.speakerId} withOffice />
              </p>
              <Words text={proposal.text} original={proposal.language} />
            </Place>
            {votes.map((vote) => (
              <VoteText key={vote.id} vote={vote} />
            ))}
            {votes.length === 0 ? <p className={styles.none}>{t('reading.notVoted')}</p> : null}
          </div>
        );
      })}
      {personId === null
        ? loose.map((vote) => (
            <div key={vote.id} className={styles.exchange}>
              <VoteText vote={vote} withSubject />
            </div>
          ))
        : null}
    </Part>
  );
}

/** How a vote went: open or secret, counts, result. */
export function VoteText({
  vote,
  withSubject = false,
}: {
  readonly vote: Vote;
  readonly withSubject?: boolean;
}): ReactNode {
  const { t, language } = useText();
  // The result of a secret vote says itself that it was secret.
  const secrecy = vote.secrecy === 'open' ? [`${withCapital(t('record.voteSecrecy.open'))}.`] : [];
  return (
    <Place id={vote.id} className={styles.vote}>
      {withSubject ? <Words text={vote.subject} /> : null}
      <p className={styles.small}>
        {[...secrecy, announcedResult(vote, language) ?? t('reading.notCounted')].join(' ')}
      </p>
    </Place>
  );
}
