import type { ReactNode, Ref } from 'react';
import { joinClasses } from '../joinClasses';
import { FieldFrame, type FieldProps } from './FieldFrame';
import { GrowingTextArea } from './GrowingTextArea';
import { useCommittedText } from './useCommittedText';
import styles from './Field.module.css';

export type TextAreaProps = FieldProps & {
  readonly value: string;
  /** Called on blur, Ctrl or Cmd+Enter, and after a pause in typing. Give this or `onChange`. */
  readonly onCommit?: ((text: string) => void) | undefined;
  /** Called with every keystroke. */
  readonly onChange?: ((text: string) => void) | undefined;
  readonly commitPause?: number | null | undefined;
  readonly placeholder?: string | undefined;
  /** Lines shown when empty; the area grows with its text. */
  readonly rows?: number;
  /** `reading`: larger type for texts that are read at length. */
  readonly textStyle?: 'interface' | 'reading';
  readonly lang?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly ref?: Ref<HTMLTextAreaElement> | undefined;
};

/** Several lines of text; grows with what is typed. */
export function TextArea({
  value,
  onCommit,
  onChange,
  commitPause,
  placeholder,
  rows = 3,
  textStyle = 'interface',
  lang,
  autoFocus,
  ref,
  ...frame
}: TextAreaProps): ReactNode {
  const isLive = onCommit === undefined;
  const committed = useCommittedText({
    value,
    onCommit: (text) => onCommit?.(text),
    isMultiline: true,
    ...(commitPause !== undefined && { pause: commitPause }),
  });
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <GrowingTextArea
          {...control}
          ref={ref}
          className={joinClasses(styles.box, textStyle === 'reading' && styles.reading)}
          rows={rows}
          lang={lang}
          placeholder={placeholder}
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
      )}
    </FieldFrame>
  );
}
