import type { ReactNode } from 'react';
import styles from './Avatar.module.css';

export type AvatarProps = {
  /** Family name first, as on lists; the initials of the first two words are shown. */
  readonly name: string;
};

/** A person's initials; the name itself stands beside it. */
export function Avatar({ name }: AvatarProps): ReactNode {
  const initials = name
    .split(/\s+/u)
    .slice(0, 2)
    .map((word) => word.charAt(0).toLocaleUpperCase())
    .join('');
  return (
    <span className={styles.avatar} aria-hidden>
      {initials}
    </span>
  );
}
