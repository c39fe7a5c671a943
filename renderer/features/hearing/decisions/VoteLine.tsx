import { Gavel, Pencil, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { Button, IconButton, Inline, StatusPill, type StatusTone } from '@renderer/ui';
import { formatTime } from '@shared/calendar/date-forms';
import type { Vote } from '@shared/record/vote';
import { localized } from '@shared/rules/names';
import { lacksQuorum, voteOutcome, type VoteOutcome } from '@shared/rules/vote-result';
import { announcedResult } from '@shared/rules/vote-sentence';
import { fieldId } from '../frame/gap-fields';
import { useUndoable } from '../parts/use-undoable';
import type { HearingSectionProps } from '../section-props';
import styles from './VoteLine.module.css';

interface VoteLineProps extends HearingSectionProps {
  readonly vote: Vote;
  /** Where no proposal above says what was voted on. */
  readonly withSubject: boolean;
  readonly onEdit: () => void;
  readonly onDecide: () => void;
}

const tones: Readonly<Record<VoteOutcome['outcome'], StatusTone>> = {
  adopted: 'success',
  rejected: 'danger',
  unknown: 'warning',
};

/** One vote with its result, the presence noted at it, and what can be done next. */
export function VoteLine({
  hearing,
  changer,
  report,
  readOnly,
  vote,
  withSubject,
  onEdit,
  onDecide,
}: VoteLineProps): ReactNode {
  const { t, language } = useText();
  const undoable = useUndoable(hearing.id, changer, report);
  const { outcome } = voteOutcome(vote);
  const subject = localized(vote.subject, hearing.language);
  const isDecided = hearing.decisions.some(({ voteId }) => voteId === vote.id);
  const facts = [
    t(`record.voteSecrecy.${vote.secrecy}`),
    t(`record.voteMethod.${vote.record.method}`),
    t(`record.majority.${vote.majority}`),
    vote.at === null ? null : formatTime(vote.at),
    vote.quorum === null ? null : t('decisions.vote.quorumPresent', { present: vote.quorum.present }),
  ].filter((fact) => fact !== null);
  return (
    <div id={fieldId(vote.id)} tabIndex={-1} className={styles.vote}>
      <div className={styles.words}>
        {withSubject ? (
          <p lang={subject.language ?? undefined}>{subject.text || t('decisions.vote.untitled')}</p>
        ) : null}
        <p className={styles.result}>
          {lacksQuorum(vote) ? (
            <StatusPill tone="danger">{t('decisions.vote.quorumMissing')}</StatusPill>
          ) : (
            <StatusPill tone={tones[outcome]}>{t(`record.voteOutcome.${outcome}`)}</StatusPill>
          )}
          <span>{announcedResult(vote, language) ?? t('reading.notCounted')}</span>
        </p>
        <p className={styles.facts}>{facts.join(' · ')}</p>
      </div>
      {readOnly ? null : (
        <Inline gap="none">
          {isDecided ? null : (
            <Button
              size="small"
              icon={Gavel}
              variant={outcome === 'adopted' ? 'secondary' : 'quiet'}
              onPress={onDecide}
            >
              {t('decisions.proposals.makeDecision')}
            </Button>
          )}
          <IconButton icon={Pencil} size="small" label={t('decisions.vote.edit')} onPress={onEdit} />
          <IconButton
            icon={Trash2}
            size="small"
            label={t('decisions.vote.remove')}
            onPress={() =>
              void undoable({ kind: 'vote.remove', voteId: vote.id }, t('decisions.vote.removed')).catch(
                report,
              )
            }
          />
        </Inline>
      )}
    </div>
  );
}
