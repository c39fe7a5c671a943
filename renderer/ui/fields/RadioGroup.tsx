import type { ReactNode } from 'react';
import { RadioGroup as AriaRadioGroup, Label, RadioButton, RadioField, Text } from 'react-aria-components';
import { definedProps } from '../definedProps';
import { joinClasses } from '../joinClasses';
import { FieldProblem, RequiredMark, type FieldProps } from './FieldFrame';
import type { SelectOption } from './Select';
import fieldStyles from './Field.module.css';
import styles from './RadioGroup.module.css';

export type RadioGroupProps<Value extends string> = FieldProps & {
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly options: readonly SelectOption<Value>[];
};

/** One choice of a few, all visible, each with room for an explanation. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>): ReactNode {
  return (
    <ChoiceGroup {...props} className={joinClasses(styles.list)}>
      {(option) => (
        <RadioField key={option.value} value={option.value} isDisabled={option.isDisabled ?? false}>
          <RadioButton className={joinClasses(styles.radio)}>
            <span className={styles.mark} />
            <span>
              <span>{option.label}</span>
              {option.secondary === undefined ? null : (
                <span className={styles.secondary}>{option.secondary}</span>
              )}
            </span>
          </RadioButton>
        </RadioField>
      )}
    </ChoiceGroup>
  );
}

/** The same choice as one row of joined segments, for two to five short words. */
export function SegmentedControl<Value extends string>(props: RadioGroupProps<Value>): ReactNode {
  return (
    <ChoiceGroup {...props} className={joinClasses(styles.segments)} orientation="horizontal">
      {(option) => (
        <RadioField key={option.value} value={option.value} isDisabled={option.isDisabled ?? false}>
          <RadioButton className={joinClasses(styles.segment)}>{option.label}</RadioButton>
        </RadioField>
      )}
    </ChoiceGroup>
  );
}

type ChoiceGroupProps<Value extends string> = RadioGroupProps<Value> & {
  readonly className: string;
  readonly orientation?: 'horizontal' | 'vertical';
  readonly children: (option: SelectOption<Value>) => ReactNode;
};

function ChoiceGroup<Value extends string>({
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
  className,
  orientation = 'vertical',
  children,
}: ChoiceGroupProps<Value>): ReactNode {
  return (
    <AriaRadioGroup
      {...definedProps({ id, isRequired, isReadOnly, isDisabled })}
      className={joinClasses(fieldStyles.field)}
      orientation={orientation}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen) onChange(chosen.value);
      }}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
    >
      <Label className={joinClasses(fieldStyles.label, isLabelHidden === true && fieldStyles.hiddenLabel)}>
        {label}
        {isRequired === true ? <RequiredMark /> : null}
      </Label>
      <div className={className}>{options.map((option) => children(option))}</div>
      {description === undefined ? null : (
        <Text slot="description" className={joinClasses(fieldStyles.description)}>
          {description}
        </Text>
      )}
      {problem === undefined ? null : (
        <Text slot="errorMessage">
          <FieldProblem>{problem}</FieldProblem>
        </Text>
      )}
    </AriaRadioGroup>
  );
}
