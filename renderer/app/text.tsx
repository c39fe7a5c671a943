import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useOffice, useSettings } from '@renderer/api';
import { UiProvider, type AssistiveTexts } from '@renderer/ui';
import { translator, type Translate } from '@shared/texts/catalogue';
import type { Language } from '@shared/texts/language';
import { typesetting } from '@shared/texts/typeset';
import { keepOwnLanguage, ownLanguage } from './own-choices';

/** The words of the interface. */
export interface Text {
  readonly t: Translate;
  readonly language: Language;
}

interface ChangeableText extends Text {
  readonly chooseLanguage: (language: Language) => void;
}

const TextContext = createContext<ChangeableText | null>(null);

/** The translator and the language of the interface. */
export function useText(): Text {
  return useChangeableText();
}

/** The words of the interface with the function that changes their language. */
export function useChangeableText(): ChangeableText {
  const text = useContext(TextContext);
  if (text === null) throw new Error('useText needs a TextProvider above it.');
  return text;
}

/**
 * Chooses the language of the interface: the one of the settings, or in the reading room the reader's own.
 * A choice shows at once; the settings follow.
 */
export function TextProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { settings, change } = useSettings();
  const isReadOnly = useOffice().data?.capabilities.readOnly === true;
  const [own, setOwn] = useState(ownLanguage);
  const [pending, setPending] = useState<Language | null>(null);

  const stored = isReadOnly ? null : (settings?.interfaceLanguage ?? null);
  if (pending !== null && pending === stored) setPending(null);
  const language = pending ?? stored ?? own ?? settings?.interfaceLanguage ?? 'ky';

  useEffect(() => {
    document.documentElement.lang = language;
    keepOwnLanguage(language);
  }, [language]);

  function chooseLanguage(chosen: Language): void {
    setOwn(chosen);
    if (isReadOnly || chosen === language) return;
    setPending(chosen);
    // The save state shows a refusal; the language goes back to the stored one.
    change({ interfaceLanguage: chosen }).catch(() => setPending(null));
  }

  const t = typesetting(translator(language));
  const texts = useMemo(() => assistiveTexts(t), [t]);
  return (
    <TextContext value={{ t, language, chooseLanguage }}>
      <UiProvider language={language} texts={texts}>
        {children}
      </UiProvider>
    </TextContext>
  );
}

function assistiveTexts(t: Translate): AssistiveTexts {
  return {
    dismiss: t('app.assistive.dismiss'),
    showSuggestions: t('app.assistive.showSuggestions'),
    suggestions: t('app.assistive.suggestions'),
    suggestionCount: (count) => t('app.assistive.suggestionCount', { count }),
    chosen: (label) => t('app.assistive.chosen', { label }),
  };
}
