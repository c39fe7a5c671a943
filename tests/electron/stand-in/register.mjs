import { register } from 'node:module';

// `import … from 'electron'` in the built main process becomes the stand-in.
register('./resolve-electron.mjs', import.meta.url);
