import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { joinClasses } from '../joinClasses';
import { FieldFrame, type ControlProps, type FieldProps } from './FieldFrame';
import { GrowingTextArea } from './GrowingTextArea';
import { LanguageTabs, type LanguageChoice } from './LanguageTabs';
import { useCommittedText } from './useCommittedText';
import fieldStyles from './Field.module.css';

export type LocalizedValue<Language extends string> = { readonly [Key in Language]?: string | undefined };

export type LocalizedTextFieldProps<Language extends string> = FieldProps & {
  readonly value: LocalizedValue<Language>;
  /** The whole value with the one changed text, and which text that was. */
  readonly onCommit: (value: LocalizedValue<Language>, changed: Language) => void;
  /** In the order of the tabs: the original language first. */
  readonly languages: readonly LanguageChoice<Language>[];
  /** Languages whose absence is marked as a gap. */
  readonly requiredLanguages?: readonly Language[] | undefined;
  /** Read after the language's name where its text is missing, for example: text missing. */
  readonly missingLabel: string;
  readonly isMultiline?: boolean | undefined;
  readonly rows?: number | undefined;
  readonly textStyle?: 'interface' | 'reading' | undefined;
  readonly placeholder?: ((language: Language) => string | undefined) | undefined;
  readonly autoFocus?: boolean | undefined;
};

/**
 * One text in several languages behind tabs. Ctrl+PageUp and Ctrl+PageDown change the language without leaving the
 * text; what was typed is committed on the way.
 */
export function LocalizedTextField<Language extends string>({
  value,
  onCommit,
  languages,
  requiredLanguages = [],
  missingLabel,
  isMultiline = false,
  rows,
  textStyle = 'interface',
  placeholder,
  autoFocus = false,
  ...frame
}: LocalizedTextFieldProps<Language>): ReactNode {
  const [chosen, setChosen] = useState<{ language: Language; isTyping: boolean } | null>(null);
  const ownId = useId();
  const fieldId = frame.id ?? ownId;
  const commitText = useMergedCommit(value, onCommit);
  const current = languages.find((language) => language.code === chosen?.language) ?? languages[0];
  if (!current) return null;

  function onKeyDown(event: KeyboardEvent): void {
    if (!current || !event.ctrlKey || (event.key !== 'PageDown' && event.key !== 'PageUp')) return;
    event.preventDefault();
    const step = event.key === 'PageDown' ? 1 : -1;
    const next = languages[(languages.indexOf(current) + step + languages.length) % languages.length];
    if (next) setChosen({ language: next.code, isTyping: true });
  }

  return (
    <div onKeyDown={onKeyDown}>
      <FieldFrame
        {...frame}
        id={fieldId}
        labelEnd={
          <LanguageTabs
            label={frame.label}
            languages={languages}
            current={current.code}
            isMissing={(language) =>
              requiredLanguages.includes(language) && (value[language] ?? '').trim() === ''
            }
            missingLabel={missingLabel}
            panelId={fieldId}
            onChange={(language) => setChosen({ language, isTyping: false })}
          />
        }
      >
        {(control) => (
          <LanguageText
            key={current.code}
            control={control}
            value={value[current.code] ?? ''}
            onCommit={(text) => commitText(current.code, text)}
            language={current.code}
            isMultiline={isMultiline}
            rows={rows}
            className={joinClasses(fieldStyles.box, textStyle === 'reading' && fieldStyles.reading)}
            placeholder={placeholder?.(current.code)}
            autoFocus={chosen === null ? autoFocus : chosen.isTyping}
          />
        )}
      </FieldFrame>
    </div>
  );
}

type LanguageTextProps = {
  readonly control: ControlProps;
  readonly value: string;
  readonly onCommit: (text: string) => void;
  readonly language: string;
  readonly isMultiline: boolean;
  readonly rows: number | undefined;
  readonly className: string;
  readonly placeholder: string | undefined;
  readonly autoFocus: boolean;
};

function LanguageText({
  control,
  value,
  onCommit,
  language,
  isMultiline,
  rows,
  ...rest
}: LanguageTextProps): ReactNode {
  const { text, setText, onFocus, onBlur, onKeyDown } = useCommittedText({ value, onCommit, isMultiline });
  const common = { ...control, ...rest, lang: language, value: text, onFocus, onBlur, onKeyDown };
  if (!isMultiline)
    return <input {...common} type="text" onChange={(event) => setText(event.target.value)} />;
  return <GrowingTextArea {...common} rows={rows ?? 3} onChange={(event) => setText(event.target.value)} />;
}

/**
 * Commits one language's text within the whole value. Texts committed a moment ago, which the stored value does not
 * show yet, are carried along, so that two quick commits in two languages do not undo each other.
 */
function useMergedCommit<Language extends string>(
  value: LocalizedValue<Language>,
  onCommit: (value: LocalizedValue<Language>, changed: Language) => void,
): (language: Language, text: string) => void {
  const underWay = useRef<readonly { language: Language; text: string; before: string | undefined }[]>([]);
  return (language, text) => {
    const unseen = underWay.current.filter(
      (commit) => commit.language !== language && value[commit.language] === commit.before,
    );
    underWay.current = [...unseen, { language, text, before: value[language] }];
    const texts = Object.fromEntries(underWay.current.map((commit) => [commit.language, commit.text]));
    onCommit({ ...value, ...texts }, language);
  };
}
