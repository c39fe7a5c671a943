import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { Checkbox, NumberField, Stack } from '@renderer/ui';
import { ballotValues, type VoteCounts } from '@shared/record/vote';
import { withCapital } from '../parts/vote-words';
import { VoteProblem } from './VoteProblem';
import styles from './CountFields.module.css';

interface CountFieldsProps {
  readonly counts: VoteCounts;
  readonly isCounted: boolean;
  readonly onChange: (set: { readonly counts?: VoteCounts; readonly isCounted?: boolean }) => void;
  readonly problem: string | undefined;
}

/** The numbers of a vote; nobody has to invent them while they are not counted. */
export function CountFields({ counts, isCounted, onChange, problem }: CountFieldsProps): ReactNode {
  const { t } = useText();
  return (
    <Stack gap="small">
      <Checkbox
        label={t('decisions.vote.counted')}
        description={isCounted ? undefined : t('decisions.vote.notCountedHint')}
        value={isCounted}
        onChange={(next) => onChange({ isCounted: next })}
      />
      {isCounted ? (
        <div role="group" aria-label={t('decisions.vote.counts')} className={styles.counts}>
          {ballotValues.map((value) => (
            <NumberField
              key={value}
              label={withCapital(t(`record.ballot.${value}`))}
              value={counts[value]}
              onCommit={(count) => onChange({ counts: { ...counts, [value]: count ?? 0 } })}
              minimum={0}
              maximum={10_000}
              wrongNumber={t('decisions.vote.wrongCount')}
            />
          ))}
        </div>
      ) : null}
      <VoteProblem problem={problem} />
    </Stack>
  );
}
