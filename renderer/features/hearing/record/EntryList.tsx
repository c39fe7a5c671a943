import { memo, useMemo, type KeyboardEvent, type ReactNode } from 'react';
import { navigate } from '@renderer/app/hash-location';
import { hearingPath } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { joinClasses } from '@renderer/ui';
import type { Entry } from '@shared/record/entry';
import { exchangesOf } from '@shared/rules/exchanges';
import { fieldId } from '../frame/gap-fields';
import type { HearingNames } from '../parts/hearing-names';
import type { HearingSectionProps } from '../section-props';
import { EntryRow } from './EntryRow';
import { DecisionCard, InstructionCard } from './flow/DecisionCard';
import { EventLine } from './flow/EventLine';
import type { FlowPart, FlowRow } from './flow/record-flow';
import { VoteCard } from './flow/VoteCard';
import { RepairEditor } from './repair/RepairEditor';
import type { BegunEdits } from './repair/use-begun-edits';
import type { EntryActions } from './use-entry-actions';
import { useRowWindow } from './use-row-window';
import styles from './EntryList.module.css';

interface EntryListProps extends Pick<HearingSectionProps, 'hearing' | 'directory' | 'readOnly'> {
  readonly rows: readonly FlowRow[];
  readonly names: HearingNames;
  readonly actions: EntryActions;
  readonly begun: BegunEdits;
  /** The row that Tab leads to. */
  readonly activeId: string | null;
  readonly onActivate: (rowId: string) => void;
  readonly editedId: string | null;
  readonly onEdit: (entryId: string) => void;
  /** Opens the entry before or after the one that is open. */
  readonly onStep: (step: 1 | -1) => void;
  readonly onInsertBefore: (entryId: string | null) => void;
  /** The line answers this question. */
  readonly onAnswer: (questionId: string) => void;
  readonly onHistory: (entryId: string) => void;
  /** Puts the focus on a row, also on one that is not drawn yet. */
  readonly onFocusRow: (rowId: string) => void;
  readonly onLeave: () => void;
}

