import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { paperFontIsHere } from '../paper-font';

const run = promisify(execFile);

/** The programs that show a Word file as a reader sees it; null where one of them, or the font of the papers, is missing. */
export const office = findOffice();

/**
 * The text of every page of each file, as LibreOffice lays it out.
 *
 * @param files bytes of Word files by a name made of letters, digits and hyphens.
 */
export function pagesOf(files: ReadonlyMap<string, Uint8Array>): Promise<Map<string, string[]>> {
  return converted(files, 'pdf', async (path, { pdftotext }) => {
    const { stdout } = await run(pdftotext, ['-layout', path, '-'], { maxBuffer: 64_000_000 });
    return asTyped(stdout).split('\f').slice(0, -1);
  });
}

/** The text of each file as LibreOffice reads it, without laying out pages: many times faster. */
export function textsInOffice(files: ReadonlyMap<string, Uint8Array>): Promise<Map<string, string>> {
  return converted(files, 'txt:Text (encoded):UTF8', async (path) =>
    asTyped(await readFile(path, 'utf8')).slice(1),
  );
}

/** With the spaces and hyphens everybody types: that a line does not end at some of them is for the eye. */
function asTyped(text: string): string {
  return text.replaceAll('\u00A0', ' ').replaceAll('\u2011', '-');
}

/** All files in one run, each then read in its new form: starting LibreOffice takes seconds. */
async function converted<Result>(
  files: ReadonlyMap<string, Uint8Array>,
  form: string,
  read: (path: string, programs: Programs) => Promise<Result>,
): Promise<Map<string, Result>> {
  if (office === null) throw new Error('LibreOffice or pdftotext is not installed.');
  const folder = await mkdtemp(join(tmpdir(), 'keneshme-office-'));
  const placeOf = (name: string, ending: string | undefined) => join(folder, `${name}.${ending ?? ''}`);
  try {
    const paths = Array.from(files.keys(), (name) => placeOf(name, 'docx'));
    await Promise.all(Array.from(files, ([name, bytes]) => writeFile(placeOf(name, 'docx'), bytes)));
    // A profile of its own: LibreOffice refuses to share one with a window somebody has open.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const command = [profile, '--headless', '--convert-to', form, '--outdir', folder, ...paths];
    await run(office.soffice, command, { timeout: 120_000 });
    const results = new Map<string, Result>();
    for (const name of files.keys()) {
      results.set(name, await read(placeOf(name, form.split(':')[0]), office));
    }
    return results;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Programs {
  readonly soffice: string;
  readonly pdftotext: string;
}

function findOffice(): Programs | null {
  const soffice = onPath('soffice');
  const pdftotext = onPath('pdftotext');
  return soffice === null || pdftotext === null || !paperFontIsHere ? null : { soffice, pdftotext };
}

function onPath(program: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
  return found ?? null;
}
