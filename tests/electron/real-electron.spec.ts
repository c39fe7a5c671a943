import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect, test } from '@playwright/test';
import { hasDisplay } from '../../electron/prepare/display.mjs';
import { findElectron } from '../../electron/prepare/electron-binary.mjs';
import { walkThrough } from './driver/journey';
import { projectRoot } from './driver/stand-in-app';

const program = findElectron(projectRoot, process.env);

test('the journey of the stand-in in the real Electron', async () => {
  test.skip(program === undefined, 'no Electron binary on this machine: the stand-in was tested instead');
  test.skip(!hasDisplay(process.platform, process.env), 'no display on this machine');
  const dataFolder = mkdtempSync(join(tmpdir(), 'keneshme-electron-'));
  const isRoot = process.getuid?.() === 0;
  const app = await _electron.launch({
    ...(program !== undefined && { executablePath: program }),
    args: [...(isRoot ? ['--no-sandbox'] : []), projectRoot, '--data', dataFolder],
  });
  const page = await app.firstWindow();
  await walkThrough(page, dataFolder);
  const preferences = await app.evaluate(({ BrowserWindow }) =>
    (
      BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences(): object }
    ).getLastWebPreferences(),
  );
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
  });
  await app.close();
});
