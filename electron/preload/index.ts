import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { CoreEvent } from '@shared/contract/event';
import type { ipcChannels } from '@shared/contract/ipc-channels';
import type { Outcome, Transport } from '@shared/contract/transport';

// Types only come from elsewhere: a sandboxed preload can load nothing but `electron`.
const channels: typeof ipcChannels = { call: 'keneshme:call', event: 'keneshme:event' };

/** The one bridge: a call and a subscription, nothing of Electron itself. */
const transport = {
  call: (method, input) => ipcRenderer.invoke(channels.call, method, input) as Promise<Outcome>,
  subscribe(listener) {
    // The event argument stays here: through it the page would reach the whole bus.
    const relay = (_event: IpcRendererEvent, event: CoreEvent): void => listener(event);
    ipcRenderer.on(channels.event, relay);
    return () => void ipcRenderer.off(channels.event, relay);
  },
} satisfies Transport;

contextBridge.exposeInMainWorld('keneshme', transport);
