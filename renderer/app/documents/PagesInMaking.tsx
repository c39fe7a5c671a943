import { CircleAlert, FileClock } from 'lucide-react';
import type { ReactNode } from 'react';
import { problemOf } from '@renderer/api';
import { Button, EmptyState, Progress } from '@renderer/ui';
import type { PagesStage } from '@shared/contract/pdf-methods';
import { problemSentence } from '@shared/texts/problem-sentence';
import { useText } from '../text';
import styles from './PagesInMaking.module.css';

interface PagesInMakingProps {
  /** How far they are; null where nobody makes them. */
  readonly stage: PagesStage | null;
  /** Why they were not made. */
  readonly problem: unknown;
  readonly onStop: () => void;
  readonly onAgain: () => void;
  /** Another way to the paper. */
  readonly action?: ReactNode;
}

/** Stands where the pages will be: how far they are and a way to stop, or why there are none and what to do. */
export function PagesInMaking({ stage, problem, onStop, onAgain, action }: PagesInMakingProps): ReactNode {
  const { t } = useText();
  if (stage !== null || problem === null) {
    return (
      <div className={styles.making}>
        <Progress
          label={t(`pages.template.${stage ?? 'layingOut'}`)}
          onCancel={onStop}
          cancelLabel={t('pages.template.stop')}
        />
      </div>
    );
  }
  const refused = problemOf(problem);
  const isStopped = refused.code === 'pdf.left';
  return (
    <EmptyState
      icon={isStopped ? FileClock : CircleAlert}
      title={t(isStopped ? 'pages.template.stopped' : 'pages.template.failed')}
      action={
        <>
          <Button onPress={onAgain}>{t('pages.template.again')}</Button> {action}
        </>
      }
    >
      {isStopped ? undefined : problemSentence(refused, t)}
    </EmptyState>
  );
}
