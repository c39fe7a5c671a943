import { useRef, type ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { Button, Dialog } from '@renderer/ui';
import { useHearingNames } from '../../../parts/use-hearing-names';
import type { HearingSectionProps } from '../../../section-props';
import { MissedTurn } from './MissedTurn';
import { TurnRow } from './TurnRow';
import styles from './TurnsDialog.module.css';

interface TurnsDialogProps extends HearingSectionProps {
  readonly onClose: () => void;
}

/** Who had the floor from when to when, the last one first: times are corrected, missed turns added, wrong ones taken out. */
export function TurnsDialog({ onClose, ...props }: TurnsDialogProps): ReactNode {
  const { hearing, directory } = props;
  const { t } = useText();
  const names = useHearingNames(hearing, directory);
  const missed = useRef<HTMLInputElement>(null);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('room.turns.title')}
      closeLabel={t('app.action.close')}
      size="large"
      actions={
        <Button variant="primary" onPress={onClose}>
          {t('app.action.close')}
        </Button>
      }
    >
      <p className={styles.hint}>
        {hearing.turns.length === 0 ? t('room.floor.noTimes') : t('room.turns.hint')}
      </p>
      {hearing.turns.length === 0 ? null : (
        <ol aria-label={t('room.turns.title')} className={styles.turns}>
          {hearing.turns.toReversed().map((turn, place) => (
            <TurnRow
              key={turn.id}
              {...props}
              turn={turn}
              names={names}
              isFirst={place === 0}
              onRemove={() => missed.current?.focus()}
            />
          ))}
        </ol>
      )}
      <MissedTurn {...props} inputRef={missed} />
    </Dialog>
  );
}
