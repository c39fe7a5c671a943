import type { LucideIcon } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { joinClasses } from '../joinClasses';
import styles from './AppFrame.module.css';

export type AppFrameProps = {
  readonly skipLabel: string;
  readonly navigationLabel: string;
  /** Name and mark of the application, above the navigation. */
  readonly brand?: ReactNode;
  /** NavGroup and NavItem. */
  readonly navigation: ReactNode;
  /** Below the navigation: language, theme, save state. */
  readonly sidebarEnd?: ReactNode;
  /** A bar above the page that never scrolls away, for example a running hearing. */
  readonly top?: ReactNode;
  readonly children: ReactNode;
};

/** The window: navigation at the left, the page at the right. In narrow windows the navigation lies on top. */
export function AppFrame({
  skipLabel,
  navigationLabel,
  brand,
  navigation,
  sidebarEnd,
  top,
  children,
}: AppFrameProps): ReactNode {
  const main = useRef<HTMLElement>(null);
  const end = useSidebarEnd();
  return (
    <div className={styles.frame}>
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()} data-print="hide">
        {skipLabel}
      </button>
      <header className={styles.sidebar} data-print="hide">
        {brand === undefined ? null : <div className={styles.brand}>{brand}</div>}
        <nav aria-label={navigationLabel} className={styles.navigation}>
          {navigation}
        </nav>
        {sidebarEnd === undefined ? null : (
          <div ref={end} className={styles.sidebarEnd}>
            {sidebarEnd}
          </div>
        )}
      </header>
      <div className={styles.page}>
        {top === undefined ? null : <div data-print="hide">{top}</div>}
        <main ref={main} tabIndex={-1} className={styles.main}>
          {children}
        </main>
      </div>
    </div>
  );
}

/** Keeps the height of what stands below the navigation, so that messages lie above it: the state of saving is there. */
function useSidebarEnd() {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = end.current;
    if (element === null) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      style.setProperty('--sidebar-end', `${element.offsetHeight}px`);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty('--sidebar-end');
    };
  }, []);
  return end;
}

export type NavGroupProps = { readonly label?: string | undefined; readonly children: ReactNode };

/** A run of navigation links, with a heading where there are several. */
export function NavGroup({ label, children }: NavGroupProps): ReactNode {
  return (
    <div className={styles.group}>
      {label === undefined ? null : <div className={styles.groupLabel}>{label}</div>}
      <ul aria-label={label} className={styles.groupItems}>
        {children}
      </ul>
    </div>
  );
}

export type NavItemProps = {
  readonly href: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly isCurrent?: boolean | undefined;
  /** For example the number of overdue instructions, as a Badge. */
  readonly end?: ReactNode;
};

/** One navigation link. */
export function NavItem({ href, label, icon: Icon, isCurrent = false, end }: NavItemProps): ReactNode {
  return (
    <li>
      <a
        href={href}
        className={joinClasses(styles.item, isCurrent && styles.current)}
        {...(isCurrent && { 'aria-current': 'page' as const })}
      >
        <Icon size={17} aria-hidden />
        <span className={styles.itemLabel}>{label}</span>
        {end}
      </a>
    </li>
  );
}
