import { useRef } from 'react';
import { inTurn, useKnownHearing } from '@renderer/api';
import { useText } from '@renderer/app/text';
import { toasts } from '@renderer/ui';
import type { Hearing, QueuedSpeaker } from '@shared/record/hearing';
import type { HearingChange } from '@shared/record/hearing-change';
import type { LocalDateTime } from '@shared/record/primitives';
import { formatTime } from '@shared/calendar/date-forms';
import { currentItem, nextItem } from '@shared/rules/room/current-item';
import { addedSeconds, grantedSeconds, openTurn } from '@shared/rules/room/floor';
import { openBreak, openClosedPart } from '@shared/rules/room/pauses';
import { now } from '../../frame/now';
import { useHearingNames } from '../../parts/use-hearing-names';
import { addParticipants, newParticipants } from '../../parts/new-participants';
import { useUndoable } from '../../parts/use-undoable';
import type { HearingSectionProps } from '../../section-props';

/** What happens in the room. A refusal is reported; a moment left out is now. */
export interface RoomActions {
  readonly callItem: (itemId: string, at?: LocalDateTime) => void;
  readonly callNextItem: (at?: LocalDateTime) => void;
  readonly endItem: (at?: LocalDateTime) => void;
  /** To the end of the queue. */
  readonly ask: (personId: string) => void;
  readonly moveInQueue: (queuedId: string, to: number) => void;
  readonly leaveQueue: (queued: QueuedSpeaker) => void;
  readonly giveFloor: (personId: string) => void;
  readonly nextSpeaker: () => void;
  readonly endTurn: () => void;
  readonly addTime: () => void;
  readonly arrive: (personId: string, at: LocalDateTime) => void;
  readonly leave: (personId: string, at: LocalDateTime, reason: string) => void;
  readonly toggleBreak: (at?: LocalDateTime) => void;
  readonly toggleClosedPart: (at?: LocalDateTime) => void;
  readonly removeBreak: (breakId: string) => void;
  readonly removeClosedPart: (closedPartId: string) => void;
}

/** @param onCall hears at once of an item that is being called, before the record has it */
export function useRoomActions(props: HearingSectionProps, onCall: (itemId: string) => void): RoomActions {
  const { hearing, directory, settings, changer, report } = props;
  const { t } = useText();
  const names = useHearingNames(hearing, directory);
  const undoable = useUndoable(hearing.id, changer, report);
  const knownHearing = useKnownHearing(hearing.id);
  const underWay = useRef(new Set<string>());
  const granted = useRef({ turnId: '', seconds: 0 });

  function change(wanted: HearingChange): Promise<unknown> {
    return changer.change(wanted);
  }

  /**
   * A key pressed twice takes a step once. The step finds the room as the lines and steps before it have left it.
   */
  function step(name: string, work: (room: Hearing) => Promise<unknown>): void {
    if (underWay.current.has(name)) return;
    underWay.current.add(name);
    inTurn(hearing.id, () => work(knownHearing() ?? hearing), 'breath')
      .catch(report)
      .finally(() => underWay.current.delete(name));
  }

  async function giveFloor(room: Hearing, personId: string, start: LocalDateTime): Promise<void> {
    await addParticipants(changer, newParticipants(room, directory, [personId]));
    await change({
      kind: 'turn.begin',
      turn: {
        personId,
        itemId: currentItem(room)?.id ?? null,
        start,
        limitSeconds: grantedSeconds(room, settings, personId),
      },
    });
  }

  function callItem(itemId: string, at: LocalDateTime): void {
    if (!underWay.current.has('item')) onCall(itemId);
    step('item', () => change({ kind: 'agenda.begin', itemId, at }));
  }

  async function move(
    kind: 'arrive' | 'leave',
    personId: string,
    at: LocalDateTime,
    reason: string,
  ): Promise<void> {
    await addParticipants(changer, newParticipants(hearing, directory, [personId]));
    await change(
      kind === 'arrive'
        ? { kind: 'participant.arrive', personId, at }
        : {
            kind: 'participant.leave',
            personId,
            at,
            ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
          },
    );
    const said = kind === 'arrive' ? 'room.hall.arrived' : 'room.hall.left';
    toasts.show({ text: t(said, { name: names.person(personId), time: formatTime(at) }) });
  }

  return {
    callItem: (itemId, at = now()) => callItem(itemId, at),
    callNextItem(at = now()) {
      const item = nextItem(hearing);
      if (item === null) toasts.show({ text: t('room.agenda.nothingNext') });
      else callItem(item.id, at);
    },
    endItem: (at = now()) => step('item', () => change({ kind: 'agenda.end', at })),

    ask(personId) {
      void addParticipants(changer, newParticipants(hearing, directory, [personId]))
        .then(() => change({ kind: 'queue.add', personId, at: now() }))
        .catch(report);
    },
    moveInQueue: (queuedId, to) => void change({ kind: 'queue.move', queuedId, to }).catch(report),
    leaveQueue({ id, personId }) {
      const name = names.person(personId);
      undoable({ kind: 'queue.remove', queuedId: id }, t('room.floor.removed', { name })).catch(report);
    },
    giveFloor(personId) {
      const start = now();
      step('floor', (room) => giveFloor(room, personId, start));
    },
    nextSpeaker() {
      const start = now();
      step('floor', async (room) => {
        const [first] = room.speakerQueue;
        if (first === undefined) toasts.show({ text: t('room.floor.queueEmpty') });
        else await giveFloor(room, first.personId, start);
      });
    },
    endTurn() {
      const at = now();
      step('floor', async (room) => {
        if (openTurn(room) === null) toasts.show({ text: t('room.floor.nobody') });
        else await change({ kind: 'turn.end', at });
      });
    },
    addTime() {
      const turn = openTurn(hearing);
      if (turn === null || turn.limitSeconds === null) return;
      // A second press may come before the first is saved.
      const known = granted.current.turnId === turn.id ? granted.current.seconds : 0;
      const limitSeconds = Math.max(turn.limitSeconds, known) + addedSeconds;
      granted.current = { turnId: turn.id, seconds: limitSeconds };
      change({ kind: 'turn.edit', turnId: turn.id, set: { limitSeconds } }).catch(report);
    },

    arrive: (personId, at) => void move('arrive', personId, at, '').catch(report),
    leave: (personId, at, reason) => void move('leave', personId, at, reason).catch(report),

    toggleBreak(at = now()) {
      step('break', (room) => {
        const open = openBreak(room);
        return change(
          open === null
            ? { kind: 'break.add', break: { start: at, end: null, note: '' } }
            : { kind: 'break.edit', breakId: open.id, set: { end: at } },
        );
      });
    },
    toggleClosedPart(at = now()) {
      step('closedPart', (room) => {
        const open = openClosedPart(room);
        return change(
          open === null
            ? { kind: 'closedPart.add', closedPart: { start: at, end: null, note: '' } }
            : { kind: 'closedPart.edit', closedPartId: open.id, set: { end: at } },
        );
      });
    },
    removeBreak: (breakId) =>
      void undoable({ kind: 'break.remove', breakId }, t('room.sitting.breakRemoved')).catch(report),
    removeClosedPart: (closedPartId) =>
      void undoable({ kind: 'closedPart.remove', closedPartId }, t('room.sitting.closedRemoved')).catch(
        report,
      ),
  };
}
