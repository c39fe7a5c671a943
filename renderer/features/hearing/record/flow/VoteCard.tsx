import { Vote as VoteIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { hearingPath } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { StatusPill, type StatusTone } from '@renderer/ui';
import type { Hearing } from '@shared/record/hearing';
import { ballotValues, type BallotValue, type Vote } from '@shared/record/vote';
import { entryNumber } from '@shared/rules/exchanges';
import { localized } from '@shared/rules/names';
import { lacksQuorum, voteOutcome, type VoteOutcome } from '@shared/rules/vote-result';
import { announcedResult } from '@shared/rules/vote-sentence';
import type { HearingNames } from '../../parts/hearing-names';
import { withCapital } from '../../parts/vote-words';
import { CardFrame } from './CardFrame';
import styles from './FlowLines.module.css';

interface VoteCardProps {
  readonly isTimed: boolean;
  readonly hearing: Hearing;
  readonly names: HearingNames;
  readonly vote: Vote;
}

const tones: Readonly<Record<VoteOutcome['outcome'], StatusTone>> = {
  adopted: 'success',
  rejected: 'danger',
  unknown: 'warning',
};

/** One vote at its moment: what on, result, who voted otherwise, and the quorum noted then. */
export function VoteCard({ isTimed, hearing, names, vote }: VoteCardProps): ReactNode {
  const { t, language } = useText();
  const { outcome } = voteOutcome(vote);
  const subject = localized(vote.subject, hearing.language);
  const others = otherVoices(vote);
  return (
    <CardFrame
      icon={VoteIcon}
      isTimed={isTimed}
      at={vote.at}
      label={t('flow.vote.label')}
      path={hearingPath(hearing.id, 'decisions', vote.id)}
      linkLabel={t('flow.vote.open')}
      note={
        vote.proposalId === null
          ? undefined
          : t('flow.vote.proposal', { number: entryNumber(hearing, vote.proposalId) })
      }
      state={
        lacksQuorum(vote) ? (
          <StatusPill tone="danger">{t('decisions.vote.quorumMissing')}</StatusPill>
        ) : (
          <StatusPill tone={tones[outcome]}>{t(`record.voteOutcome.${outcome}`)}</StatusPill>
        )
      }
    >
      <p lang={subject.language ?? undefined} className={styles.words}>
        {subject.text || t('decisions.vote.untitled')}
      </p>
      <p>{announcedResult(vote, language) ?? t('reading.notCounted')}</p>
      {others.map(({ value, personIds }) => (
        <p key={value} className={styles.facts}>
          {t('flow.vote.others', {
            ballot: withCapital(t(`record.ballot.${value}`)),
            names: personIds.map((id) => names.person(id)).join(', '),
          })}
        </p>
      ))}
      <QuorumNoted vote={vote} />
    </CardFrame>
  );
}

/** Presence and quorum as they were noted at the vote. */
function QuorumNoted({ vote: { quorum } }: Pick<VoteCardProps, 'vote'>): ReactNode {
  const { t } = useText();
  if (quorum === null) return null;
  const { present, members, required } = quorum;
  if (members === null || required === null) {
    return <p className={styles.facts}>{withCapital(t('decisions.vote.quorumPresent', { present }))}</p>;
  }
  const isReached = present >= required;
  const words = [
    t('decisions.vote.quorum', { present, members, required }),
    t(isReached ? 'decisions.vote.quorumReached' : 'decisions.vote.quorumMissing'),
  ].join(': ');
  return <p className={isReached ? styles.facts : styles.warning}>{withCapital(words)}</p>;
}

/** Everybody whose voice was not "for", by what it was. */
function otherVoices({ record }: Vote): { value: BallotValue; personIds: string[] }[] {
  if (record.method === 'byCount') return [];
  return ballotValues
    .filter((value) => value !== 'for')
    .map((value) => ({
      value,
      personIds: record.ballots.filter((ballot) => ballot.value === value).map(({ personId }) => personId),
    }))
    .filter(({ personIds }) => personIds.length > 0);
}
