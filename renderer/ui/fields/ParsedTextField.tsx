import type { LucideIcon } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { joinClasses } from '../joinClasses';
import { FieldFrame, type FieldProps } from './FieldFrame';
import styles from './Field.module.css';

export type ParsedText<Value> = { readonly value: Value } | { readonly problem: string };

export type ParsedTextFieldProps<Value> = FieldProps & {
  readonly value: Value | null;
  /** Called on blur and Enter with a readable value, or with `null` when the text was removed. */
  readonly onCommit: (value: Value | null) => void;
  readonly parse: (text: string) => ParsedText<Value>;
  /** The text shown in the box for a stored value. */
  readonly format: (value: Value) => string;
  /** The long form, shown below the box while the text can be read, for example the weekday of a date. */
  readonly describe?: ((value: Value) => string) | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly placeholder?: string | undefined;
  readonly inputMode?: 'text' | 'numeric' | undefined;
  readonly width?: 'full' | 'short' | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
};

/**
 * A value typed as free text. What cannot be read stays in the box with the sentence that says why;
 * Escape returns to the stored value.
 */
export function ParsedTextField<Value>({
  value,
  onCommit,
  parse,
  format,
  describe,
  icon: Icon,
  placeholder,
  inputMode,
  width = 'full',
  autoFocus,
  description,
  problem,
  ref,
  ...frame
}: ParsedTextFieldProps<Value>): ReactNode {
  const stored = value === null ? '' : format(value);
  const [draft, setDraft] = useState<string | null>(null);
  const [isProblemShown, setIsProblemShown] = useState(false);
  const [lastStored, setLastStored] = useState(stored);
  if (stored !== lastStored) {
    setLastStored(stored);
    setDraft(null);
    setIsProblemShown(false);
  }

  const text = draft ?? stored;
  const isEmpty = text.trim() === '';
  const parsed = draft === null || isEmpty ? null : parse(draft);
  const readable = parsed === null ? (isEmpty ? null : value) : 'value' in parsed ? parsed.value : null;
  const ownProblem = isProblemShown && parsed !== null && 'problem' in parsed ? parsed.problem : undefined;
  const longForm = readable !== null && describe ? describe(readable) : undefined;

  function commit(): void {
    if (draft === null) return;
    if (parsed !== null && 'problem' in parsed) {
      setIsProblemShown(true);
      return;
    }
    const next = parsed === null ? null : parsed.value;
    setDraft(null);
    setIsProblemShown(false);
    if ((next === null ? '' : format(next)) !== stored) onCommit(next);
  }

  // A readable text is not lost when the field disappears, for example with its tab.
  const latest = useRef({ commit });
  useEffect(() => {
    latest.current = { commit };
  });
  useEffect(() => () => latest.current.commit(), []);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') commit();
    if (event.key === 'Escape' && draft !== null && draft !== stored) {
      event.preventDefault();
      event.stopPropagation();
      setDraft(null);
      setIsProblemShown(false);
    }
  }

  return (
    <FieldFrame {...frame} problem={ownProblem ?? problem} description={longForm ?? description}>
      {(control) => (
        <div className={joinClasses(styles.boxGroup, width === 'short' && styles.short)}>
          {Icon ? (
            <span className={styles.boxIcon}>
              <Icon size={16} aria-hidden />
            </span>
          ) : null}
          <input
            {...control}
            ref={ref}
            className={joinClasses(styles.box, styles.figures)}
            type="text"
            inputMode={inputMode}
            autoComplete="off"
            autoFocus={autoFocus}
            placeholder={placeholder}
            value={text}
            onChange={(event) => {
              setDraft(event.target.value);
              setIsProblemShown(false);
            }}
            onBlur={commit}
            onKeyDown={onKeyDown}
          />
        </div>
      )}
    </FieldFrame>
  );
}
