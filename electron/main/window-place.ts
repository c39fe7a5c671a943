import type { Bounds, ShellState } from './shell-state';

/** The smallest window in which every page can be used. */
export const smallestWindow = { width: 900, height: 600 } as const;

const firstWindow = { width: 1280, height: 840 } as const;

/** How much of a remembered window must lie on a screen, so that its title bar can be reached. */
const reachable = 100;

/** Where the window opens: where it was, unless the screen it was on is gone. */
export function windowPlace(state: ShellState, screens: readonly Bounds[]): Partial<Bounds> {
  const { bounds } = state;
  if (bounds === null || !screens.some((screen) => isReachable(bounds, screen))) return firstWindow;
  return bounds;
}

function isReachable(bounds: Bounds, screen: Bounds): boolean {
  const across = Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x);
  const isTopOnScreen = bounds.y >= screen.y && bounds.y < screen.y + screen.height - reachable;
  return across >= reachable && isTopOnScreen;
}
