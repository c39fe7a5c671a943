import { ChevronDown, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  Separator,
  Text,
} from 'react-aria-components';
import { definedProps } from '../definedProps';
import { joinClasses } from '../joinClasses';
import { KeyHint } from './KeyHint';
import buttonStyles from './Button.module.css';
import iconButtonStyles from './IconButton.module.css';
import styles from './MenuButton.module.css';

export type MenuAction =
  | {
      readonly id: string;
      readonly label: string;
      readonly onAction: () => void;
      readonly description?: string | undefined;
      readonly icon?: LucideIcon | undefined;
      readonly keyHint?: string | undefined;
      readonly isDisabled?: boolean | undefined;
      readonly isDanger?: boolean | undefined;
    }
  | { readonly id: string; readonly kind: 'separator' };

export type MenuButtonProps = {
  readonly label: string;
  readonly actions: readonly MenuAction[];
  readonly icon?: LucideIcon | undefined;
  /** Shows the icon only; the label becomes the accessible name. */
  readonly isIconOnly?: boolean;
  readonly variant?: 'primary' | 'secondary' | 'quiet';
  readonly size?: 'small' | 'medium' | 'large';
  readonly isDisabled?: boolean | undefined;
};

/** A button that opens a menu of actions. */
export function MenuButton({
  label,
  actions,
  icon: Icon,
  isIconOnly = false,
  variant = 'secondary',
  size = 'medium',
  isDisabled,
}: MenuButtonProps): ReactNode {
  const className = isIconOnly
    ? joinClasses(
        iconButtonStyles.button,
        size === 'small' ? iconButtonStyles.small : iconButtonStyles.medium,
        variant === 'secondary' && iconButtonStyles.outlined,
      )
    : joinClasses(buttonStyles.button, buttonStyles[variant], buttonStyles[size]);
  return (
    <MenuTrigger>
      <AriaButton
        {...definedProps({ isDisabled })}
        {...(isIconOnly && { 'aria-label': label })}
        className={className}
      >
        {Icon ? <Icon size={16} aria-hidden /> : null}
        {isIconOnly ? null : (
          <>
            <span>{label}</span>
            <ChevronDown size={14} aria-hidden />
          </>
        )}
      </AriaButton>
      <Popover className={joinClasses(styles.popover)} offset={4}>
        <Menu className={joinClasses(styles.menu)} aria-label={label}>
          {actions.map((action) => renderAction(action))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function renderAction(action: MenuAction): ReactNode {
  if ('kind' in action) return <Separator key={action.id} className={joinClasses(styles.separator)} />;
  const { id, label, description, icon: Icon, keyHint, isDisabled, isDanger, onAction } = action;
  return (
    <MenuItem
      key={id}
      id={id}
      textValue={label}
      onAction={onAction}
      {...definedProps({ isDisabled })}
      className={joinClasses(styles.item, isDanger === true && styles.danger)}
    >
      <span className={styles.icon}>{Icon ? <Icon size={16} aria-hidden /> : null}</span>
      <span className={styles.text}>
        <Text slot="label">{label}</Text>
        {description === undefined ? null : (
          <Text slot="description" className={joinClasses(styles.description)}>
            {description}
          </Text>
        )}
      </span>
      {keyHint === undefined ? null : <KeyHint keys={keyHint} />}
    </MenuItem>
  );
}
