import { CircleAlert, CircleCheck, Info, TriangleAlert, X, type LucideIcon } from 'lucide-react';
import {
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type FocusEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { createPortal } from 'react-dom';
import { Button } from '../actions/Button';
import { IconButton } from '../actions/IconButton';
import { joinClasses } from '../joinClasses';
import type { Tone } from './tone';
import { toasts as windowToasts, type Toast, type ToastStore } from './toastStore';
import styles from './ToastRegion.module.css';

export type ToastRegionProps = {
  readonly label: string;
  readonly dismissLabel: string;
  readonly store?: ToastStore;
};

const shortestDuration = 8000;

const icons: Readonly<Record<Tone, LucideIcon>> = {
  info: Info,
  success: CircleCheck,
  warning: TriangleAlert,
  danger: CircleAlert,
};

/**
 * Short messages in a corner, above open dialogs. Shift+F8 moves the focus into them and back; they wait while the
 * pointer or the focus is on them.
 */
export function ToastRegion({ label, dismissLabel, store = windowToasts }: ToastRegionProps): ReactNode {
  const shown = useSyncExternalStore(store.subscribe, store.list);
  const [isPaused, setIsPaused] = useState(false);
  const region = useRef<HTMLElement>(null);
  const origin = useRef<HTMLElement>(null);
  useFocusKey(region, origin);

  function onFocus({ currentTarget, relatedTarget }: FocusEvent): void {
    setIsPaused(true);
    if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget)) {
      origin.current = relatedTarget;
    }
  }

  function dismiss(toast: Toast): void {
    // The button that had the focus goes away with its message: the reader returns to the work.
    if (region.current?.contains(document.activeElement)) origin.current?.focus();
    setIsPaused(false);
    store.dismiss(toast.id);
  }

  return createPortal(
    <section
      ref={region}
      aria-label={label}
      aria-keyshortcuts="Shift+F8"
      tabIndex={-1}
      className={styles.region}
      data-print="hide"
      // Keeps React Aria from hiding the messages behind a dialog.
      data-react-aria-top-layer="true"
      onMouseEnter={() => setIsPaused(true)}
      onMouseLeave={() => setIsPaused(false)}
      onFocus={onFocus}
      onBlur={() => setIsPaused(false)}
    >
      <div role="status" aria-relevant="additions" className={styles.list}>
        {shown.map((toast) => (
          <ToastCard
            key={toast.id}
            toast={toast}
            isPaused={isPaused}
            dismissLabel={dismissLabel}
            onDismiss={() => dismiss(toast)}
          />
        ))}
      </div>
    </section>,
    document.body,
  );
}

type ToastCardProps = {
  readonly toast: Toast;
  readonly isPaused: boolean;
  readonly dismissLabel: string;
  readonly onDismiss: () => void;
};

function ToastCard({ toast, isPaused, dismissLabel, onDismiss }: ToastCardProps): ReactNode {
  const { text, tone = 'info', action, duration = shortestDuration } = toast;
  const dismiss = useRef(onDismiss);
  useEffect(() => {
    dismiss.current = onDismiss;
  });
  useEffect(() => {
    if (isPaused || duration === null) return;
    const timer = setTimeout(() => dismiss.current(), Math.max(duration, shortestDuration));
    return () => clearTimeout(timer);
  }, [isPaused, duration]);

  const Icon = icons[tone];
  return (
    <div className={joinClasses(styles.toast, styles[tone])}>
      <Icon size={17} aria-hidden className={styles.icon} />
      <span className={styles.text}>{text}</span>
      {action ? (
        <Button
          size="small"
          variant="quiet"
          onPress={() => {
            action.onAction();
            onDismiss();
          }}
        >
          {action.label}
        </Button>
      ) : null}
      <IconButton icon={X} size="small" label={dismissLabel} onPress={onDismiss} />
    </div>
  );
}

/** Shift+F8 enters the region at its newest message; pressed inside, it returns to where the reader came from. */
function useFocusKey(region: RefObject<HTMLElement | null>, origin: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== 'F8' || !event.shiftKey || !region.current) return;
      event.preventDefault();
      if (region.current.contains(document.activeElement)) origin.current?.focus();
      else region.current.querySelector<HTMLElement>('[role=status] > :last-child button')?.focus();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [region, origin]);
}
