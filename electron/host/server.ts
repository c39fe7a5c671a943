import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

export interface RunningServer {
  readonly port: number;
  /** Host and port, as browsers write them into the `Host` header. */
  readonly authority: string;
  close(): Promise<void>;
}

/** The port asked for is in use by another program, or only an administrator may have it. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';

  constructor(readonly port: number) {
    super(`Port ${port} is in use.`);
  }
}

const onlyThisMachine = '127.0.0.1';
const closingMilliseconds = 2_000;
const sweepMilliseconds = 50;

/**
 * Puts a host on a port of this machine, and of this machine only.
 *
 * @param port 0 takes any free one
 * @throws PortTaken
 */
export async function listen(host: Hono, port: number): Promise<RunningServer> {
  const server = createAdaptorServer({ fetch: host.fetch }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' || error.code === 'EACCES' ? new PortTaken(port) : error);
    });
    server.listen(port, onlyThisMachine, resolve);
  });
  const taken = (server.address() as AddressInfo).port;
  return { port: taken, authority: `${onlyThisMachine}:${taken}`, close: () => stop(server) };
}

/** Waits for calls under way; a connection that stays open longer is cut. */
function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // Browsers keep a connection open after its last answer; each is closed as soon as it has nothing to say.
    const sweeping = setInterval(() => server.closeIdleConnections(), sweepMilliseconds);
    const cutting = setTimeout(() => server.closeAllConnections(), closingMilliseconds);
    server.close(() => {
      clearInterval(sweeping);
      clearTimeout(cutting);
      resolve();
    });
  });
}
