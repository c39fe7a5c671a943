import { useEffect, useRef, useState } from 'react';
import type { Entry } from '@shared/record/entry';
import type { LocalizedText } from '@shared/record/primitives';
import { isBlank } from '@shared/rules/names';
import { languages, type Language } from '@shared/texts/language';
import type { BegunEdits } from './use-begun-edits';

export interface RepairText {
  /** The text of a language as it stands in the box. */
  readonly text: (language: Language) => string;
  readonly setText: (language: Language, text: string, caret: number) => void;
  readonly isChanged: boolean;
  /** The whole text as it would be saved. */
  readonly whole: () => LocalizedText;
  /** Saves what was changed; false where that was refused, and then nothing typed is lost. */
  readonly save: () => Promise<boolean>;
  /** Drops what was changed; what is not saved by now is not saved when the editor goes away either. */
  readonly discard: () => void;
}

/**
 * The words of an entry while they are repaired. They are one change of the record however long the typing takes, saved
 * when the editor is left in any way but by Escape; until then they are kept like the line, also through a power cut.
 */
export function useRepairText(
  entry: Entry,
  begun: BegunEdits,
  onSave: (text: LocalizedText) => Promise<boolean>,
): RepairText {
  const [typed, setTyped] = useState(() => begun.textsOf(entry.id));
  /** Handed over to be saved, or dropped: leaving the editor does not save it again. */
  const sent = useRef<LocalizedText>({});
  const changed = languages.filter(
    (language) => typed[language] !== undefined && typed[language] !== (entry.text[language] ?? ''),
  );

  function whole(): LocalizedText {
    const text: LocalizedText = {};
    for (const language of languages) {
      const words = typed[language] ?? entry.text[language];
      if (words !== undefined && !isBlank(words)) text[language] = words;
    }
    return text;
  }

  async function save(): Promise<boolean> {
    if (changed.every((language) => typed[language] === sent.current[language])) {
      if (changed.length === 0) begun.forget(entry.id);
      return true;
    }
    sent.current = typed;
    const isSaved = await onSave(whole());
    if (isSaved) begun.forget(entry.id);
    else sent.current = {};
    return isSaved;
  }

  function discard(): void {
    sent.current = typed;
    setTyped({});
    begun.forget(entry.id);
  }

  const latest = useRef<(() => Promise<boolean>) | null>(null);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => () => void latest.current?.(), []);

  return {
    text: (language) => typed[language] ?? entry.text[language] ?? '',
    setText(language, text, caret) {
      setTyped((texts) => ({ ...texts, [language]: text }));
      begun.keep(entry, language, text, caret);
    },
    isChanged: changed.length > 0,
    whole,
    save,
    discard,
  };
}
