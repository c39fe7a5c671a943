import { X } from 'lucide-react';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { IconButton } from '../actions/IconButton';
import { ComboBox, type ComboBoxProps } from './ComboBox';
import type { ComboBoxItem } from './optionSearch';
import styles from './TagField.module.css';

export type TagFieldProps<Item extends ComboBoxItem> = Omit<
  ComboBoxProps<Item>,
  'value' | 'onChange' | 'inputRef'
> & {
  /** Ids of the chosen items, in their order. */
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  /** The name of the button that takes one out, for example: Remove {label}. */
  readonly removeLabel: (label: string) => string;
};

/** Several items, for example a list of people: chosen ones as tags, more through the box below. */
export function TagField<Item extends ComboBoxItem>({
  value,
  onChange,
  removeLabel,
  items,
  ...comboBox
}: TagFieldProps<Item>): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const chosen = value.flatMap((id) => items.find((item) => item.id === id) ?? []);
  const isLocked = (comboBox.isReadOnly ?? false) || (comboBox.isDisabled ?? false);

  function remove(id: string): void {
    onChange(value.filter((other) => other !== id));
    input.current?.focus();
  }

  /** Backspace in the empty box takes the last tag out, as in every mail program. */
  function onKeyDown(event: KeyboardEvent): void {
    const last = value.at(-1);
    if (event.key === 'Backspace' && input.current?.value === '' && last !== undefined && !isLocked)
      remove(last);
  }

  return (
    <div className={styles.tagField} onKeyDown={onKeyDown}>
      <ComboBox
        {...comboBox}
        items={items.filter((item) => !value.includes(item.id))}
        value={null}
        onChange={(id) => {
          if (id !== null) onChange([...value, id]);
        }}
        inputRef={input}
      />
      {chosen.length === 0 ? null : (
        <ul className={styles.tags} aria-label={comboBox.label}>
          {chosen.map((item) => (
            <li key={item.id} className={styles.tag}>
              <span className={styles.text}>
                {item.label}
                {item.secondary === undefined ? null : (
                  <span className={styles.secondary}> {item.secondary}</span>
                )}
              </span>
              {isLocked ? null : (
                <IconButton
                  icon={X}
                  size="small"
                  label={removeLabel(item.label)}
                  onPress={() => remove(item.id)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
