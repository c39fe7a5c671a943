/** The shells around the program: what the browser host says in a terminal, and the dialogs of the desktop window. */
export const host = {
  notEntered:
    'This page opens only with the one-time address that Keneshme printed when it started. The address works once, in one browser. For a new address, stop Keneshme and start it again.',
  usage:
    'Usage: host [--data FOLDER] [--port NUMBER] [--open] [--read-only]\n\n  --data FOLDER   where the archive is; otherwise KENESHME_DATA or the usual place\n  --port NUMBER   port on this machine; otherwise any free one\n  --open          open the default browser\n  --read-only     reading room: nothing can be changed',
  wrongUsage: 'The arguments were not understood: {reason}',
  wrongPort: 'A port is a whole number from 0 to 65535, not "{port}".',
  portTaken:
    'Port {port} is in use by another program. Name another one with --port, or leave --port out to take any free one.',
  cannotOpen: {
    title: 'Keneshme cannot open the archive',
    folder: 'Folder with the data: {folder}',
  },
  leave: {
    title: 'Something is not saved yet',
    text: 'If you leave now, what you typed last is lost.',
    stay: 'Stay',
    leave: 'Leave without saving',
  },
  gone: {
    title: 'The window stopped working',
    text: 'Everything that was saved is safe. The window can be loaded again.',
    reload: 'Load again',
    quit: 'Quit',
  },
  unresponsive: {
    title: 'The window does not answer',
    text: 'It may be busy. Wait, or load it again; what is not saved yet is then lost.',
    wait: 'Wait',
    reload: 'Load again',
  },
  fault: {
    title: 'Keneshme has a fault',
    text: 'The program ends now. Everything that was saved is safe. Please report this text:',
  },
  chooseFolder: 'Choose a folder',
} as const;
