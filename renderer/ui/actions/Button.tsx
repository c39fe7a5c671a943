import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { definedProps } from '../definedProps';
import { Spinner } from '../feedback/Spinner';
import { joinClasses } from '../joinClasses';
import styles from './Button.module.css';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'small' | 'medium' | 'large';

export type ButtonProps = {
  readonly children: ReactNode;
  readonly onPress?: (() => void) | undefined;
  /** `primary`: the one main step of a view; `danger`: destroys or cannot be undone. */
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly icon?: LucideIcon | undefined;
  readonly type?: 'button' | 'submit';
  /** The id of the form a submit button outside it belongs to. */
  readonly form?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Work is under way: shows a spinner and ignores presses, but keeps the focus. */
  readonly isPending?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly id?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
  readonly 'aria-label'?: string | undefined;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-expanded'?: boolean | undefined;
  readonly 'aria-controls'?: string | undefined;
  readonly 'aria-pressed'?: boolean | undefined;
};

/** A push button with a text. */
export function Button({
  children,
  variant = 'secondary',
  size = 'medium',
  icon: Icon,
  isPending = false,
  ...rest
}: ButtonProps): ReactNode {
  return (
    <AriaButton
      {...definedProps(rest)}
      isPending={isPending}
      className={joinClasses(styles.button, styles[variant], styles[size])}
    >
      {isPending ? <Spinner size={16} /> : Icon ? <Icon size={16} aria-hidden /> : null}
      <span className={styles.label}>{children}</span>
    </AriaButton>
  );
}
