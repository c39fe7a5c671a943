import { contentSecurityPolicy } from '@shared/contract/content-security-policy';
import { expect, test } from './driver/fixtures';
import type { StandInApp } from './driver/stand-in-app';
import type { Answers } from './stand-in/questions';

function request(app: StandInApp, url: string, method = 'GET'): Promise<Answers['request']> {
  return app.ask('request', { url, method, headers: {} });
}

test('the page is served with the policy of what it may load', async ({ running: { app } }) => {
  const { status, headers, body } = await request(app, 'app://keneshme/');
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
  });
  expect(Buffer.from(body).toString()).toContain('<div id="root">');
});

const requests = [
  ['app://keneshme/index.html', 'HEAD', 200],
  ['app://keneshme/', 'POST', 405],
  ['app://keneshme/', 'DELETE', 405],
  ['app://evil/', 'GET', 404],
  ['app://keneshme:80/', 'GET', 404],
  ['app://keneshme/../main/index.js', 'GET', 404],
  ['app://keneshme/..%2fmain%2findex.js', 'GET', 404],
  ['app://keneshme/%2e%2e/%2e%2e/package.json', 'GET', 404],
  ['app://keneshme/assets/..%2f..%2f..%2fpackage.json', 'GET', 404],
  ['app://keneshme/..%5cpackage.json', 'GET', 404],
  ['app://keneshme/missing.js', 'GET', 404],
] as const;

test('only files of the interface are answered, and only to be read', async ({ running: { app } }) => {
  for (const [url, method, status] of requests) {
    const answer = await request(app, url, method);
    expect.soft(answer.status, `${method} ${url}`).toBe(status);
    expect.soft(answer.headers['content-security-policy']).toBe(contentSecurityPolicy);
    if (status !== 200) expect.soft(answer.body, `${method} ${url}`).toHaveLength(0);
  }
});

test('no other scheme is answered', async ({ running: { app } }) => {
  expect((await request(app, 'file:///etc/passwd')).status).toBe(0);
});
