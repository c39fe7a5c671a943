import { spawnSync } from 'node:child_process';

/** Version 2.0 as fontconfig counts: in the Liberation fonts before it Kyrgyz letters have other widths. */
const secondLiberation = 131_072;

/**
 * Whether LibreOffice has letters as wide as those of Times New Roman here, so that its lines and pages break where the
 * program's own do. Only fontconfig can be asked; Windows and macOS have the font itself.
 */
export const paperFontIsHere = hasPaperFont();

function hasPaperFont(): boolean {
  const { status, stdout } = spawnSync('fc-match', ['--format=%{fontversion} %{family}', 'Times New Roman'], {
    encoding: 'utf8',
  });
  if (status !== 0) return true;
  const [, version = '', family = ''] = /^(\d+) (.*)$/u.exec(stdout) ?? [];
  if (family === 'Liberation Serif') return Number(version) >= secondLiberation;
  return family === 'Times New Roman' || family === 'Tinos';
}
