import { CircleAlert, CircleCheck, Info, TriangleAlert, X, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../actions/IconButton';
import { joinClasses } from '../joinClasses';
import styles from './Banner.module.css';
import type { Tone } from './tone';

export type BannerProps = {
  readonly tone: Tone;
  readonly title?: string | undefined;
  readonly children?: ReactNode;
  /** One or two buttons or links. */
  readonly actions?: ReactNode;
  readonly onDismiss?: (() => void) | undefined;
  readonly dismissLabel?: string | undefined;
};

const icons: Readonly<Record<Tone, LucideIcon>> = {
  info: Info,
  success: CircleCheck,
  warning: TriangleAlert,
  danger: CircleAlert,
};

/** A message that belongs to the view and stays until its cause is gone. */
export function Banner({ tone, title, children, actions, onDismiss, dismissLabel }: BannerProps): ReactNode {
  const Icon = icons[tone];
  return (
    <div className={joinClasses(styles.banner, styles[tone])} role={tone === 'danger' ? 'alert' : 'status'}>
      <Icon size={18} aria-hidden className={styles.icon} />
      <div className={styles.body}>
        {title === undefined ? null : <div className={styles.title}>{title}</div>}
        {children === undefined ? null : <div>{children}</div>}
      </div>
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      {onDismiss && dismissLabel !== undefined ? (
        <IconButton icon={X} size="small" label={dismissLabel} onPress={onDismiss} />
      ) : null}
    </div>
  );
}
