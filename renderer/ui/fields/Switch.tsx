import type { ReactNode } from 'react';
import { SwitchButton, SwitchField, Text } from 'react-aria-components';
import { definedProps } from '../definedProps';
import { joinClasses } from '../joinClasses';
import type { FieldProps } from './FieldFrame';
import fieldStyles from './Field.module.css';
import styles from './Switch.module.css';

export type SwitchProps = Pick<
  FieldProps,
  'label' | 'isLabelHidden' | 'description' | 'isReadOnly' | 'isDisabled' | 'id'
> & {
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
};

/** A setting that takes effect at once. */
export function Switch({
  label,
  isLabelHidden,
  description,
  isReadOnly,
  isDisabled,
  id,
  value,
  onChange,
}: SwitchProps): ReactNode {
  return (
    <SwitchField
      {...definedProps({ id, isReadOnly, isDisabled })}
      {...(isLabelHidden === true && { 'aria-label': label })}
      className={joinClasses(fieldStyles.field)}
      isSelected={value}
      onChange={onChange}
    >
      <SwitchButton className={joinClasses(styles.switch)}>
        <span className={styles.track}>
          <span className={styles.knob} />
        </span>
        {isLabelHidden === true ? null : <span>{label}</span>}
      </SwitchButton>
      {description === undefined ? null : (
        <Text slot="description" className={joinClasses(fieldStyles.description, styles.note)}>
          {description}
        </Text>
      )}
    </SwitchField>
  );
}
