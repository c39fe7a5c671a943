import type { ReactNode } from 'react';
import { joinClasses } from '../joinClasses';
import styles from './Layout.module.css';

export type Gap = 'none' | 'small' | 'medium' | 'large';

export type StackProps = { readonly children: ReactNode; readonly gap?: Gap };

/** Children below one another. */
export function Stack({ children, gap = 'medium' }: StackProps): ReactNode {
  return <div className={joinClasses(styles.stack, styles[`${gap}Gap`])}>{children}</div>;
}

export type InlineProps = {
  readonly children: ReactNode;
  readonly gap?: Gap;
  readonly align?: 'start' | 'center' | 'end' | 'baseline';
  readonly justify?: 'start' | 'between' | 'end';
};

/** Children beside one another, wrapping where there is no room. */
export function Inline({
  children,
  gap = 'small',
  align = 'center',
  justify = 'start',
}: InlineProps): ReactNode {
  return (
    <div
      className={joinClasses(
        styles.inline,
        styles[`${gap}Gap`],
        styles[`${align}Align`],
        styles[`${justify}Justify`],
      )}
    >
      {children}
    </div>
  );
}

export type ColumnsProps = {
  readonly children: ReactNode;
  /** The least width at which a column stands beside another. */
  readonly columnWidth?: 'narrow' | 'medium' | 'wide';
  readonly gap?: Gap;
};

/** As many columns of equal width as fit. */
export function Columns({ children, columnWidth = 'medium', gap = 'medium' }: ColumnsProps): ReactNode {
  return (
    <div className={joinClasses(styles.columns, styles[columnWidth], styles[`${gap}Gap`])}>{children}</div>
  );
}

export type SplitProps = {
  /** The list. */
  readonly side: ReactNode;
  /** The chosen item. */
  readonly children: ReactNode;
  readonly sideWidth?: 'narrow' | 'medium' | 'wide';
  /** On which side of the main part it stands. */
  readonly sideAt?: 'start' | 'end';
};

/** A main part with a narrower one beside it; below one another in narrow windows. */
export function Split({ side, children, sideWidth = 'medium', sideAt = 'start' }: SplitProps): ReactNode {
  const aside = <div className={joinClasses(styles.side, styles[`${sideWidth}Side`])}>{side}</div>;
  return (
    <div className={styles.split}>
      {sideAt === 'start' ? aside : null}
      <div className={styles.splitMain}>{children}</div>
      {sideAt === 'end' ? aside : null}
    </div>
  );
}

export type PageProps = { readonly children: ReactNode; readonly width?: 'reading' | 'normal' | 'full' };

/** The content of a page: margins, greatest width, and the distance between its parts. */
export function Page({ children, width = 'normal' }: PageProps): ReactNode {
  return <div className={joinClasses(styles.page, styles[`${width}Page`])}>{children}</div>;
}

export type ReadingProps = {
  readonly children: ReactNode;
  readonly lang?: string | undefined;
  /** `paper` is the Times-like face of the documents. */
  readonly face?: 'interface' | 'paper';
};

/** Text that is read at length: larger type and lines of about seventy letters. */
export function Reading({ children, lang, face = 'interface' }: ReadingProps): ReactNode {
  return (
    <div lang={lang} className={joinClasses(styles.reading, face === 'paper' && styles.paper)}>
      {children}
    </div>
  );
}
