import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { contract, type MethodName } from '@shared/contract/contract';
import type { CoreEvent } from '@shared/contract/event';
import { createFakeCore, type FakeCore } from './fake-core';
import { transports, type OpenTransport } from './transports';

const methods = Object.keys(contract) as MethodName[];
const writes = methods.filter((name) => contract[name].access === 'write');
const reads = methods.filter((name) => contract[name].access === 'read');
const id = '3f2b8c1a-5d4e-4f60-8a7b-9c0d1e2f3a4b';

/** Inputs that fit no method: every input is an object that allows no foreign field. */
const garbage: readonly unknown[] = [
  null,
  true,
  42,
  'office.state',
  [],
  [{}],
  { unexpected: true },
  { input: {} },
  { id: { $ne: null }, expectedRevision: '1' },
  { constructor: { prototype: {} } },
];

const calls: readonly (readonly [MethodName, object])[] = [
  ['office.state', {}],
  ['hearings.get', { id }],
  [
    'pdf.pages',
    {
      subject: { kind: 'minutes', hearingId: id, itemId: null, instructionId: null },
      edition: 'ky-ru',
      asker: 'page-0a1b2c-1',
      known: 'f'.repeat(64),
    },
  ],
  ['pdf.leave', { asker: 'page-0a1b2c-1' }],
  ['hearings.list', { words: 'көчмө жыйын «Ала-Тоо» №\u202f5', from: '2026-01-16', status: 'planned' }],
  ['hearings.history', { id, limit: 500 }],
  ['exchange.import', { text: '{"a":"\\u0000\n\u2028😀"}'.repeat(500), namesakes: 'ask' }],
  [
    'settings.change',
    {
      expectedRevision: 0,
      set: {
        documentFolder: null,
        office: {
          letterhead: { ky: 'Депутаттык топ', ru: '' },
          place: {},
          telephone: '+996 312',
          preparedBy: '',
        },
      },
    },
  ],
];

const unknownMethods: readonly unknown[] = [
  'office.explode',
  'OFFICE.STATE',
  '',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  null,
  7,
  {},
  ['office.state'],
];

describe.each(Object.keys(transports))('over %s', (name) => {
  let core: FakeCore;
  let opened: OpenTransport;

  async function openOver(next: FakeCore): Promise<void> {
    core = next;
    opened = await (transports[name] as (typeof transports)[string])(core);
  }

  beforeEach(() => openOver(createFakeCore()));
  afterEach(() => opened.close());

  test.each(methods)('%s refuses every input that is garbage', async (method) => {
    for (const input of garbage) {
      const outcome = await opened.transport.call(method, input);
      expect(outcome, JSON.stringify(input)).toMatchObject({ ok: false, problem: { code: 'input.invalid' } });
    }
    expect(core.received).toEqual([]);
  });

  test.each(['', 'a b', '../x', 'ы', 'a'.repeat(65)])(
    'who waits for pages is not named %j',
    async (asker) => {
      const outcome = await opened.transport.call('pdf.leave', { asker });
      expect(outcome).toMatchObject({ ok: false, problem: { code: 'input.identifier' } });
    },
  );

  test('a missing input is refused as well', async () => {
    const outcome = await opened.transport.call('office.state', undefined);
    expect(outcome).toEqual(await core.call('office.state', undefined));
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'input.invalid' } });
  });

  test.each(unknownMethods)('there is no method %j', async (method) => {
    const outcome = await opened.transport.call(method as MethodName, {});
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'input.unknownMethod' } });
    expect(outcome).toEqual(await core.call(method, {}));
  });

  test.each(calls)('%s reaches the core and its answer the page unchanged', async (method, input) => {
    expect(await opened.transport.call(method, input)).toEqual({ ok: true, value: { method, input } });
    expect(core.received).toEqual([[method, input]]);
  });

  test('calls made at once are each answered with their own outcome', async () => {
    const outcomes = await Promise.all(calls.map(([method, input]) => opened.transport.call(method, input)));
    expect(outcomes).toEqual(calls.map(([method, input]) => ({ ok: true, value: { method, input } })));
  });

  test('the reading room refuses whatever writes, and only that', async () => {
    await opened.close();
    await openOver(createFakeCore({ readOnly: true }));
    for (const method of writes) {
      expect(await opened.transport.call(method, {}), method).toEqual({
        ok: false,
        problem: { code: 'access.readOnly', details: {} },
      });
    }
    for (const method of reads) {
      expect(await opened.transport.call(method, 'garbage'), method).toMatchObject({
        problem: { code: 'input.invalid' },
      });
    }
    expect(await opened.transport.call('office.state', {})).toMatchObject({ ok: true });
    expect(core.received).toEqual([['office.state', {}]]);
  });

  test('news reach every listener until it leaves', async () => {
    const news: readonly CoreEvent[] = [
      { kind: 'hearing', id, revision: 3 },
      { kind: 'documents', hearingId: id },
      { kind: 'settings', revision: 1 },
    ];
    const staying: CoreEvent[] = [];
    const leaving: CoreEvent[] = [];
    opened.transport.subscribe((event) => staying.push(event));
    const leave = opened.transport.subscribe((event) => leaving.push(event));
    await vi.waitFor(() => {
      core.publish({ kind: 'hearings' });
      expect(leaving.length).toBeGreaterThan(0);
    });
    leave();
    leaving.length = 0;
    await vi.waitFor(() => expect(staying.at(-1)).toEqual({ kind: 'hearings' }));
    news.forEach((event) => core.publish(event));
    await vi.waitFor(() => expect(staying.slice(-3)).toEqual(news));
    expect(leaving).toEqual([]);
  });
});
