import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './stand-in-app';

/** The name under which the page's side of IPC reaches the driver; taken away before any script of the page runs. */
export const sendBinding = '__standInSend';
/** The name under which the driver reaches the listeners of the preload. */
export const receiveName = '__standInReceive';

/** Where the sandbox finds modules: what `require` gives a sandboxed preload (Electron, "Process Sandboxing"). */
export const sandboxModules = ['electron', 'events', 'timers', 'url'] as const;

export function builtPreload(): string {
  return readFileSync(join(projectRoot, 'out/preload/index.cjs'), 'utf8');
}

/**
 * The script that runs the built preload before the page's own scripts: as CommonJS, with the `require` of the
 * sandbox, and with a context bridge that copies what crosses it.
 */
export function preloadWorld(preload: string): string {
  return `(${world.toString()})(
    function (require, module, exports, process) {\n${preload}\n},
    ${JSON.stringify({ sendBinding, receiveName, sandboxModules })}
  );`;
}

type Preload = (require: (name: string) => unknown, module: object, exports: object, process: object) => void;

/** Runs in the page; it must use nothing from outside itself. */
function world(
  preload: Preload,
  names: { sendBinding: string; receiveName: string; sandboxModules: readonly string[] },
): void {
  const page = window as unknown as Record<string, unknown>;
  const send = page[names.sendBinding] as (
    channel: string,
    args: unknown[],
  ) => Promise<{ value?: unknown; error?: string }>;
  Reflect.deleteProperty(page, names.sendBinding);
  // A preload runs in the main frame only, unless `nodeIntegrationInSubFrames` is set.
  if (window.top !== window) return;

  const heard = new Map<string, Set<(event: object, ...args: unknown[]) => void>>();
  Object.defineProperty(page, names.receiveName, {
    value: (channel: string, args: unknown[]) =>
      heard.get(channel)?.forEach((listener) => listener({}, ...args)),
  });

  const ipcRenderer = {
    async invoke(channel: string, ...args: unknown[]) {
      const { value, error } = await send(channel, structuredClone(args));
      if (error !== undefined) throw new Error(error);
      return value;
    },
    on(channel: string, listener: (event: object, ...args: unknown[]) => void) {
      heard.set(channel, (heard.get(channel) ?? new Set()).add(listener));
      return ipcRenderer;
    },
    off(channel: string, listener: (event: object, ...args: unknown[]) => void) {
      heard.get(channel)?.delete(listener);
      return ipcRenderer;
    },
  };

  const contextBridge = {
    exposeInMainWorld(key: string, api: unknown) {
      if (Object.hasOwn(page, key))
        throw new Error('Cannot bind an API on top of an existing property on the window object');
      Object.defineProperty(page, key, { value: across(api), enumerable: true });
    },
  };

  /** Functions become functions that copy; of an error only the message remains; prototypes do not cross. */
  function across(value: unknown): unknown {
    if (typeof value === 'function') {
      const crossing = value as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => across(crossing(...args.map(across)));
    }
    if (typeof value === 'symbol') throw new Error('An object could not be cloned.');
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Promise) {
      return value.then(across, (error: unknown) => {
        throw across(error);
      });
    }
    if (value instanceof Error) return new Error(value.message);
    if (Array.isArray(value)) return Object.freeze(value.map(across));
    if (ArrayBuffer.isView(value) || value instanceof Date) return structuredClone(value);
    const copy: Record<string, unknown> = {};
    for (const [key, field] of Object.entries(value)) copy[key] = across(field);
    return Object.freeze(copy);
  }

  const electron = {
    contextBridge,
    ipcRenderer,
    crashReporter: {},
    nativeImage: {},
    webFrame: {},
    webUtils: {},
  };
  const require = (name: string): unknown => {
    if (!names.sandboxModules.includes(name)) throw new Error(`module not found: ${name}`);
    return name === 'electron' ? electron : {};
  };
  const module = { exports: {} };
  preload(require, module, module.exports, { type: 'renderer', sandboxed: true });
}
