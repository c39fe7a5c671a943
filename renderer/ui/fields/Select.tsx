import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
} from 'react-aria-components';
import { definedProps } from '../definedProps';
import { joinClasses } from '../joinClasses';
import { FieldProblem, RequiredMark, type FieldProps } from './FieldFrame';
import styles from './Field.module.css';
import selectStyles from './Select.module.css';

export type SelectOption<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  /** A second, quieter line. */
  readonly secondary?: string | undefined;
  readonly isDisabled?: boolean | undefined;
};

export type SelectProps<Value extends string> = FieldProps & {
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly options: readonly SelectOption<Value>[];
  /** Shown while nothing is chosen. */
  readonly placeholder: string;
  readonly autoFocus?: boolean | undefined;
};

/** One choice from a short list that need not be searched. */
export function Select<Value extends string>({
  label,
  isLabelHidden,
  description,
  problem,
  isRequired,
  isReadOnly,
  isDisabled,
  id,
  value,
  onChange,
  options,
  placeholder,
  autoFocus,
}: SelectProps<Value>): ReactNode {
  return (
    <AriaSelect
      {...definedProps({ id, autoFocus })}
      className={joinClasses(styles.field)}
      placeholder={placeholder}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen) onChange(chosen.value);
      }}
      isInvalid={problem !== undefined}
      isRequired={isRequired ?? false}
      // A native select cannot be read-only either; disabled is the only state that keeps the value from changing.
      isDisabled={(isDisabled ?? false) || (isReadOnly ?? false)}
      validationBehavior="aria"
    >
      <Label className={joinClasses(styles.label, isLabelHidden === true && styles.hiddenLabel)}>
        {label}
        {isRequired === true ? <RequiredMark /> : null}
      </Label>
      <Button className={joinClasses(styles.box, selectStyles.button)}>
        <SelectValue className={joinClasses(selectStyles.value)}>
          {({ selectedText, isPlaceholder }) => (isPlaceholder ? placeholder : selectedText)}
        </SelectValue>
        <ChevronDown size={16} aria-hidden />
      </Button>
      {description === undefined ? null : (
        <Text slot="description" className={joinClasses(styles.description)}>
          {description}
        </Text>
      )}
      {problem === undefined ? null : (
        <Text slot="errorMessage">
          <FieldProblem>{problem}</FieldProblem>
        </Text>
      )}
      <Popover className={joinClasses(styles.popover)} offset={4}>
        <ListBox className={joinClasses(styles.options)}>
          {options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              textValue={option.label}
              isDisabled={option.isDisabled ?? false}
              className={joinClasses(styles.option)}
            >
              {({ isSelected }) => (
                <>
                  <span className={styles.optionIcon}>
                    {isSelected ? <Check size={16} aria-hidden /> : null}
                  </span>
                  <span className={styles.optionText}>
                    <Text slot="label">{option.label}</Text>
                    {option.secondary === undefined ? null : (
                      <Text slot="description" className={joinClasses(styles.optionSecondary)}>
                        {option.secondary}
                      </Text>
                    )}
                  </span>
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
