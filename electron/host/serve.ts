import { translator } from '@shared/texts/catalogue';
import { version } from '../../package.json';
import { builtInterface } from './built-interface';
import { builtWorker } from './built-worker';
import { openBrowser } from './open-browser';
import { startHost, type StartOptions } from './start-host';

export interface ServeOptions extends Pick<StartOptions, 'dataFolder' | 'port' | 'readOnly' | 'program'> {
  /** Opens the default browser, where there is one. */
  readonly open: boolean;
}

/**
 * Serves browsers of this machine until the process is told to stop (SIGINT, SIGTERM, SIGHUP), then closes cleanly.
 * Prints one line, the one-time address, to standard output.
 *
 * @throws StorageError when the data folder cannot be opened
 * @throws PortTaken when another program has the port
 */
export async function serve({ open, ...options }: ServeOptions): Promise<void> {
  const stopped = stopSignal();
  const host = await startHost({
    ...options,
    version,
    rendererFolder: builtInterface(import.meta.dirname),
    paperWorker: builtWorker(import.meta.dirname),
    reportFault: (error) => process.stderr.write(`${sayFault(error)}\n`),
  });
  process.stdout.write(`${translator('en')('app.name')}: ${host.address}\n`);
  if (open) openBrowser(host.address);
  await stopped;
  await host.close();
}

/** A second signal of the same kind ends the process at once, as terminals are used to. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

function sayFault(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
