import { Circle, CircleAlert, CircleCheck, CircleDot, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { joinClasses } from '../joinClasses';
import styles from './StatusPill.module.css';

export type StatusTone = 'neutral' | 'accent' | 'success' | 'warning' | 'danger';

export type StatusPillProps = {
  readonly tone: StatusTone;
  readonly children: ReactNode;
  /** Instead of the tone's own icon. */
  readonly icon?: LucideIcon | undefined;
};

const icons: Readonly<Record<StatusTone, LucideIcon>> = {
  neutral: Circle,
  accent: CircleDot,
  success: CircleCheck,
  warning: TriangleAlert,
  danger: CircleAlert,
};

/** The state of a record: colour, icon and word together. */
export function StatusPill({ tone, children, icon }: StatusPillProps): ReactNode {
  const Icon = icon ?? icons[tone];
  return (
    <span className={joinClasses(styles.pill, styles[tone])}>
      <Icon size={13} aria-hidden />
      {children}
    </span>
  );
}

export type BadgeProps = { readonly children: ReactNode; readonly tone?: StatusTone };

/** A small number or word beside a name, for example how many entries are behind a tab. */
export function Badge({ children, tone = 'neutral' }: BadgeProps): ReactNode {
  return <span className={joinClasses(styles.badge, styles[tone])}>{children}</span>;
}
