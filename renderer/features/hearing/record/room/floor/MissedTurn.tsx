import { useState, type ReactNode, type RefObject } from 'react';
import { problemOf } from '@renderer/api';
import { useText } from '@renderer/app/text';
import type { LocalDateTime } from '@shared/record/primitives';
import { itemAt } from '@shared/rules/room/current-item';
import { typedMoment } from '@shared/rules/room/typed-moment';
import { problemSentence } from '@shared/texts/problem-sentence';
import { now } from '../../../frame/now';
import { MissedPeriod } from '../../../parts/MissedPeriod';
import { addParticipants, newParticipants } from '../../../parts/new-participants';
import { ParticipantField } from '../../../parts/ParticipantField';
import type { HearingSectionProps } from '../../../section-props';
import { useSecondInput } from './use-second-input';

interface MissedTurnProps extends HearingSectionProps {
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

/** A turn nobody recorded: who, from when to when. It belongs to the item that was considered then. */
export function MissedTurn({ hearing, directory, changer, inputRef }: MissedTurnProps): ReactNode {
  const { t } = useText();
  const timeInput = useSecondInput();
  const [personId, setPersonId] = useState<string | null>(null);
  const [problem, setProblem] = useState<string>();

  async function add(start: LocalDateTime, end: LocalDateTime): Promise<boolean> {
    if (personId === null) {
      setProblem(t('room.hall.personNeeded'));
      inputRef.current?.focus();
      return false;
    }
    try {
      await addParticipants(changer, newParticipants(hearing, directory, [personId]));
      const itemId = itemAt(hearing, start)?.id ?? null;
      await changer.change({ kind: 'turn.add', turn: { personId, itemId, start, end, limitSeconds: null } });
    } catch (error) {
      setProblem(problemSentence(problemOf(error), t, hearing.date));
      return false;
    }
    setProblem(undefined);
    setPersonId(null);
    inputRef.current?.focus();
    return true;
  }

  return (
    <MissedPeriod
      title={t('room.turns.missed')}
      addLabel={t('room.turns.add')}
      timeInput={timeInput}
      momentOf={(typed) => typedMoment(hearing, typed, hearing.turns, now())}
      onAdd={add}
      problem={problem}
    >
      <ParticipantField
        label={t('room.turns.who')}
        hearing={hearing}
        directory={directory}
        value={personId}
        onChange={(chosen) => {
          setPersonId(chosen);
          setProblem(undefined);
        }}
        placeholder={t('room.floor.addPlaceholder')}
        inputRef={inputRef}
      />
    </MissedPeriod>
  );
}
