import { parseArgs } from 'node:util';

/** The value of `--data`. Electron and Chromium have arguments of their own, which are left alone. */
export function dataArgument(argv: readonly string[]): string | undefined {
  const { values } = parseArgs({
    args: argv.slice(1),
    options: { data: { type: 'string' } },
    strict: false,
  });
  return typeof values.data === 'string' ? values.data : undefined;
}
