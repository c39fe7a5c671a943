import { createContext, useContext, useId, type ReactNode } from 'react';
import { joinClasses } from '../joinClasses';
import styles from './Section.module.css';

type HeadingLevel = 2 | 3 | 4 | 5 | 6;

const HeadingLevelContext = createContext<HeadingLevel>(2);

const deeper: Readonly<Record<HeadingLevel, HeadingLevel>> = { 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 };

export type SectionProps = {
  readonly title: string;
  readonly description?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** Draws a bordered surface around it. */
  readonly isCard?: boolean;
  readonly id?: string | undefined;
};

/** A part of a page with a heading; a section inside a section takes the next heading level. */
export function Section({
  title,
  description,
  actions,
  children,
  isCard = false,
  id,
}: SectionProps): ReactNode {
  const level = useContext(HeadingLevelContext);
  const Heading = `h${level}` as const;
  const headingId = useId();
  return (
    <section
      id={id}
      aria-labelledby={headingId}
      className={joinClasses(styles.section, isCard && styles.card)}
    >
      <div className={styles.head}>
        <div className={styles.headText}>
          <Heading id={headingId} className={joinClasses(level === 2 ? styles.large : styles.small)}>
            {title}
          </Heading>
          {description === undefined ? null : <div className={styles.description}>{description}</div>}
        </div>
        {actions === undefined ? null : (
          <div className={styles.actions} data-print="hide">
            {actions}
          </div>
        )}
      </div>
      <HeadingLevelContext value={deeper[level]}>{children}</HeadingLevelContext>
    </section>
  );
}

export type CardProps = { readonly children: ReactNode; readonly padding?: 'none' | 'small' | 'medium' };

/** A bordered surface without a heading of its own. */
export function Card({ children, padding = 'medium' }: CardProps): ReactNode {
  return <div className={joinClasses(styles.surface, styles[`${padding}Padding`])}>{children}</div>;
}
