import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Translate } from '@shared/texts/catalogue';

export interface MenuOptions {
  readonly text: Translate;
  readonly isMac: boolean;
  readonly hasDeveloperTools: boolean;
  /** Has the page print what it shows. */
  readonly print: () => void;
}

/** Sets the menu bar in the language of the interface. */
export function setMenu(options: MenuOptions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(options)));
}

function menuTemplate(options: MenuOptions): MenuItemConstructorOptions[] {
  const { isMac, text } = options;
  return [
    ...(isMac ? [programMenu(text)] : []),
    fileMenu(options),
    editMenu(text),
    viewMenu(options),
    windowMenu(options),
  ];
}

function programMenu(text: Translate): MenuItemConstructorOptions {
  return {
    label: text('app.name'),
    submenu: [
      { role: 'about', label: text('menu.about') },
      { type: 'separator' },
      { role: 'services', label: text('menu.services') },
      { type: 'separator' },
      { role: 'hide', label: text('menu.hide') },
      { role: 'hideOthers', label: text('menu.hideOthers') },
      { role: 'unhide', label: text('menu.showAll') },
      { type: 'separator' },
      { role: 'quit', label: text('menu.quit') },
    ],
  };
}

function fileMenu({ text, isMac, print }: MenuOptions): MenuItemConstructorOptions {
  return {
    label: text('menu.file'),
    submenu: [
      {
        label: text('menu.print'),
        accelerator: 'CmdOrCtrl+P',
        click: print,
      },
      { type: 'separator' },
      isMac ? { role: 'close', label: text('menu.close') } : { role: 'quit', label: text('menu.quit') },
    ],
  };
}

function editMenu(text: Translate): MenuItemConstructorOptions {
  return {
    label: text('menu.edit'),
    submenu: [
      { role: 'undo', label: text('menu.undo') },
      { role: 'redo', label: text('menu.redo') },
      { type: 'separator' },
      { role: 'cut', label: text('menu.cut') },
      { role: 'copy', label: text('menu.copy') },
      { role: 'paste', label: text('menu.paste') },
      { role: 'pasteAndMatchStyle', label: text('menu.pastePlain') },
      { role: 'selectAll', label: text('menu.selectAll') },
    ],
  };
}

function viewMenu({ text, hasDeveloperTools }: MenuOptions): MenuItemConstructorOptions {
  return {
    label: text('menu.view'),
    submenu: [
      { role: 'zoomIn', label: text('menu.zoomIn') },
      { role: 'zoomOut', label: text('menu.zoomOut') },
      { role: 'resetZoom', label: text('menu.zoomReset') },
      { type: 'separator' },
      { role: 'togglefullscreen', label: text('menu.fullScreen') },
      ...(hasDeveloperTools ? [{ role: 'toggleDevTools', label: text('menu.developerTools') } as const] : []),
    ],
  };
}

function windowMenu({ text, isMac }: MenuOptions): MenuItemConstructorOptions {
  return {
    label: text('menu.window'),
    role: 'window',
    submenu: [
      { role: 'minimize', label: text('menu.minimize') },
      ...(isMac ? [{ role: 'zoom', label: text('menu.zoom') } as const] : []),
      { role: 'close', label: text('menu.close') },
    ],
  };
}
