import { join, resolve } from 'node:path';
import { app, ipcMain, session, type BrowserWindow } from 'electron';
import { openCore } from '@core/core';
import { resolveDataFolder } from '@core/archive/data-folder';
import { registerOwnScheme, serveOwnScheme } from './app-scheme';
import { askToPrint } from './ask-to-print';
import { connectWindow } from './calls';
import { sayCannotOpen } from './cannot-open';
import { createDesktopPort } from './desktop-port';
import { watchWindow } from './failing-window';
import { endOnFault, reportFault } from './faults';
import { createInterfaceLanguage } from './interface-language';
import { dataArgument } from './main-arguments';
import { setMenu } from './menu';
import { denyForeignPages } from './navigation';
import { isOwnAddress, startAddress } from './own-address';
import { createPaperPrinter } from './paper-printer';
import { denyPermissions } from './permissions';
import { makeProfileFolder } from './profile-folder';
import { joinQuit, onlyOnce, stopAtSessionEnd } from './quit';
import { openScreenWindow } from './screen-window';
import { openShellMemory } from './shell-state';
import { openWindow, showInFront } from './window';

// Composition root of the desktop program: what is plugged together, in the order in which it happens.

const built = resolve(import.meta.dirname, '..');
const dataFolder = resolveDataFolder(dataArgument(process.argv));
const developmentAddress = app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null);
const hasDeveloperTools = !app.isPackaged || process.env['KENESHME_DEVTOOLS'] === '1';
const isOwn = (address: string): boolean => isOwnAddress(address, developmentAddress);

app.setPath('userData', makeProfileFolder(app.getPath('appData'), dataFolder));
const memory = openShellMemory(join(app.getPath('userData'), 'shell-state.json'));
const language = createInterfaceLanguage(memory, app.getPreferredSystemLanguages());
endOnFault(language.text);

app.enableSandbox();
registerOwnScheme();
denyForeignPages(app, isOwn);

if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.exit(0);

function start(): void {
  let window: BrowserWindow | null = null;
  let secondScreen: BrowserWindow | null = null;
  const currentWindow = (): BrowserWindow | null => window;

  const showScreen = (hearingId: string): void => {
    const address = `${developmentAddress ?? startAddress}#/screen/${hearingId}`;
    if (secondScreen !== null) {
      void secondScreen.loadURL(address);
      showInFront(secondScreen);
      return;
    }
    secondScreen = openScreenWindow({
      preload: join(built, 'preload/index.cjs'),
      address,
      title: language.text('app.name'),
      hasDeveloperTools,
      beside: window,
    });
    secondScreen.on('closed', () => (secondScreen = null));
  };

  denyPermissions(session.defaultSession);
  const printer = createPaperPrinter();
  serveOwnScheme(session.defaultSession, join(built, 'renderer'), printer.paperAt);

  const core = openCore({
    dataFolder,
    version: app.getVersion(),
    program: app.getName(),
    capabilities: {
      readOnly: false,
      canShowFiles: true,
      canDownloadFiles: false,
      canChooseFolder: true,
      canOpenScreen: true,
    },
    desktop: createDesktopPort(currentWindow, language.text, showScreen, printer.writePdf),
    paperWorker: join(built, 'main/worker.js'),
    reportFault,
  });
  const stop = onlyOnce(async () => (await core.catch(() => null))?.close());
  const quitting = joinQuit(app, stop, reportFault);
  connectWindow({ ipcMain, core, window: currentWindow, screen: () => secondScreen, isOwn });

  const showMenu = (): void =>
    setMenu({
      text: language.text,
      isMac: process.platform === 'darwin',
      hasDeveloperTools,
      print: () => askToPrint(currentWindow()),
    });
  showMenu();

  const open = (): void => {
    window = openWindow({
      preload: join(built, 'preload/index.cjs'),
      address: developmentAddress ?? startAddress,
      title: language.text('app.name'),
      memory,
      hasDeveloperTools,
    });
    watchWindow(window, language.text, reportFault);
    stopAtSessionEnd(window, stop);
    window.on('closed', () => {
      window = null;
      secondScreen?.close();
    });
  };
  open();

  const show = (): void => {
    if (quitting.isEnding()) return;
    if (window === null) open();
    else showInFront(window);
  };
  app.on('second-instance', show);
  app.on('activate', show);
  app.on('window-all-closed', () => app.quit());

  core
    .then(
      (opened) => language.follow(opened, showMenu),
      (error: unknown) => sayCannotOpen(error, dataFolder, language.text),
    )
    .catch(reportFault);
}
