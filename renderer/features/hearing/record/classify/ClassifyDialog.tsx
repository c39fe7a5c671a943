import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { Button, Dialog, KeyHint, VisuallyHidden } from '@renderer/ui';
import type { Entry } from '@shared/record/entry';
import { localized } from '@shared/rules/names';
import { useHearingNames } from '../../parts/use-hearing-names';
import { ParticipantField } from '../../parts/ParticipantField';
import type { HearingSectionProps } from '../../section-props';
import { classifyCommandOf } from './classify-keys';
import { ClassifyChoices } from './ClassifyChoices';
import styles from './ClassifyDialog.module.css';
import { EntryInContext } from './EntryInContext';
import { useClassify, type Classify } from './use-classify';

interface ClassifyDialogProps extends Pick<
  HearingSectionProps,
  'hearing' | 'directory' | 'changer' | 'report'
> {
  readonly onClose: () => void;
}

/** Entry after entry: its kind by one key, who spoke by a part of the name, question and item by a digit. */
export function ClassifyDialog({ onClose, ...source }: ClassifyDialogProps): ReactNode {
  const { t } = useText();
  const classify = useClassify(source);
  const { entry, place, total, left } = classify;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('classify.title')}
      closeLabel={t('app.action.close')}
      size="large"
      actions={
        <>
          <span className={styles.progress} role="status">
            {entry === undefined
              ? t('classify.left', { count: left })
              : t('classify.progress', { place, total })}
          </span>
          <Button isDisabled={classify.made === 0} onPress={classify.undo}>
            {t('app.action.undo')} <KeyHint keys="Ctrl+Z" />
          </Button>
          {entry === undefined ? (
            <>
              {left === 0 ? null : <Button onPress={classify.again}>{t('classify.again')}</Button>}
              <Button variant="primary" onPress={onClose}>
                {t('classify.done')} <KeyHint keys="Esc" />
              </Button>
            </>
          ) : (
            <>
              <Button isDisabled={place === 1} onPress={() => classify.step(-1)}>
                {t('classify.back')} <KeyHint keys="↑" />
              </Button>
              <Button onPress={() => classify.step(1)}>
                {t('classify.next')} <KeyHint keys="↓" />
              </Button>
            </>
          )}
        </>
      }
    >
      {entry === undefined ? (
        <EndOfLines classify={classify} onClose={onClose} />
      ) : (
        <EntryToSort {...source} classify={classify} entry={entry} />
      )}
    </Dialog>
  );
}

/** Behind the last line: back, undo and the end go on by their keys. */
function EndOfLines({ classify, onClose }: EndOfLinesProps): ReactNode {
  const { t } = useText();
  const pane = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    pane.current?.focus();
  }, []);

  function onKeyDown(event: KeyboardEvent): void {
    const command = classifyCommandOf(event);
    if (command === undefined) return;
    event.preventDefault();
    if (command.do === 'back') classify.step(-1);
    else if (command.do === 'undo') classify.undo();
    else if (command.do === 'next' && event.key === 'Enter') onClose();
  }

  return (
    <p ref={pane} tabIndex={-1} className={styles.pane} onKeyDown={onKeyDown}>
      {t(classify.left === 0 ? 'classify.allSorted' : 'classify.someLeft')}
    </p>
  );
}

interface EndOfLinesProps {
  readonly classify: Classify;
  readonly onClose: () => void;
}

interface EntryToSortProps extends Pick<HearingSectionProps, 'directory'> {
  readonly classify: Classify;
  readonly entry: Entry;
}

/** Holds the focus, so that a key is a command; only the name of a speaker is typed. */
function EntryToSort({ classify, entry, directory }: EntryToSortProps): ReactNode {
  const { t } = useText();
  const { hearing, place, total, made } = classify;
  const names = useHearingNames(hearing, directory);
  const pane = useRef<HTMLDivElement>(null);
  const speaker = useRef<HTMLInputElement>(null);

  // The keys go on after every step, also after one that a button has made.
  useEffect(() => {
    pane.current?.focus();
  }, [entry.id, made]);

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.nativeEvent.isComposing || !(event.target instanceof HTMLElement)) return;
    // A dialog opened from here lies elsewhere, though its keys pass through.
    if (!event.currentTarget.contains(event.target)) return;
    if (event.target instanceof HTMLInputElement) {
      if (event.key === 'Escape') {
        // Out of the name; the next one leaves the sorting.
        event.preventDefault();
        event.stopPropagation();
        pane.current?.focus();
      }
      return;
    }
    const isPress = event.code === 'Enter' || event.code === 'NumpadEnter' || event.code === 'Space';
    if (isPress && event.target !== pane.current) return;
    const run = commandOf(event);
    if (run === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  }

  function commandOf(event: KeyboardEvent): (() => void) | undefined {
    const command = classifyCommandOf(event);
    switch (command?.do) {
      case undefined:
        return undefined;
      case 'kind':
        return () => classify.setKind(command.kind);
      case 'question': {
        const question = classify.questions[command.place - 1]?.question;
        return question === undefined ? undefined : () => classify.answer(question);
      }
      case 'item': {
        if (command.place === 0) return () => classify.setItem(null);
        const item = hearing.agenda[command.place - 1];
        return item === undefined ? undefined : () => classify.setItem(item.id);
      }
      case 'speaker':
        return () => speaker.current?.focus();
      case 'next':
        return () => classify.step(1);
      case 'back':
        return () => classify.step(-1);
      case 'undo':
        return classify.undo;
    }
  }

  function chooseSpeaker(personId: string | null): void {
    if (personId === null) return;
    classify.setSpeaker(personId);
    // After the key that chose has moved the focus on.
    requestAnimationFrame(() => pane.current?.focus());
  }

  return (
    <div className={styles.entry} onKeyDownCapture={onKeyDown}>
      <div
        ref={pane}
        tabIndex={0}
        role="group"
        aria-label={t('classify.progress', { place, total })}
        className={styles.pane}
      >
        <EntryInContext hearing={hearing} names={names} entry={entry} />
      </div>
      <VisuallyHidden>
        <span aria-live="polite">{localized(entry.text, entry.language).text}</span>
      </VisuallyHidden>
      <p className={styles.hint}>{t('classify.hint')}</p>
      <div className={styles.speaker}>
        <ParticipantField
          key={entry.id}
          label={t('entries.field.speaker')}
          hearing={hearing}
          directory={directory}
          value={entry.speakerId}
          onChange={chooseSpeaker}
          placeholder={t('entries.composer.speakerPlaceholder')}
          inputRef={speaker}
        />
        <KeyHint keys="Q" />
      </div>
      <ClassifyChoices classify={classify} entry={entry} names={names} />
    </div>
  );
}
