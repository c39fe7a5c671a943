import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '@shared/contract/content-security-policy';
import { createFakeCore } from './fake-core';
import { hostAddress, hostOver, hostToken } from './entered-host';

const stateCall = JSON.stringify({ method: 'office.state', input: {} });

describe('the one-time address', () => {
  test('opens the door once: a cookie the page cannot read, then the page', async () => {
    const host = hostOver(createFakeCore());
    const answer = await host.request(`/enter?token=${hostToken}`);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('Location')).toBe('/');
    expect(answer.headers.get('Set-Cookie')).toMatch(
      /^keneshme-4567=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
    );
  });

  test('does not open it a second time', async () => {
    const host = hostOver(createFakeCore());
    await host.enter();
    const answer = await host.request(`/enter?token=${hostToken}`);
    expect(answer.status).toBe(403);
    expect(answer.headers.get('Set-Cookie')).toBeNull();
  });

  test('leads whoever is inside already to the page', async () => {
    const host = hostOver(createFakeCore());
    const cookie = await host.enter();
    const answer = await host.request(`/enter?token=${hostToken}`, { headers: { Cookie: cookie } });
    expect(answer.status).toBe(303);
  });

  test('is not used up by a wrong token or by a browser that only looks ahead', async () => {
    const host = hostOver(createFakeCore());
    expect((await host.request('/enter?token=guess')).status).toBe(403);
    expect((await host.request('/enter')).status).toBe(403);
    expect((await host.request(`/enter?token=${hostToken}`, { method: 'HEAD' })).status).toBe(403);
    expect(await host.enter()).not.toBe('');
  });
});

