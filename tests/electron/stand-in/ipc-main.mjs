import { onAsked } from './test-link.mjs';
import { allContents } from './web-contents.mjs';

/** @type {Map<string, (event: object, ...args: unknown[]) => unknown>} */
const handlers = new Map();

export const ipcMain = {
  /** @param {string} channel @param {(event: object, ...args: unknown[]) => unknown} handler */
  handle(channel, handler) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
};

/** What a page asked with `ipcRenderer.invoke`; of what a handler throws only the message arrives. */
onAsked('invoke', async ({ contents, frame, channel, args }) => {
  try {
    const handler = handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    const sender = allContents.get(contents) ?? { id: contents };
    return { value: structuredClone(await handler({ sender, senderFrame: frame }, ...args)) };
  } catch (error) {
    return { error: `Error invoking remote method '${channel}': ${String(error)}` };
  }
});
