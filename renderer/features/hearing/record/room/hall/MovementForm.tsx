import { useState, type ReactNode, type RefObject } from 'react';
import { useText } from '@renderer/app/text';
import { Button, Inline, TextField, TimeField } from '@renderer/ui';
import { isPresentAt } from '@shared/rules/presence';
import { now } from '../../../frame/now';
import { ParticipantField } from '../../../parts/ParticipantField';
import type { RoomProps } from '../room-props';
import { useMomentField } from '../use-moment-field';
import styles from './MovementForm.module.css';

interface MovementFormProps extends RoomProps {
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

/** Somebody comes or goes: who, when, and for a departure why. Enter does what is likely for the person. */
export function MovementForm({ inputRef, ...room }: MovementFormProps): ReactNode {
  const { hearing, directory, actions } = room;
  const { t } = useText();
  const [personId, setPersonId] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const { field, take } = useMomentField(room);
  const participant = hearing.participants.find((one) => one.personId === personId);
  const isInside = participant !== undefined && isPresentAt(participant, now());

  function submit(kind: 'arrive' | 'leave'): void {
    if (personId === null) {
      setIsMissing(true);
      inputRef.current?.focus();
      return;
    }
    const at = take();
    if (at === null) return;
    if (kind === 'arrive') actions.arrive(personId, at);
    else actions.leave(personId, at, reason);
    setPersonId(null);
    setReason('');
    inputRef.current?.focus();
  }

  return (
    <form
      aria-label={t('room.hall.movement')}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit(isInside ? 'leave' : 'arrive');
      }}
    >
      <ParticipantField
        label={t('room.hall.person')}
        hearing={hearing}
        directory={directory}
        value={personId}
        onChange={(chosen) => {
          setPersonId(chosen);
          setIsMissing(false);
        }}
        placeholder={t('room.hall.personPlaceholder')}
        problem={isMissing ? t('room.hall.personNeeded') : undefined}
        inputRef={inputRef}
      />
      <div className={styles.times}>
        <TimeField {...field} />
        <TextField
          label={t('room.hall.reason')}
          placeholder={t('room.hall.reasonPlaceholder')}
          value={reason}
          onChange={setReason}
          isDisabled={!isInside}
        />
      </div>
      <Inline>
        <Button
          size="small"
          variant={isInside ? 'secondary' : 'primary'}
          type={isInside ? 'button' : 'submit'}
          onPress={isInside ? () => submit('arrive') : undefined}
        >
          {t('room.hall.arrive')}
        </Button>
        <Button
          size="small"
          variant={isInside ? 'primary' : 'secondary'}
          type={isInside ? 'submit' : 'button'}
          onPress={isInside ? undefined : () => submit('leave')}
        >
          {t('room.hall.leave')}
        </Button>
      </Inline>
    </form>
  );
}
