import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField, Text } from 'react-aria-components';
import { definedProps } from '../definedProps';
import { joinClasses } from '../joinClasses';
import { FieldProblem, type FieldProps } from './FieldFrame';
import fieldStyles from './Field.module.css';
import styles from './Checkbox.module.css';

export type CheckboxProps = FieldProps & {
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  /** Some, but not all of what it stands for. */
  readonly isIndeterminate?: boolean | undefined;
};

/** A yes-or-no that is part of a form. */
export function Checkbox({
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
  isIndeterminate = false,
}: CheckboxProps): ReactNode {
  return (
    <CheckboxField
      {...definedProps({ id, isRequired, isReadOnly, isDisabled })}
      {...(isLabelHidden === true && { 'aria-label': label })}
      className={joinClasses(fieldStyles.field)}
      isSelected={value}
      onChange={onChange}
      isIndeterminate={isIndeterminate}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
    >
      <CheckboxButton className={joinClasses(styles.checkbox)}>
        <span className={styles.mark}>
          {isIndeterminate ? (
            <Minus size={13} strokeWidth={3} aria-hidden />
          ) : value ? (
            <Check size={13} strokeWidth={3} aria-hidden />
          ) : null}
        </span>
        {isLabelHidden === true ? null : <span>{label}</span>}
      </CheckboxButton>
      {description === undefined ? null : (
        <Text slot="description" className={joinClasses(fieldStyles.description, styles.note)}>
          {description}
        </Text>
      )}
      {problem === undefined ? null : (
        <Text slot="errorMessage" className={joinClasses(styles.note)}>
          <FieldProblem>{problem}</FieldProblem>
        </Text>
      )}
    </CheckboxField>
  );
}
