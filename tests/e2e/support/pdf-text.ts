import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';

export const pdftotext = onPath('pdftotext');
export const soffice = onPath('soffice');
/** Comes with pdftotext. */
export const pdftoppm = onPath('pdftoppm');

/** The text of each page, without blanks: a word may be parted by a line. */
export function pagesOfPdf(pdf: Uint8Array): string[] {
  if (pdftotext === null) throw new Error('pdftotext is not installed.');
  const file = join(mkdtempSync(join(tmpdir(), 'keneshme-pdf-')), 'paper.pdf');
  writeFileSync(file, pdf);
  const text = execFileSync(pdftotext, ['-layout', file, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replace(/\s+/g, ''));
}

/** The pages of a Word file as LibreOffice lays them out. */
export function pagesOfWord(path: string): string[] {
  if (soffice === null || pdftotext === null) throw new Error('LibreOffice or pdftotext is not installed.');
  const folder = mkdtempSync(join(tmpdir(), 'keneshme-office-'));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  execFileSync(soffice, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path], {
    stdio: 'ignore',
    timeout: 120_000,
  });
  const text = execFileSync(pdftotext, ['-layout', join(folder, `${parse(path).name}.pdf`), '-'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replace(/\s+/g, ''));
}

const field = 8;
const [across, down] = [200, 283];

/** Each page as brightnesses from 0 to 255 of fields of one size, so that letters and pictures of letters look alike. */
export function picturesOfPdf(pdf: Uint8Array): number[][] {
  if (pdftoppm === null) throw new Error('pdftoppm is not installed.');
  const folder = mkdtempSync(join(tmpdir(), 'keneshme-pdf-'));
  writeFileSync(join(folder, 'paper.pdf'), pdf);
  const size = ['-scale-to-x', String(across * field), '-scale-to-y', String(down * field)];
  execFileSync(pdftoppm, [...size, '-gray', join(folder, 'paper.pdf'), join(folder, 'page')]);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.pgm'))
    .sort()
    .map((name) => fieldsOf(readFileSync(join(folder, name)).subarray(-across * down * field * field)));
}

function fieldsOf(picture: Uint8Array): number[] {
  return Array.from({ length: across * down }, (_none, place) => {
    const [row, column] = [Math.floor(place / across) * field, (place % across) * field];
    let sum = 0;
    for (let y = row; y < row + field; y += 1)
      for (let x = column; x < column + field; x += 1) sum += picture[y * across * field + x] ?? 0;
    return sum / (field * field);
  });
}

function onPath(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find(existsSync) ?? null;
}
