import { spawnSync } from 'node:child_process';

/**
 * Whether LibreOffice has letters as wide as those of Times New Roman here, so that its lines and pages break where the
 * program's own do. Only fontconfig can be asked; Windows and macOS have the font itself.
 */
export const paperFontIsHere = hasPaperFont();

function hasPaperFont(): boolean {
  const { status, stdout } = spawnSync('fc-match', ['--format=%{family}', 'Times New Roman'], {
    encoding: 'utf8',
  });
  return status !== 0 || /Times New Roman|Liberation Serif|Tinos/u.test(stdout);
}
