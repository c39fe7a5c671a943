import type { LucideIcon } from 'lucide-react';
import type { HTMLInputAutoCompleteAttribute, ReactNode, Ref } from 'react';
import { joinClasses } from '../joinClasses';
import { FieldFrame, type FieldProps } from './FieldFrame';
import { useCommittedText } from './useCommittedText';
import styles from './Field.module.css';

export type TextFieldProps = FieldProps & {
  readonly value: string;
  /** Called on blur, Enter and after a pause in typing. Give this or `onChange`. */
  readonly onCommit?: ((text: string) => void) | undefined;
  /** Called with every keystroke. */
  readonly onChange?: ((text: string) => void) | undefined;
  /** Milliseconds of rest that commit; `null` waits for blur or Enter. */
  readonly commitPause?: number | null | undefined;
  readonly placeholder?: string | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly type?: 'text' | 'password' | 'tel' | 'email';
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | undefined;
  readonly maxLength?: number | undefined;
  /** Language of the text, for spelling and screen readers. */
  readonly lang?: string | undefined;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
};

/** One line of text. */
export function TextField({
  value,
  onCommit,
  onChange,
  commitPause,
  placeholder,
  icon: Icon,
  type = 'text',
  inputMode,
  maxLength,
  lang,
  autoComplete = 'off',
  autoFocus,
  ref,
  ...frame
}: TextFieldProps): ReactNode {
  const isLive = onCommit === undefined;
  const committed = useCommittedText({
    value,
    onCommit: (text) => onCommit?.(text),
    ...(commitPause !== undefined && { pause: commitPause }),
  });
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <div className={styles.boxGroup}>
          {Icon ? (
            <span className={styles.boxIcon}>
              <Icon size={16} aria-hidden />
            </span>
          ) : null}
          <input
            {...control}
            ref={ref}
            className={joinClasses(styles.box)}
            type={type}
            inputMode={inputMode}
            maxLength={maxLength}
            lang={lang}
            placeholder={placeholder}
            autoComplete={autoComplete}
            autoFocus={autoFocus}
            value={isLive ? value : committed.text}
            onChange={(event) => {
              if (!isLive) committed.setText(event.target.value);
              onChange?.(event.target.value);
            }}
            {...(!isLive && {
              onFocus: committed.onFocus,
              onBlur: committed.onBlur,
              onKeyDown: committed.onKeyDown,
            })}
          />
        </div>
      )}
    </FieldFrame>
  );
}
