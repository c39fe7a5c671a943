import { Search, X } from 'lucide-react';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { IconButton } from '../actions/IconButton';
import { joinClasses } from '../joinClasses';
import { FieldFrame, type FieldProps } from './FieldFrame';
import styles from './Field.module.css';

export type SearchFieldProps = Pick<FieldProps, 'label' | 'isDisabled' | 'description' | 'id'> & {
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Enter. */
  readonly onSubmit?: ((text: string) => void) | undefined;
  /** The name of the button that empties the field. */
  readonly clearLabel: string;
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string | undefined;
  readonly autoFocus?: boolean | undefined;
};

/** A search box; Escape empties it. */
export function SearchField({
  value,
  onChange,
  onSubmit,
  clearLabel,
  isLabelHidden = true,
  placeholder,
  autoFocus,
  ...frame
}: SearchFieldProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') onSubmit?.(value);
    if (event.key === 'Escape' && value !== '') {
      event.preventDefault();
      event.stopPropagation();
      onChange('');
    }
  }

  return (
    <search data-print="hide">
      <FieldFrame {...frame} isLabelHidden={isLabelHidden}>
        {(control) => (
          <div className={styles.boxGroup}>
            <span className={styles.boxIcon}>
              <Search size={16} aria-hidden />
            </span>
            <input
              {...control}
              ref={input}
              className={joinClasses(styles.box, styles.withEnd)}
              type="text"
              role="searchbox"
              autoComplete="off"
              autoFocus={autoFocus}
              placeholder={placeholder}
              value={value}
              onChange={(event) => onChange(event.target.value)}
              onKeyDown={onKeyDown}
            />
            {value === '' ? null : (
              <span className={styles.boxEnd}>
                <IconButton
                  icon={X}
                  size="small"
                  label={clearLabel}
                  onPress={() => {
                    onChange('');
                    input.current?.focus();
                  }}
                />
              </span>
            )}
          </div>
        )}
      </FieldFrame>
    </search>
  );
}
