import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** Where LibreOffice lies when it is not on the search path. */
const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  win32: [
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
    'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
  ],
  darwin: ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
  linux: ['/usr/lib/libreoffice/program/soffice', '/opt/libreoffice/program/soffice'],
};

/** The program of LibreOffice on this machine; null where it is not installed. */
export async function findOffice(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): Promise<string | null> {
  const name = platform === 'win32' ? 'soffice.exe' : 'soffice';
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const places = [...folders.map((folder) => join(folder, name)), ...(usualPlaces[platform] ?? [])];
  for (const place of places) if (await isProgram(place)) return place;
  return null;
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
