import { createHost } from '@host/create-host';
import { listen } from '@host/server';
import { createHttpTransport } from '@renderer/api/transport-http';
import { createIpcTransport } from '@renderer/api/transport-ipc';
import type { Core } from '@core/core';
import type { CoreEvent } from '@shared/contract/event';
import { ipcChannels } from '@shared/contract/ipc-channels';
import type { Transport } from '@shared/contract/transport';
import { connectWindow } from '../../electron/main/calls';
import { hostAddress, hostOver } from './entered-host';
import { readEvents } from './event-reader';

type CoreSide = Pick<Core, 'call' | 'subscribe'>;

export interface OpenTransport {
  readonly transport: Transport;
  close(): Promise<void>;
}

/** Every way from a page to a core. */
export const transports: Readonly<Record<string, (core: CoreSide) => Promise<OpenTransport>>> = {
  'the desktop window': overIpc,
  'the browser host as a function': overFunction,
  'the browser host on a port': overPort,
};

/** IPC as Electron does it: everything is cloned on its way, and what the main process throws becomes another error. */
function overIpc(core: CoreSide): Promise<OpenTransport> {
  const handlers = new Map<string, (event: never, ...args: unknown[]) => unknown>();
  const heard = new Set<(event: CoreEvent) => void>();
  const webContents = {
    id: 1,
    isDestroyed: () => false,
    send: (_channel: string, event: CoreEvent) =>
      heard.forEach((listener) => listener(structuredClone(event))),
  };
  connectWindow({
    core: Promise.resolve(core),
    ipcMain: {
      handle: (channel: string, handler: (event: never, ...args: unknown[]) => unknown) =>
        void handlers.set(channel, handler),
    },
    window: () => ({ webContents }) as never,
    screen: () => null,
    isOwn: (address) => address === 'app://keneshme/',
  });
  const event = { sender: webContents, senderFrame: { url: 'app://keneshme/', parent: null } } as never;
  const bridge: Transport = {
    async call(...args) {
      const answer = await handlers.get(ipcChannels.call)?.(event, ...structuredClone(args));
      return structuredClone(answer) as Awaited<ReturnType<Transport['call']>>;
    },
    subscribe(listener) {
      heard.add(listener);
      return () => heard.delete(listener);
    },
  };
  return Promise.resolve({ transport: createIpcTransport(bridge), close: () => Promise.resolve() });
}

async function overFunction(core: CoreSide): Promise<OpenTransport> {
  const host = hostOver(core);
  const cookie = await host.enter();
  const transport = createHttpTransport(
    browserPorts(hostAddress, cookie, (address, init) => host.request(address, init)),
  );
  return {
    transport,
    close() {
      host.closing.abort();
      return Promise.resolve();
    },
  };
}

async function overPort(core: CoreSide): Promise<OpenTransport> {
  const closing = new AbortController();
  const allowedHosts: string[] = [];
  const host = createHost({
    core,
    allowedHosts,
    token: 'token',
    rendererFolder: '/',
    closing: closing.signal,
  });
  const server = await listen(host, 0);
  allowedHosts.push(server.authority);
  const address = `http://${server.authority}`;
  const entered = await fetch(`${address}/enter?token=token`, { redirect: 'manual' });
  const cookie = entered.headers.get('Set-Cookie')?.split(';')[0] ?? '';
  return {
    transport: createHttpTransport(browserPorts(address, cookie, fetch)),
    async close() {
      closing.abort();
      await server.close();
    },
  };
}

/** What a browser adds by itself: the address of the page, the cookie, and where the request comes from. */
function browserPorts(
  address: string,
  cookie: string,
  send: (address: string, init: RequestInit) => Promise<Response>,
): Parameters<typeof createHttpTransport>[0] {
  const request = (path: string, init: RequestInit = {}): Promise<Response> =>
    send(`${address}/${path}`, {
      ...init,
      headers: { ...(init.headers as Record<string, string>), Cookie: cookie, Origin: address },
    });
  return {
    fetch: (path, init) => request(path as string, init),
    openStream: (path, handlers) => readEvents((signal) => request(path, { signal }), handlers),
    isVisible: () => true,
    onVisibility: () => undefined,
  };
}
