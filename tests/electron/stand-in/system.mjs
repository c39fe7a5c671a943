import { tell } from './test-link.mjs';

export const nativeTheme = { shouldUseDarkColors: process.env.STAND_IN_DARK === '1' };

/** One display, or two where a test asks for a projector. */
const displays = [
  {
    id: 1,
    bounds: { x: 0, y: 0, width: 1920, height: 1080 },
    workArea: { x: 0, y: 0, width: 1920, height: 1040 },
  },
  {
    id: 2,
    bounds: { x: 1920, y: 0, width: 1280, height: 720 },
    workArea: { x: 1920, y: 0, width: 1280, height: 720 },
  },
].slice(0, process.env['STAND_IN_PROJECTOR'] === '1' ? 2 : 1);

export const screen = {
  getAllDisplays: () => displays,
  getDisplayMatching: () => displays[0],
};

export const shell = {
  /** @param {string} path */
  showItemInFolder(path) {
    tell('shown in folder', { path });
  },
  /** @param {string} path */
  openPath(path) {
    tell('opened', { path });
    return Promise.resolve('');
  },
};
