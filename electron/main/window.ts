import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { ShellMemory } from './shell-state';
import { smallestWindow, windowPlace } from './window-place';
import { shutIn } from './web-preferences';

export interface WindowOptions {
  readonly preload: string;
  readonly address: string;
  readonly title: string;
  readonly memory: ShellMemory;
  readonly hasDeveloperTools: boolean;
}

/** The page's own ground (`--surface-page`), so that nothing flashes before it is drawn. */
const background = { light: '#f6f5f1', dark: '#191816' } as const;

/** Opens the window of the program and remembers where it stood. */
export function openWindow({
  preload,
  address,
  title,
  memory,
  hasDeveloperTools,
}: WindowOptions): BrowserWindow {
  const screens = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...windowPlace(memory.state, screens),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    title,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
    webPreferences: shutIn(preload, hasDeveloperTools),
  });
  window.once('ready-to-show', () => {
    if (memory.state.isMaximized) window.maximize();
    window.show();
  });
  window.on('close', () => {
    memory.remember({ bounds: window.getNormalBounds(), isMaximized: window.isMaximized() });
  });
  void window.loadURL(address);
  return window;
}

/** Brings the window to the front, for somebody who starts the program a second time. */
export function showInFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
