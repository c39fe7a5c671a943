import type { KeyboardEvent, ReactNode } from 'react';
import { joinClasses } from '../joinClasses';
import styles from './LanguageTabs.module.css';

export type LanguageChoice<Language extends string> = {
  readonly code: Language;
  /** The short name on the tab, for example: Кырг. */
  readonly shortName: string;
  /** The full name, for screen readers and the tooltip. */
  readonly name: string;
};

export type LanguageTabsProps<Language extends string> = {
  /** What the languages belong to, for screen readers. */
  readonly label: string;
  readonly languages: readonly LanguageChoice<Language>[];
  readonly current: Language;
  readonly onChange: (language: Language) => void;
  readonly isMissing: (language: Language) => boolean;
  /** Read after the language's name where its text is missing, for example: text missing. */
  readonly missingLabel: string;
  /** The id of what the tabs switch. */
  readonly panelId: string;
};

/** Small tabs, one per language; a language whose text is missing carries a dot. Arrow keys move between them. */
export function LanguageTabs<Language extends string>({
  label,
  languages,
  current,
  onChange,
  isMissing,
  missingLabel,
  panelId,
}: LanguageTabsProps<Language>): ReactNode {
  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const index = languages.findIndex((language) => language.code === current);
    const next = (index + step + languages.length) % languages.length;
    const language = languages[next];
    if (!language) return;
    onChange(language.code);
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  }

  return (
    <div role="tablist" aria-label={label} className={styles.tabs} onKeyDown={onKeyDown} data-print="hide">
      {languages.map(({ code, shortName, name }) => {
        const missing = isMissing(code);
        return (
          <button
            key={code}
            type="button"
            role="tab"
            title={name}
            aria-label={[shortName, name, ...(missing ? [missingLabel] : [])].join(', ')}
            aria-selected={code === current}
            aria-controls={panelId}
            tabIndex={code === current ? 0 : -1}
            className={joinClasses(styles.tab, missing && styles.missing)}
            onClick={() => onChange(code)}
          >
            {shortName}
            {missing ? <span className={styles.dot} /> : null}
          </button>
        );
      })}
    </div>
  );
}
