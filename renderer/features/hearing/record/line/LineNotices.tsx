import { CircleAlert, CornerLeftUp, Hourglass, Vote } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { Button, joinClasses } from '@renderer/ui';
import { entryNumber } from '@shared/rules/exchanges';
import { localized } from '@shared/rules/names';
import type { Line } from './use-line';
import styles from './Line.module.css';

interface LineNoticesProps {
  readonly line: Line;
  /** After a button was pressed, typing goes on. */
  readonly onDone: () => void;
}

/** Lines that could not be saved, where the next one goes when not to the end, and the vote that is being noted. */
export function LineNotices({ line, onDone }: LineNoticesProps): ReactNode {
  const { t, language } = useText();
  const { hearing } = line.context;
  const beforeId = line.draft.insertBeforeId;
  const act = (run: () => void) => () => {
    run();
    onDone();
  };
  return (
    <>
      {line.waiting.map(({ key, draft }) => (
        <div key={key} className={joinClasses(styles.notice, styles.waiting)}>
          <Hourglass size={15} aria-hidden />
          <span className={styles.noticeText}>{t('line.unsent.waiting', { text: draft.text })}</span>
        </div>
      ))}
      {line.failed.map(({ key, draft }) => (
        <div key={key} role="alert" className={joinClasses(styles.notice, styles.failed)}>
          <CircleAlert size={15} aria-hidden />
          <span className={styles.noticeText}>{t('line.unsent.notSaved', { text: draft.text })}</span>
          {/* The way from the line is Shift+Tab: what does no harm comes first on it. */}
          <Button size="small" variant="quiet" onPress={act(() => line.discard(key))}>
            {t('line.unsent.discard')}
          </Button>
          <Button size="small" variant="quiet" onPress={act(() => line.takeBack(key))}>
            {t('line.unsent.takeBack')}
          </Button>
          <Button size="small" onPress={act(() => line.retry(key))}>
            {t('app.action.retry')}
          </Button>
        </div>
      ))}
      {beforeId === null ? null : (
        <div role="status" className={styles.notice}>
          <CornerLeftUp size={15} aria-hidden />
          <span className={styles.noticeText}>
            {t('line.unsent.insertedBefore', { number: entryNumber(hearing, beforeId) })}
          </span>
          <Button size="small" variant="quiet" onPress={act(() => line.choose({ insertBeforeId: null }))}>
            {t('line.unsent.toEnd')}
          </Button>
        </div>
      )}
      {line.isVoting ? (
        <div role="status" className={styles.notice}>
          <Vote size={15} aria-hidden />
          <span className={styles.noticeText}>
            {t('line.unsent.voting', {
              subject: localized(hearing.votes.at(-1)?.subject ?? {}, language).text,
            })}
          </span>
          <Button size="small" variant="quiet" onPress={act(line.stopVoting)}>
            {t('line.unsent.votingDone')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
