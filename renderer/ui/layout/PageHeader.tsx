import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './PageHeader.module.css';

export type Breadcrumb = { readonly label: string; readonly href: string };

export type PageHeaderProps = {
  readonly title: string;
  /** One line below the title: date, place, number. */
  readonly meta?: ReactNode;
  /** Beside the title: a StatusPill. */
  readonly status?: ReactNode;
  readonly actions?: ReactNode;
  /** The pages above this one, outermost first. */
  readonly breadcrumbs?: readonly Breadcrumb[] | undefined;
  readonly breadcrumbsLabel?: string | undefined;
};

/** The head of a page: where one is, what it is called, what can be done. */
export function PageHeader({
  title,
  meta,
  status,
  actions,
  breadcrumbs = [],
  breadcrumbsLabel,
}: PageHeaderProps): ReactNode {
  return (
    <header className={styles.header}>
      {breadcrumbs.length === 0 ? null : (
        <nav aria-label={breadcrumbsLabel} data-print="hide">
          <ol className={styles.breadcrumbs}>
            {breadcrumbs.map(({ label, href }) => (
              <li key={href} className={styles.breadcrumb}>
                <a href={href} className={styles.breadcrumbLink}>
                  {label}
                </a>
                <ChevronRight size={13} aria-hidden />
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className={styles.titleRow}>
        <div className={styles.titleLine}>
          <h1 className={styles.title}>{title}</h1>
          {status}
        </div>
        {actions === undefined ? null : (
          <div className={styles.actions} data-print="hide">
            {actions}
          </div>
        )}
      </div>
      {meta === undefined ? null : <div className={styles.meta}>{meta}</div>}
    </header>
  );
}
