import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { toasts } from '@renderer/ui';
import type { Entry } from '@shared/record/entry';
import { entryNumber } from '@shared/rules/exchanges';
import type { HearingSectionProps } from '../../section-props';
import type { EntryActions } from '../use-entry-actions';
import { placeAtMoment } from './place-at-moment';
import { PromiseFields, WrittenReplyFields } from './PromiseFields';
import { RepairActions, type RepairCommands } from './RepairActions';
import { enterRepairField, RepairFields } from './RepairFields';
import { isRepairField, repairKeyOf } from './repair-keys';
import { RepairText } from './RepairText';
import type { BegunEdits } from './use-begun-edits';
import { useRepairText } from './use-repair-text';
import styles from './RepairEditor.module.css';

interface RepairEditorProps extends Pick<HearingSectionProps, 'hearing' | 'directory'> {
  readonly entry: Entry;
  readonly actions: EntryActions;
  readonly begun: BegunEdits;
  /** Back to the line, or to the row where the editor was opened from there. */
  readonly onLeave: () => void;
  /** Opens the entry before or after this one; past the last one leads back to the line. */
  readonly onStep: (step: 1 | -1) => void;
  readonly onOpen: (entryId: string) => void;
  readonly onInsert: (where: 'before' | 'after') => void;
  readonly onHistory: () => void;
}

/**
 * One entry open for repair in its place: Enter saves, Escape leaves without the words typed last, Alt+↑ and Alt+↓ go on
 * to the next entry. The line below keeps its text and its cursor.
 */
export function RepairEditor({
  hearing,
  directory,
  entry,
  actions,
  begun,
  onLeave,
  onStep,
  onOpen,
  onInsert,
  onHistory,
}: RepairEditorProps): ReactNode {
  const { t } = useText();
  const frame = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const [language, setLanguage] = useState(entry.language);
  const [wasBegun] = useState(() => begun.entryIds.includes(entry.id));
  const repair = useRepairText(entry, begun, (text) => actions.edit(entry, { text }));
  const number = entryNumber(hearing, entry.id);
  const edit = (set: Partial<Omit<Entry, 'id'>>) => void actions.edit(entry, set);
  useEffect(() => {
    frame.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  /** At once, because typing goes on in the line; what is refused stays begun, and a notice says so. */
  function saveAndLeave(): void {
    void repair.save();
    onLeave();
  }

  function leave(): void {
    const dropped = repair.isChanged ? repair.whole() : null;
    repair.discard();
    onLeave();
    if (dropped === null) return;
    toasts.show({
      text: t('flow.repair.notSaved', { number }),
      action: { label: t('flow.repair.keep'), onAction: () => void actions.edit(entry, { text: dropped }) },
    });
  }

  async function split(): Promise<void> {
    const offset = box.current?.selectionStart ?? 0;
    const text = repair.text(language);
    if (text.slice(0, offset).trim() === '' || text.slice(offset).trim() === '') {
      toasts.show({ text: t('flow.repair.splitNowhere') });
      return;
    }
    if (!(await repair.save())) return;
    const createdId = await actions.split(entry, language, offset);
    if (createdId !== null) onOpen(createdId);
  }

  async function join(): Promise<void> {
    if (!(await repair.save())) return;
    const before = await actions.join(entry);
    if (before !== null) onOpen(before);
  }

  function remove(): void {
    repair.discard();
    onLeave();
    void actions.remove(entry);
  }

  const commands: RepairCommands = {
    split: () => void split(),
    join: () => void join(),
    toMoment: () => void actions.moveToMoment(entry),
    insert: () => onInsert('before'),
    insertAfter: () => onInsert('after'),
    moveUp: () => void actions.move(entry, -1),
    moveDown: () => void actions.move(entry, 1),
    remove,
    history: onHistory,
    save: saveAndLeave,
  };

  /** Before the fields, because a closed list opens with Alt+↑ as well. */
  function onKeyDownCapture(event: KeyboardEvent): void {
    if (!isInFrame(event) || event.ctrlKey || event.metaKey) return;
    const run = commandOf(event);
    if (run === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  }

  function commandOf(event: KeyboardEvent): (() => void) | undefined {
    if (event.altKey && event.code === 'ArrowUp') return event.shiftKey ? commands.moveUp : () => onStep(-1);
    if (event.altKey && event.code === 'ArrowDown')
      return event.shiftKey ? commands.moveDown : () => onStep(1);
    const key = repairKeyOf(event);
    if (key === undefined) return undefined;
    if (!isRepairField(key)) return commands[key];
    return () => {
      if (frame.current !== null) enterRepairField(frame.current, key);
    };
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!isInFrame(event) || event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      // The first Escape closes a list that is open.
      if (isListOpen(event)) return;
      event.preventDefault();
      leave();
    } else if (event.key === 'Enter' && isSaving(event)) {
      event.preventDefault();
      event.stopPropagation();
      saveAndLeave();
    }
  }

  /** A list that is open lies outside the editor, though its keys pass through it. */
  function isInFrame({ target }: KeyboardEvent): boolean {
    return target instanceof Node && frame.current?.contains(target) === true;
  }

  function onBlur({ currentTarget, relatedTarget, target }: FocusEvent<HTMLElement>): void {
    const isOtherWindow = document.activeElement === target;
    const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (!isOtherWindow && !isInside && relatedTarget !== null) void repair.save();
  }

  return (
    <div
      ref={frame}
      role="group"
      aria-label={t('entries.editor.label', { number })}
      className={styles.editor}
      onKeyDownCapture={onKeyDownCapture}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      {wasBegun && repair.isChanged ? <p className={styles.kept}>{t('flow.repair.kept')}</p> : null}
      <RepairText
        entry={entry}
        number={number}
        repair={repair}
        language={language}
        onLanguage={setLanguage}
        boxRef={box}
      />
      <RepairFields
        hearing={hearing}
        directory={directory}
        entry={entry}
        actions={actions}
        onChosen={() => box.current?.focus()}
      />
      <PromiseFields hearing={hearing} entry={entry} onEdit={edit} />
      <WrittenReplyFields hearing={hearing} directory={directory} entry={entry} onEdit={edit} />
      <RepairActions
        commands={commands}
        number={number}
        last={hearing.entries.length}
        isOutOfPlace={placeAtMoment(hearing, entry) !== null}
      />
    </div>
  );
}

function isListOpen({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('[aria-expanded="true"]') !== null;
}

/** Enter saves from every text box, in the words of the entry without Shift; a button it presses. */
function isSaving({ target, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey) return true;
  return !shiftKey && (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement);
}
