import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, TooltipTrigger } from 'react-aria-components';
import { definedProps } from '../definedProps';
import { joinClasses } from '../joinClasses';
import { Tooltip } from '../overlays/Tooltip';
import { KeyHint } from './KeyHint';
import styles from './IconButton.module.css';

export type IconButtonProps = {
  readonly icon: LucideIcon;
  /** The name of the action: read by screen readers and shown as the tooltip. */
  readonly label: string;
  readonly onPress?: (() => void) | undefined;
  /** The key that does the same, shown in the tooltip. */
  readonly keyHint?: string | undefined;
  readonly size?: 'small' | 'medium';
  readonly variant?: 'quiet' | 'outlined' | 'danger';
  readonly isDisabled?: boolean | undefined;
  /** For a button that stays pressed. */
  readonly isPressed?: boolean | undefined;
  readonly id?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-expanded'?: boolean | undefined;
  readonly 'aria-controls'?: string | undefined;
};

/** A button with an icon only; its name appears as a tooltip on hover and keyboard focus. */
export function IconButton({
  icon: Icon,
  label,
  keyHint,
  size = 'medium',
  variant = 'quiet',
  isPressed,
  ...rest
}: IconButtonProps): ReactNode {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      <AriaButton
        {...definedProps({ ...rest, 'aria-pressed': isPressed })}
        aria-label={label}
        className={joinClasses(styles.button, styles[size], styles[variant])}
      >
        <Icon size={size === 'small' ? 15 : 17} aria-hidden />
      </AriaButton>
      <Tooltip>
        {label}
        {keyHint === undefined ? null : <KeyHint keys={keyHint} />}
      </Tooltip>
    </TooltipTrigger>
  );
}