describe('without the cookie', () => {
  test.each(['/', '/index.html', '/assets/index-B1x_9-aZ.js'])(
    '%s tells in three languages what to do',
    async (path) => {
      const answer = await hostOver(createFakeCore()).request(path);
      expect(answer.status).toBe(403);
      expect(answer.headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
      const text = await answer.text();
      expect(text).toContain('бир жолку дарек');
      expect(text).toContain('одноразовому адресу');
      expect(text).toContain('one-time address');
    },
  );

  test.each(['', 'keneshme-4567=guess', 'keneshme-9999=guess'])(
    'a call with "%s" is refused; the page hears that it may go on when it has entered',
    async (cookie) => {
      const core = createFakeCore();
      const answer = await hostOver(core).post(stateCall, { Cookie: cookie });
      expect(answer.status).toBe(403);
      expect(await answer.json()).toEqual({ ok: false, problem: { code: 'access.ended', details: {} } });
      expect(core.received).toEqual([]);
    },
  );

  test('the events are refused', async () => {
    expect((await hostOver(createFakeCore()).request('/api/events')).status).toBe(403);
  });
});

describe('a name that is not ours (DNS rebinding)', () => {
  test.each(['http://evil.example:4567', 'http://127.0.0.1:4568', 'http://127.0.0.1', 'http://[::1]:4567'])(
    '%s is refused with the right cookie',
    async (address) => {
      const host = hostOver(createFakeCore());
      const cookie = await host.enter();
      const answer = await host.request(`${address}/`, { headers: { Cookie: cookie } });
      expect(answer.status).toBe(421);
    },
  );

  test('a Host header that differs from the address is what counts', async () => {
    const host = hostOver(createFakeCore());
    const cookie = await host.enter();
    const answer = await host.request('/', { headers: { Cookie: cookie, Host: 'evil.example:4567' } });
    expect(answer.status).toBe(421);
  });

  test('it cannot use the one-time address up', async () => {
    const host = hostOver(createFakeCore());
    expect((await host.request(`http://evil.example:4567/enter?token=${hostToken}`)).status).toBe(421);
    expect(await host.enter()).not.toBe('');
  });
});

describe('a write from elsewhere', () => {
  test.each<[string, Record<string, string>]>([
    ['another site', { Origin: 'https://evil.example' }],
    ['another port of this machine', { Origin: 'http://127.0.0.1:3000' }],
    ['https on the same name', { Origin: 'https://127.0.0.1:4567' }],
    ['the other name of this machine', { Origin: 'http://localhost:4567' }],
    ['a page without an origin', { Origin: 'null' }],
    ['a browser that says "cross-site"', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a browser that says "same-site"', { 'Sec-Fetch-Site': 'same-site' }],
    ['a browser that says "none"', { 'Sec-Fetch-Site': 'none' }],
  ])('%s is refused', async (_source, headers) => {
    const core = createFakeCore();
    const host = hostOver(core);
    const cookie = await host.enter();
    const answer = await host.post(stateCall, { Cookie: cookie, ...headers });
    expect(answer.status).toBe(403);
    expect(core.received).toEqual([]);
  });

  test('a write that does not say where it comes from is refused', async () => {
    const host = hostOver(createFakeCore());
    const cookie = await host.enter();
    const init = { method: 'POST', headers: { Cookie: cookie, 'Content-Type': 'application/json' } };
    expect((await host.request('/api/call', { ...init, body: stateCall })).status).toBe(403);
  });

  test('the page itself may write', async () => {
    const host = hostOver(createFakeCore());
    const cookie = await host.enter();
    const answer = await host.post(stateCall, { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ ok: true, value: { method: 'office.state', input: {} } });
  });
});

describe('a request to read', () => {
  test.each<[string, Record<string, string>, number]>([
    ['a script of another site', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' }, 403],
    ['a script of another port', { 'Sec-Fetch-Site': 'same-site', 'Sec-Fetch-Mode': 'cors' }, 403],
    ['a link somebody followed', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' }, 200],
    ['an address somebody typed', { 'Sec-Fetch-Site': 'none', 'Sec-Fetch-Mode': 'navigate' }, 200],
    ['the page itself', { 'Sec-Fetch-Site': 'same-origin', 'Sec-Fetch-Mode': 'cors' }, 200],
  ])('from %s', async (_source, headers, status) => {
    const host = hostOver(createFakeCore());
    const cookie = await host.enter();
    expect((await host.request('/', { headers: { Cookie: cookie, ...headers } })).status).toBe(status);
  });
});

describe('the body of a call', () => {
  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/jsonp',
    '',
  ])('of type "%s" is refused', async (type) => {
    const core = createFakeCore();
    const host = hostOver(core);
    const answer = await host.post(stateCall, { Cookie: await host.enter(), 'Content-Type': type });
    expect(answer.status).toBe(415);
    expect(core.received).toEqual([]);
  });

  test('may name its character set', async () => {
    const host = hostOver(createFakeCore());
    const headers = { Cookie: await host.enter(), 'Content-Type': 'application/json; charset=utf-8' };
    expect((await host.post(stateCall, headers)).status).toBe(200);
  });

  test.each(['', '{', 'null', '[]', '"office.state"', '{"input":{}}'])(
    '%s is refused before the core',
    async (body) => {
      const core = createFakeCore();
      const host = hostOver(core);
      const answer = await host.post(body, { Cookie: await host.enter() });
      expect(answer.status).toBe(400);
      expect(await answer.json()).toEqual({ ok: false, problem: { code: 'input.invalid', details: {} } });
      expect(core.received).toEqual([]);
    },
  );

  test('of 28 MB passes, one byte more is refused', async () => {
    const limit = 28 * 1024 * 1024;
    const empty = JSON.stringify({ method: 'exchange.import', input: { text: '', namesakes: 'ask' } });
    const full = (length: number): string =>
      empty.replace('"text":""', `"text":"${'x'.repeat(length - empty.length)}"`);
    const core = createFakeCore();
    const host = hostOver(core);
    const headers = { Cookie: await host.enter() };
    expect((await host.post(full(limit), headers)).status).toBe(200);
    const answer = await host.post(full(limit + 1), headers);
    expect(answer.status).toBe(413);
    expect(await answer.json()).toEqual({ ok: false, problem: { code: 'input.tooLarge', details: {} } });
    expect(core.received).toHaveLength(1);
  });
});

describe('the files', () => {
  async function get(path: string, init: RequestInit = {}): Promise<Response> {
    const host = hostOver(createFakeCore());
    return host.request(path, { ...init, headers: { Cookie: await host.enter() } });
  }

  test('the page is asked for again each time, a hashed file never', async () => {
    const page = await get('/');
    expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('Cache-Control')).toBe('no-cache');
    const script = await get('/assets/index-B1x_9-aZ.js');
    expect(script.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('Cache-Control')).toBe('max-age=31536000, immutable');
    // The thread that reads PDFs; a browser runs a module of no other type.
    const worker = await get('/assets/pdf.worker.min-C8PGFc0r.mjs');
    expect(worker.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
    expect(worker.headers.get('Cache-Control')).toBe('max-age=31536000, immutable');
  });

  test.each([
    '/../secret.json',
    '/..%2fsecret.json',
    '/%2e%2e/secret.json',
    '/%2e%2e%2fsecret.json',
    '/assets/..%2f..%2fsecret.json',
    '/..%5csecret.json',
    '/%2fetc%2fpasswd.json',
    '/secret.json%00.html',
    '/%ff.html',
    '/notes.txt',
    '/assets',
    '/assets/',
    '/missing.js',
    '/index.html/',
  ])('%s is not there', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test('HEAD answers without a body', async () => {
    const answer = await get('/', { method: 'HEAD' });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('');
  });
});

test.each([
  ['/', 200],
  ['/missing.js', 404],
  ['/api/events', 200],
])('every answer carries the security headers, as that of %s', async (path, status) => {
  const host = hostOver(createFakeCore());
  const answer = await host.request(path, { headers: { Cookie: await host.enter() } });
  expect(answer.status).toBe(status);
  expectSecurityHeaders(answer);
  await answer.body?.cancel();
});

test.each<[string, (host: ReturnType<typeof hostOver>) => Promise<Response>]>([
  ['a wrong name', (host) => host.request('http://evil.example/')],
  ['nobody who entered', (host) => host.request('/')],
  ['the entrance', (host) => host.request(`/enter?token=${hostToken}`)],
  ['a foreign write', (host) => host.post(stateCall, { Origin: 'https://evil.example' })],
])('so does the answer to %s', async (_request, send) => {
  expectSecurityHeaders(await send(hostOver(createFakeCore())));
});

test.each(['OPTIONS', 'PUT', 'DELETE', 'PATCH'])('%s is nothing the host answers', async (method) => {
  const host = hostOver(createFakeCore());
  const headers = { Cookie: await host.enter(), Origin: hostAddress };
  expect((await host.request('/api/call', { method, headers })).status).toBe(404);
});

function expectSecurityHeaders(answer: Response): void {
  const headers = Object.fromEntries(answer.headers);
  expect(headers).toMatchObject({
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  });
  expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
}