/** The flow of the record. Arrow keys move between rows, Enter repairs an entry, Escape goes back to the line. */
export const EntryList = memo(function EntryList(props: EntryListProps): ReactNode {
  const { t } = useText();
  const { hearing, rows: all, names, activeId, editedId, readOnly, actions } = props;
  const states = useMemo(
    () => new Map(exchangesOf(hearing).map(({ question, state }) => [question.id, state])),
    [hearing],
  );
  const places = useMemo(() => all.flatMap(({ id, part }) => (part.kind === 'event' ? [] : [id])), [all]);
  const isTimed = hearing.entries.some(({ at }) => at !== null);
  const { list, height, rows } = useRowWindow(all, editedId ?? activeId);
  const tabStop = activeId !== null && places.includes(activeId) ? activeId : (places.at(-1) ?? null);

  function neighbour(rowId: string, step: number): string | null {
    return places[places.indexOf(rowId) + step] ?? null;
  }

  function afterInRecord(entry: Entry): string | null {
    return hearing.entries[hearing.entries.indexOf(entry) + 1]?.id ?? null;
  }

  function onKeyDown(event: KeyboardEvent<HTMLLIElement>, part: FlowPart): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      props.onLeave();
      return;
    }
    if (event.target !== event.currentTarget) return;
    const run =
      moveOf(event, part) ?? (part.kind === 'entry' ? entryKey(event, part.entry) : cardKey(event, part));
    if (run === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  }

  function moveOf(event: KeyboardEvent, { id }: FlowPart): (() => void) | undefined {
    if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
    const go = (rowId: string | null | undefined) => () => {
      if (rowId) props.onFocusRow(rowId);
    };
    switch (event.code) {
      case 'ArrowUp':
        return go(neighbour(id, -1));
      case 'ArrowDown':
        return go(neighbour(id, 1));
      case 'Home':
        return go(places[0]);
      case 'End':
        return go(places.at(-1));
      default:
        return undefined;
    }
  }

  function entryKey(event: KeyboardEvent, entry: Entry): (() => void) | undefined {
    if (event.ctrlKey || event.metaKey) return undefined;
    // Letters alone go on into the line.
    if (event.altKey && event.code === 'KeyH') return () => props.onHistory(entry.id);
    if (readOnly) return undefined;
    if (event.altKey && event.code === 'Enter') {
      return states.has(entry.id) ? () => props.onAnswer(entry.id) : undefined;
    }
    if (event.altKey) {
      const by = event.code === 'ArrowUp' ? -1 : event.code === 'ArrowDown' ? 1 : 0;
      return by === 0 || !event.shiftKey ? undefined : () => void actions.move(entry, by);
    }
    switch (event.code) {
      case 'Enter':
      case 'NumpadEnter':
      case 'F2':
        return () => props.onEdit(entry.id);
      case 'Insert':
        return () => props.onInsertBefore(event.shiftKey ? afterInRecord(entry) : entry.id);
      case 'Delete':
        return () => {
          const next = neighbour(entry.id, 1) ?? neighbour(entry.id, -1);
          if (next !== null) props.onFocusRow(next);
          void actions.remove(entry);
        };
      default:
        return undefined;
    }
  }

  function cardKey(event: KeyboardEvent, { id }: FlowPart): (() => void) | undefined {
    if (event.code !== 'Enter' && event.code !== 'NumpadEnter') return undefined;
    return () => navigate(hearingPath(hearing.id, 'decisions', id));
  }

  return (
    <ol
      ref={list}
      aria-label={t('entries.list')}
      className={joinClasses(styles.list, height !== null && styles.windowed)}
      style={height === null ? undefined : { height }}
    >
      {rows.map(({ row: { id, part, heading }, index, offset, measure }) => (
        <li
          key={id}
          ref={measure}
          id={fieldId(id)}
          data-index={index}
          data-flow={part.kind}
          aria-setsize={all.length}
          aria-posinset={index + 1}
          tabIndex={part.kind === 'event' ? undefined : id === tabStop ? 0 : -1}
          className={joinClasses(styles.row, id === activeId && styles.active)}
          style={offset === null ? undefined : { transform: `translateY(${offset}px)` }}
          onKeyDown={(event) => onKeyDown(event, part)}
          onFocus={() => {
            if (part.kind !== 'event') props.onActivate(id);
          }}
          onDoubleClick={() => {
            if (part.kind === 'entry' && !readOnly && id !== editedId) props.onEdit(id);
          }}
        >
          {heading === undefined ? null : <h3 className={styles.heading}>{names.item(heading)}</h3>}
          {part.kind === 'entry' ? (
            id === editedId && !readOnly ? (
              <RepairEditor
                hearing={hearing}
                directory={props.directory}
                entry={part.entry}
                actions={actions}
                begun={props.begun}
                onLeave={props.onLeave}
                onStep={props.onStep}
                onOpen={props.onEdit}
                onInsert={(where) =>
                  props.onInsertBefore(where === 'before' ? id : afterInRecord(part.entry))
                }
                onHistory={() => props.onHistory(id)}
              />
            ) : (
              <EntryRow
                hearing={hearing}
                names={names}
                entry={part.entry}
                number={part.number}
                state={states.get(id)}
                isTimed={isTimed}
                isActive={id === activeId}
                readOnly={readOnly}
                onEdit={props.onEdit}
                onAnswer={props.onAnswer}
                onHistory={props.onHistory}
              />
            )
          ) : part.kind === 'vote' ? (
            <VoteCard isTimed={isTimed} hearing={hearing} names={names} vote={part.vote} />
          ) : part.kind === 'decision' ? (
            <DecisionCard isTimed={isTimed} hearing={hearing} decision={part.decision} number={part.number} />
          ) : part.kind === 'instruction' ? (
            <InstructionCard
              isTimed={isTimed}
              hearing={hearing}
              names={names}
              instruction={part.instruction}
            />
          ) : (
            <EventLine hearing={hearing} names={names} event={part.event} />
          )}
        </li>
      ))}
    </ol>
  );
});
