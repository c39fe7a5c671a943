import { resolveDataFolder } from '@core/archive/data-folder';
import { problemOfError } from '@core/dispatcher';
import { problemSentence } from '@shared/texts/problem-sentence';
import { translator, type Translate } from '@shared/texts/catalogue';
import { parseHostArguments, WrongUsage } from './host-arguments';
import { serve } from './serve';
import { PortTaken } from './server';
import { terminalLanguage } from './terminal-language';

/** Entry of the browser host: `host.js [--data DIR] [--port N] [--open] [--read-only]`. */
async function main(args: readonly string[]): Promise<void> {
  const { data, port, open, readOnly } = parseHostArguments(args);
  await serve({ dataFolder: resolveDataFolder(data), port, open, readOnly, program: 'Keneshme' });
}

/** Says why the host did not start and what to do. */
function explain(error: unknown, text: Translate): void {
  if (error instanceof WrongUsage) {
    console.error(`${text(error.key, error.params)}\n\n${text('host.usage')}`);
    process.exitCode = 2;
    return;
  }
  console.error(
    error instanceof PortTaken
      ? text('host.portTaken', { port: error.port })
      : problemSentence(problemOfError(error), text),
  );
  process.exitCode = 1;
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  explain(error, translator(terminalLanguage(process.env)));
});
