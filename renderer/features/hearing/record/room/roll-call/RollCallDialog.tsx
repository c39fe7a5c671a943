import { UserCheck } from 'lucide-react';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { Button, Dialog, KeyHint, TextField, VisuallyHidden } from '@renderer/ui';
import { rollCallCount, rollCallOrder } from '@shared/rules/room/roll-call';
import { useHearingNames } from '../../../parts/use-hearing-names';
import type { HearingSectionProps } from '../../../section-props';
import { QuorumPill } from '../hall/QuorumPill';
import { RollCallRow } from './RollCallRow';
import styles from './RollCallDialog.module.css';
import { presenceOfKey, useRollCall } from './use-roll-call';

interface RollCallDialogProps extends HearingSectionProps {
  readonly onClose: () => void;
}

/**
 * Who is there: everybody else present with one key, and an exception with a part of the name and a digit. The caret
 * stays in the search field; only a reason takes it away for as long as it is typed.
 */
export function RollCallDialog({ onClose, ...room }: RollCallDialogProps): ReactNode {
  const { hearing, directory } = room;
  const names = useHearingNames(hearing, directory);
  const { t } = useText();
  const call = useRollCall(room);
  const called = { ...hearing, participants: [...call.people] };
  const search = useRef<HTMLInputElement>(null);
  const [isAmbiguous, setIsAmbiguous] = useState(false);
  const count = rollCallCount(called);
  const active = call.people.find(({ personId }) => personId === call.activeId);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== search.current || event.nativeEvent.isComposing) return;
    const run = keyAction(event);
    if (run === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  }

  function keyAction(event: KeyboardEvent): (() => void) | undefined {
    if (event.code === 'Enter' || event.code === 'NumpadEnter') {
      return event.ctrlKey || event.metaKey ? call.markAllPresent : () => call.step(1);
    }
    if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
    if (event.code === 'ArrowDown') return () => call.step(1);
    if (event.code === 'ArrowUp') return () => call.step(-1);
    if (event.code === 'Escape') return call.typed === '' ? undefined : () => call.setTyped('');
    const presence = presenceOfKey(event.code);
    if (presence === undefined || event.shiftKey) return undefined;
    return () => {
      setIsAmbiguous(call.isAmbiguous);
      if (!call.isAmbiguous && active !== undefined) call.mark(active, presence);
    };
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('room.rollCall.title')}
      closeLabel={t('app.action.close')}
      size="large"
      actions={
        <>
          <span className={styles.allPresent}>
            <Button
              icon={UserCheck}
              onPress={call.markAllPresent}
              isDisabled={count.recorded === count.total}
            >
              {t('room.rollCall.allPresent')}
            </Button>
            <KeyHint keys="Ctrl+Enter" />
          </span>
          <Button variant="primary" onPress={onClose}>
            {t('room.rollCall.done')}
          </Button>
        </>
      }
    >
      <div className={styles.call} onKeyDownCapture={onKeyDown}>
        <div className={styles.counts} role="status">
          <QuorumPill {...room} hearing={called} />
          <span>{t('room.rollCall.count', { ...count })}</span>
        </div>
        <TextField
          ref={search}
          autoFocus
          label={t('room.rollCall.find')}
          description={t('room.rollCall.hint')}
          placeholder={t('room.rollCall.findPlaceholder')}
          value={call.typed}
          onChange={(typed) => {
            setIsAmbiguous(false);
            call.setTyped(typed);
          }}
          problem={
            call.found === 0
              ? t('room.rollCall.nobody')
              : isAmbiguous && call.isAmbiguous
                ? t('room.rollCall.several', { count: call.found })
                : undefined
          }
        />
        <VisuallyHidden>
          <span aria-live="polite">
            {active === undefined
              ? ''
              : t('room.rollCall.now', {
                  name: names.person(active.personId),
                  state: t(`room.rollCall.state.${active.presence}`),
                })}
          </span>
        </VisuallyHidden>
        {call.people.length === 0 ? (
          <p>{t('room.rollCall.empty')}</p>
        ) : (
          <ol aria-label={t('room.rollCall.list')} className={styles.list}>
            {rollCallOrder(called).map((participant) => (
              <RollCallRow
                key={participant.personId}
                participant={participant}
                name={names.person(participant.personId)}
                office={names.office(participant.personId)}
                isActive={participant.personId === call.activeId}
                isFound={call.typed.trim() !== '' && call.isFound(participant.personId)}
                asksReason={participant.personId === call.reasonOf}
                onMark={(presence) => {
                  call.mark(participant, presence);
                  if (presence !== 'excused') search.current?.focus();
                }}
                onReason={(reason) => call.setReason(participant, reason)}
                onReasonDone={() => {
                  call.endReason();
                  search.current?.focus();
                }}
              />
            ))}
          </ol>
        )}
      </div>
    </Dialog>
  );
}
