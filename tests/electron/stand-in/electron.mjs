/**
 * Stand-in for the `electron` module of the main process. It behaves like Electron 45 where the program relies on it
 * or could break by it: what must happen before or after `ready`, cloning over IPC, events that can be prevented, the
 * order of quitting. It shows nothing: every dialog, menu and window is told to the test, which answers.
 */
import { app } from './app.mjs';
import { BrowserWindow } from './browser-window.mjs';
import { dialog } from './dialog.mjs';
import { ipcMain } from './ipc-main.mjs';
import { Menu } from './menu.mjs';
import { session, protocol } from './session.mjs';
import { nativeTheme, screen, shell } from './system.mjs';

export { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session, shell };
export default { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session, shell };
