import { EventEmitter } from 'node:events';
import { app } from './app.mjs';
import { emitPreventable } from './preventable.mjs';
import { onAsked, tell } from './test-link.mjs';

/** @type {Map<string, (request: Request) => Response | Promise<Response>>} */
const schemes = new Map();
let hasPrivileges = false;

class Session extends EventEmitter {
  /** @type {((contents: unknown, permission: string, answer: (isGranted: boolean) => void, details: object) => void) | null} */
  request = null;
  /** @type {((contents: unknown, permission: string, origin: string, details: object) => boolean) | null} */
  check = null;
  /** @type {((details: object) => boolean) | null} */
  device = null;

  protocol = {
    /** @param {string} scheme @param {(request: Request) => Response | Promise<Response>} handler */
    handle(scheme, handler) {
      if (schemes.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
      schemes.set(scheme, handler);
    },
  };

  /** @param {Session['request']} handler */
  setPermissionRequestHandler(handler) {
    this.request = handler;
  }

  /** @param {Session['check']} handler */
  setPermissionCheckHandler(handler) {
    this.check = handler;
  }

  /** @param {Session['device']} handler */
  setDevicePermissionHandler(handler) {
    this.device = handler;
  }
}

const defaultSession = new Session();

export const session = {
  get defaultSession() {
    if (!app.isReady()) throw new Error('Session can only be received when app is ready');
    return defaultSession;
  },
};

export const protocol = {
  /** @param {readonly object[]} custom */
  registerSchemesAsPrivileged(custom) {
    if (app.isReady())
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    if (hasPrivileges) throw new Error('protocol.registerSchemesAsPrivileged can only be called once');
    hasPrivileges = true;
    tell('schemes registered', custom);
  },
};

/** A page asked for an address of an own scheme. */
onAsked('request', async ({ url, method, headers }) => {
  const handler = schemes.get(new URL(url).protocol.slice(0, -1));
  if (!handler) return { status: 0, headers: {}, body: new Uint8Array() };
  const answer = await handler(new Request(url, { method, headers }));
  return {
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: new Uint8Array(await answer.arrayBuffer()),
  };
});

/** Without a handler Electron approves. */
onAsked('permission', async ({ permission }) => ({
  request: await requested(permission),
  check: defaultSession.check?.({}, permission, 'app://keneshme', {}) ?? true,
  device: defaultSession.device?.({ deviceType: 'usb', origin: 'app://keneshme' }) ?? false,
}));
/** @param {string} permission @returns {Promise<boolean>} */
function requested(permission) {
  return new Promise((answer) => {
    if (defaultSession.request) defaultSession.request({}, permission, answer, {});
    else answer(true);
  });
}

onAsked('download wanted', () => emitPreventable(defaultSession, 'will-download', {}, {}, {}));
