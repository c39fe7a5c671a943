import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie, setCookie } from 'hono/cookie';
import type { Core } from '@core/core';
import { createEntrance } from './entrance';
import { eventStream } from './event-stream';
import { notEnteredText } from './not-entered';
import { isFromOwnPage } from './own-page';
import { pageHeaders } from './page-headers';
import { readCall } from './read-call';
import { refuse } from './refuse';
import { readStaticFile } from './static-file';

export interface HostOptions {
  readonly core: Pick<Core, 'call' | 'subscribe'>;
  /** The values of the `Host` header we answer to, with port, for example `127.0.0.1:4567`. */
  readonly allowedHosts: readonly string[];
  /** Opens the entrance once: `/enter?token=…`. */
  readonly token: string;
  /** The built interface. */
  readonly rendererFolder: string;
  /** Ends the open event streams when the host stops. */
  readonly closing: AbortSignal;
}

/** A template of twenty megabytes travels as twenty-seven. */
const bodyLimitBytes = 28 * 1024 * 1024;

/**
 * The browser host as a function from request to answer; it knows no port and no server.
 *
 * - `GET /enter?token=…` changes the one-time token for a session cookie.
 * - `POST /api/call` takes `{ method, input }` and answers the outcome, always with status 200; a request that never
 *   reached the core is answered with a status from 400 on and an outcome that holds the refusal.
 * - `GET /api/events` streams the events of the core.
 * - Every other address is a file of the built interface.
 */
export function createHost({ core, allowedHosts, token, rendererFolder, closing }: HostOptions): Hono {
  const entrance = createEntrance(token);
  const host = new Hono();

  host.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(pageHeaders)) context.res.headers.set(name, value);
  });
  host.use(async (context, next) => {
    // A name of somebody else's that leads to this machine arrives with its own `Host` (DNS rebinding).
    if (!allowedHosts.includes(hostOf(context))) return refuse(421);
    return isFromOwnPage(sourceOf(context)) ? next() : refuse(403);
  });
  host.on('GET', '/enter', (context) => {
    if (entrance.isEntered(getCookie(context, cookieName(context)))) return context.redirect('/', 303);
    // A browser may look ahead with HEAD; only opening the address uses the token up.
    const isOpened = context.req.method === 'GET';
    const secret = isOpened ? entrance.enter(context.req.query('token') ?? '') : null;
    if (secret === null) return notEntered();
    setCookie(context, cookieName(context), secret, { httpOnly: true, sameSite: 'Strict', path: '/' });
    return context.redirect('/', 303);
  });
  host.use(async (context, next) => {
    if (entrance.isEntered(getCookie(context, cookieName(context)))) return next();
    return context.req.path.startsWith('/api/') ? refuse(403, 'access.ended') : notEntered();
  });
  host.post(
    '/api/call',
    bodyLimit({ maxSize: bodyLimitBytes, onError: () => refuse(413, 'input.tooLarge') }),
    async (context) => {
      const call = await readCall(context.req.raw);
      if (call instanceof Response) return call;
      context.header('Cache-Control', 'no-store');
      return context.json(await core.call(call.method, call.input));
    },
  );
  host.get('/api/events', () => eventStream((listener) => core.subscribe(listener), closing));
  host.get('*', async (context) => {
    const file = await readStaticFile(rendererFolder, new URL(context.req.url).pathname);
    return file === null ? refuse(404) : new Response(file.bytes, { headers: file.headers });
  });
  host.notFound(() => refuse(404));
  host.onError(() => refuse(500, 'program.failed'));
  return host;
}

function notEntered(): Response {
  return new Response(notEnteredText(), {
    status: 403,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}

function hostOf(context: Context): string {
  return context.req.header('Host') ?? new URL(context.req.url).host;
}

function sourceOf(context: Context): Parameters<typeof isFromOwnPage>[0] {
  return {
    method: context.req.method,
    host: hostOf(context),
    origin: context.req.header('Origin'),
    fetchSite: context.req.header('Sec-Fetch-Site'),
    fetchMode: context.req.header('Sec-Fetch-Mode'),
  };
}

/** A browser sends the cookies of a machine to all its ports, so the port is part of the name. */
function cookieName(context: Context): string {
  return `keneshme-${new URL(context.req.url).port}`;
}
