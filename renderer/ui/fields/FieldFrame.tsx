import { CircleAlert } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { joinClasses } from '../joinClasses';
import styles from './Field.module.css';

/** What every form control of the kit accepts. */
export type FieldProps = {
  readonly label: string;
  /** Keeps the label for screen readers only, where the place makes it plain (a table cell, a toolbar). */
  readonly isLabelHidden?: boolean | undefined;
  readonly description?: ReactNode;
  /** The sentence that says what is wrong and how to repair it. */
  readonly problem?: string | undefined;
  readonly isRequired?: boolean | undefined;
  readonly isReadOnly?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly id?: string | undefined;
};

/** Attributes that tie the control to its label, description and problem. */
export type ControlProps = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
  readonly disabled: boolean;
  readonly readOnly: boolean;
};

type FieldFrameProps = Pick<
  FieldProps,
  'label' | 'isLabelHidden' | 'description' | 'problem' | 'isRequired' | 'isReadOnly' | 'isDisabled' | 'id'
> & {
  /** Stands at the right end of the label's line. */
  readonly labelEnd?: ReactNode;
  readonly children: (control: ControlProps) => ReactNode;
};

/** Label above, control, then the description and the problem, tied together for screen readers. */
export function FieldFrame({
  label,
  isLabelHidden,
  description,
  problem,
  isRequired,
  isReadOnly,
  isDisabled,
  id,
  labelEnd,
  children,
}: FieldFrameProps): ReactNode {
  const ownId = useId();
  const controlId = id ?? ownId;
  const hasDescription = description !== undefined && description !== null && description !== '';
  const describedBy = [
    problem !== undefined && `${controlId}-problem`,
    hasDescription && `${controlId}-description`,
  ].filter(Boolean);
  return (
    <div className={styles.field}>
      <div className={joinClasses(styles.labelLine, isLabelHidden === true && styles.hiddenLabel)}>
        <label htmlFor={controlId} className={styles.label}>
          {label}
          {isRequired === true ? <RequiredMark /> : null}
        </label>
        {labelEnd}
      </div>
      {children({
        id: controlId,
        'aria-describedby': describedBy.length > 0 ? describedBy.join(' ') : undefined,
        'aria-invalid': problem === undefined ? undefined : true,
        'aria-required': isRequired === true ? true : undefined,
        disabled: isDisabled ?? false,
        readOnly: isReadOnly ?? false,
      })}
      {hasDescription ? (
        <div id={`${controlId}-description`} className={styles.description}>
          {description}
        </div>
      ) : null}
      {problem === undefined ? null : <FieldProblem id={`${controlId}-problem`}>{problem}</FieldProblem>}
    </div>
  );
}

/** The star after a required field's label; the control itself says so to screen readers. */
export function RequiredMark(): ReactNode {
  return (
    <span className={styles.required} aria-hidden>
      *
    </span>
  );
}

/** What is wrong with a field: icon and sentence, announced when it appears. */
export function FieldProblem({
  id,
  children,
}: {
  readonly id?: string;
  readonly children: string;
}): ReactNode {
  return (
    <div id={id} className={styles.problem} role="alert">
      <CircleAlert size={14} aria-hidden />
      <span>{children}</span>
    </div>
  );
}
