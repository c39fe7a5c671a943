import { X } from 'lucide-react';
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { IconButton } from '@renderer/ui';
import styles from './SidePanel.module.css';

interface SidePanelProps {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A panel beside the section, which stays open while one works in it. Escape closes it; the focus starts in it. */
export function SidePanel({ title, hint, onClose, children }: SidePanelProps): ReactNode {
  const { t } = useText();
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const origin = document.activeElement;
    heading.current?.focus();
    return () => {
      if (document.activeElement === document.body && origin instanceof HTMLElement) origin.focus();
    };
  }, []);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  }

  return (
    <aside aria-labelledby={titleId} className={styles.panel} onKeyDown={onKeyDown} data-print="hide">
      <div className={styles.head}>
        <h2 id={titleId} ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        <IconButton icon={X} size="small" label={t('app.action.close')} keyHint="Esc" onPress={onClose} />
      </div>
      {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
      {/* The keyboard scrolls it where no line of it takes the focus. */}
      <div className={styles.body} tabIndex={0} role="group" aria-labelledby={titleId}>
        {children}
      </div>
    </aside>
  );
}
