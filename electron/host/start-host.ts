import { noCapabilities } from '@shared/contract/office-methods';
import { openCore } from '@core/core';
import { createHost } from './create-host';
import { newSecret } from './entrance';
import { listen } from './server';

export interface StartOptions {
  readonly dataFolder: string;
  /** Port on this machine; 0 and undefined take any free one. */
  readonly port: number | undefined;
  /** The reading room: nothing can be changed. */
  readonly readOnly: boolean;
  readonly version: string;
  /** Name of the program, told to whoever finds the data folder in use. */
  readonly program: string;
  /** The built interface. */
  readonly rendererFolder: string;
  /** The built thread that writes Word files; undefined writes them on the thread that answers. */
  readonly paperWorker?: string | undefined;
  /** Hears of faults of the program itself. */
  readonly reportFault: (error: unknown) => void;
}

export interface RunningHost {
  /** The one-time address: opens the program in one browser, once. */
  readonly address: string;
  /** Ends open requests, stops the server, and closes the core, which writes what is still to be written. */
  close(): Promise<void>;
}

/**
 * Opens the core and serves it to browsers of this machine.
 *
 * @throws Refusal when the data folder cannot be opened
 * @throws PortTaken when another program has the port
 */
export async function startHost(options: StartOptions): Promise<RunningHost> {
  const { dataFolder, version, program, readOnly, reportFault } = options;
  const core = await openCore({
    dataFolder,
    version,
    program,
    reportFault,
    capabilities: { ...noCapabilities, readOnly, canDownloadFiles: true },
    desktop: null,
    paperWorker: options.paperWorker,
  });
  const token = newSecret();
  const closing = new AbortController();
  const allowedHosts: string[] = [];
  const host = createHost({
    core,
    allowedHosts,
    token,
    rendererFolder: options.rendererFolder,
    closing: closing.signal,
  });
  const server = await listen(host, options.port ?? 0).catch(async (error: unknown) => {
    await core.close();
    throw error;
  });
  allowedHosts.push(server.authority, `localhost:${server.port}`);
  return {
    address: `http://${server.authority}/enter?token=${token}`,
    async close() {
      closing.abort();
      await server.close();
      await core.close();
    },
  };
}
