import type { Tone } from './tone';

export type ToastMessage = {
  readonly text: string;
  readonly tone?: Tone | undefined;
  /** One action, usually the undoing of what was just done. */
  readonly action?: { readonly label: string; readonly onAction: () => void } | undefined;
  /** Milliseconds on the screen; at least 8000, and `null` for until dismissed. */
  readonly duration?: number | null | undefined;
};

/** More of them would lie over the work; what was said before stands in the history. */
const mostShown = 3;

export type Toast = ToastMessage & { readonly id: number };

export type ToastStore = {
  readonly show: (message: ToastMessage) => number;
  readonly dismiss: (id: number) => void;
  readonly list: () => readonly Toast[];
  readonly subscribe: (listener: () => void) => () => void;
};

/** The messages on the screen, oldest first. Keeps no time: the region counts down only while nobody is reading. */
export function createToastStore(): ToastStore {
  let toasts: readonly Toast[] = [];
  let lastId = 0;
  const listeners = new Set<() => void>();

  function replace(next: readonly Toast[]): void {
    toasts = next;
    for (const listener of listeners) listener();
  }

  return {
    show(message) {
      lastId += 1;
      replace(withoutOldest([...toasts, { ...message, id: lastId }]));
      return lastId;
    },
    dismiss(id) {
      replace(toasts.filter((toast) => toast.id !== id));
    },
    list: () => toasts,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The oldest give way, but never what stays until it is dismissed, nor what went wrong. */
function withoutOldest(all: readonly Toast[]): readonly Toast[] {
  const passing = all.filter(({ duration, tone }) => duration !== null && tone !== 'danger');
  const gone = new Set(passing.slice(0, Math.max(0, Math.min(all.length - mostShown, passing.length - 1))));
  return all.filter((toast) => !gone.has(toast));
}

/** The store of the one region in the window. */
export const toasts: ToastStore = createToastStore();
