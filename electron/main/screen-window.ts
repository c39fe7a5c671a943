import { BrowserWindow, screen } from 'electron';
import { shutIn } from './web-preferences';

export interface ScreenOptions {
  readonly preload: string;
  readonly address: string;
  readonly title: string;
  readonly hasDeveloperTools: boolean;
  /** The window of the program: the second screen goes to a display where that one is not. */
  readonly beside: BrowserWindow | null;
}

const size = { width: 1280, height: 720 } as const;

/** Opens the window of the second screen: on another display it fills it, on the only one it can be moved. */
export function openScreenWindow({
  preload,
  address,
  title,
  hasDeveloperTools,
  beside,
}: ScreenOptions): BrowserWindow {
  const other = otherDisplay(beside);
  const window = new BrowserWindow({
    ...size,
    ...(other !== undefined && { x: other.bounds.x, y: other.bounds.y, fullscreen: true }),
    title,
    show: false,
    autoHideMenuBar: true,
    webPreferences: shutIn(preload, hasDeveloperTools),
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(address);
  return window;
}

function otherDisplay(beside: BrowserWindow | null): Electron.Display | undefined {
  if (beside === null) return undefined;
  const own = screen.getDisplayMatching(beside.getNormalBounds());
  return screen.getAllDisplays().find(({ id }) => id !== own.id);
}
