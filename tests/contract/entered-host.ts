import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@core/core';
import { createHost } from '@host/create-host';

/** Where the host under test says it is; no server is started. */
export const hostAddress = 'http://127.0.0.1:4567';
export const hostToken = 'the-one-time-token';

export interface HostUnderTest {
  request(path: string, init?: RequestInit): Promise<Response>;
  /** Sends a call as a page of the host does. */
  post(body: string, headers?: Record<string, string>): Promise<Response>;
  /** Cookie of somebody who came through the one-time address. */
  enter(): Promise<string>;
  readonly closing: AbortController;
}

/** The browser host over a core, as a function from request to answer. */
export function hostOver(core: Pick<Core, 'call' | 'subscribe'>): HostUnderTest {
  const closing = new AbortController();
  const host = createHost({
    core,
    allowedHosts: ['127.0.0.1:4567', 'localhost:4567'],
    token: hostToken,
    rendererFolder: exampleInterface(),
    closing: closing.signal,
  });
  const request = async (path: string, init?: RequestInit): Promise<Response> =>
    host.request(path.startsWith('http') ? path : hostAddress + path, init);
  const enter = async (): Promise<string> => {
    const answer = await request(`/enter?token=${hostToken}`);
    return answer.headers.get('Set-Cookie')?.split(';')[0] ?? '';
  };
  return {
    request,
    enter,
    closing,
    post: (body, headers = {}) =>
      request('/api/call', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: hostAddress, ...headers },
        body,
      }),
  };
}

/** A built interface of three files, with a file beside it that must never be given out. */
function exampleInterface(): string {
  const folder = mkdtempSync(join(tmpdir(), 'keneshme-interface-'));
  const renderer = join(folder, 'renderer');
  mkdirSync(join(renderer, 'assets'), { recursive: true });
  writeFileSync(join(renderer, 'index.html'), '<!doctype html><title>Keneshme</title>');
  writeFileSync(join(renderer, 'assets', 'index-B1x_9-aZ.js'), 'export {};');
  writeFileSync(join(renderer, 'assets', 'pdf.worker.min-C8PGFc0r.mjs'), 'export {};');
  writeFileSync(join(renderer, 'notes.txt'), 'not a file of the interface');
  writeFileSync(join(folder, 'secret.json'), '{"secret":true}');
  return renderer;
}
