import type { MouseEvent, ReactNode, Ref } from 'react';
import { joinClasses } from '../joinClasses';
import styles from './Link.module.css';

export type LinkProps = {
  readonly href: string;
  readonly children: ReactNode;
  /** `text`: inside a sentence, underlined; `quiet`: a name in a list, underlined on hover; `button`: looks like a button. */
  readonly variant?: 'text' | 'quiet' | 'button' | 'primary-button';
  readonly isCurrent?: boolean | undefined;
  readonly download?: string | undefined;
  readonly onClick?: ((event: MouseEvent<HTMLAnchorElement>) => void) | undefined;
  readonly id?: string | undefined;
  readonly ref?: Ref<HTMLAnchorElement> | undefined;
  readonly 'aria-label'?: string | undefined;
  readonly 'aria-describedby'?: string | undefined;
};

/** A real link: opens, copies and is announced as one. */
export function Link({ children, variant = 'text', isCurrent, ...rest }: LinkProps): ReactNode {
  return (
    <a
      {...rest}
      {...(isCurrent === true && { 'aria-current': 'page' as const })}
      className={joinClasses(styles.link, styles[variant])}
    >
      {children}
    </a>
  );
}
