/**
 * `node tests/documents/samples.mjs` makes the pictures in docs/samples: every paper of the example office in every
 * edition, page by page. Needs LibreOffice (`soffice`) and `pdftoppm`; builds the program where that is needed.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const projectRoot = resolve(import.meta.dirname, '../..');
const samples = join(projectRoot, 'docs', 'samples');
const work = mkdtempSync(join(tmpdir(), 'keneshme-samples-'));

try {
  keneshme('example');
  const made = [...papers(), ...papers('--lang', 'ky-ru')];
  const files = made.map(({ kind, edition, file }) => {
    // LibreOffice names the pages after the file: the name of a sample is that of its kind and edition.
    const named = join(work, 'papers', `${kind}.${edition}.docx`);
    renameSync(file, named);
    return named;
  });
  toPages(files);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/**
 * The papers of the example as the command line makes them.
 * @param {readonly string[]} options
 * @returns {{ kind: string, edition: string, file: string }[]}
 */
function papers(...options) {
  const hearing = 'example-hearing-2026-01-16';
  const out = join(work, 'papers');
  const answer = keneshme('documents', '--hearing', hearing, '--out', out, '--json', ...options);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-return -- the answer of our own command line, typed above
  return JSON.parse(answer);
}

/** @param {readonly string[]} args */
function keneshme(...args) {
  const program = join(projectRoot, 'electron', 'keneshme.mjs');
  const data = ['--data', join(work, 'data')];
  return execFileSync(process.execPath, [program, ...args, ...data], { encoding: 'utf8' });
}

/**
 * Sixty dots an inch, in grey: enough to read, and small enough to keep in the repository.
 * @param {readonly string[]} files
 */
function toPages(files) {
  const profile = `-env:UserInstallation=${pathToFileURL(join(work, 'profile')).href}`;
  const pdf = join(work, 'pdf');
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', pdf, ...files], {
    stdio: 'ignore',
  });
  mkdirSync(samples, { recursive: true });
  for (const name of readdirSync(samples)) if (name.endsWith('.png')) rmSync(join(samples, name));
  for (const name of readdirSync(pdf)) {
    const stem = join(samples, basename(name, '.pdf'));
    execFileSync('pdftoppm', ['-r', '60', '-gray', '-png', join(pdf, name), stem]);
  }
}
