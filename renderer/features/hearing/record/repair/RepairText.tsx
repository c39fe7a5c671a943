import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { useLanguageChoices } from '@renderer/app/inputs/language-choices';
import { useText } from '@renderer/app/text';
import { LanguageTabs, TextArea } from '@renderer/ui';
import type { Entry } from '@shared/record/entry';
import { isBlank } from '@shared/rules/names';
import type { Language } from '@shared/texts/language';
import { fieldId } from '../../frame/gap-fields';
import type { RepairText as RepairTextState } from './use-repair-text';
import styles from './RepairEditor.module.css';

interface RepairTextProps {
  readonly entry: Entry;
  readonly number: number;
  readonly repair: RepairTextState;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly boxRef: RefObject<HTMLTextAreaElement | null>;
}

/** The words of an entry, one language at a time; Ctrl+PageUp and Ctrl+PageDown change the language. */
export function RepairText({
  entry,
  number,
  repair,
  language,
  onLanguage,
  boxRef,
}: RepairTextProps): ReactNode {
  const { t } = useText();
  const choices = useLanguageChoices(entry.language);
  const id = fieldId('entryTextsMissing', entry.id);
  const [isTyping, setIsTyping] = useState(true);
  const shown = useRef<Language | null>(null);

  useEffect(() => {
    const box = boxRef.current;
    if (box === null || shown.current === language) return;
    shown.current = language;
    if (!isTyping) return;
    box.focus({ preventScroll: true });
    box.setSelectionRange(box.value.length, box.value.length);
  }, [language, isTyping, boxRef]);

  function onKeyDown(event: KeyboardEvent): void {
    const step = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0;
    if (!event.ctrlKey || step === 0) return;
    event.preventDefault();
    const place = choices.findIndex(({ code }) => code === language);
    const next = choices[(place + step + choices.length) % choices.length];
    if (next === undefined) return;
    setIsTyping(true);
    onLanguage(next.code);
  }

  return (
    <div className={styles.text} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <strong className={styles.number}>{t('flow.questions.number', { number })}</strong>
        <LanguageTabs
          label={t('entries.editor.text', { number })}
          languages={choices}
          current={language}
          onChange={(chosen) => {
            setIsTyping(false);
            onLanguage(chosen);
          }}
          isMissing={(code) => isBlank(repair.text(code))}
          missingLabel={t('app.noText')}
          panelId={id}
        />
      </div>
      <TextArea
        key={language}
        id={id}
        ref={boxRef}
        label={t('entries.editor.text', { number })}
        isLabelHidden
        value={repair.text(language)}
        onChange={(text) => repair.setText(language, text, boxRef.current?.selectionStart ?? text.length)}
        lang={language}
        rows={2}
      />
    </div>
  );
}
