import { expect, test } from 'vitest';
import type { Client } from '@shared/contract/transport';
import type { Entry } from '@shared/record/entry';
import type { HearingChange } from '@shared/record/hearing-change';
import { coreIn, temporaryFolder } from './core-in-folder';

function entry(text: string): Omit<Entry, 'id'> {
  return {
    kind: 'statement',
    itemId: null,
    speakerId: null,
    at: null,
    language: 'ru',
    text: { ru: text },
    addresseeId: null,
    answersId: null,
    promise: null,
    writtenReply: null,
  };
}

/** A hearing of the example office without entries, changed step by step. */
async function changeableHearing(client: Client) {
  await client.call('example.load', {});
  const created = await client.call('hearings.create', {
    kind: 'hearing',
    bodyId: 'example-body-ministry-economy',
    title: { ru: 'О чём-то' },
    date: '2026-01-16',
    plannedStart: null,
    place: {},
    language: 'ru',
  });
  const { id } = created.hearing;
  const revisionNow = async () => (await client.call('hearings.get', { id })).revision;
  return {
    id,
    revision: revisionNow,
    async change(change: HearingChange): Promise<string> {
      const expectedRevision = await revisionNow();
      return (await client.call('hearings.change', { id, expectedRevision, change })).createdId ?? '';
    },
    undo: async () => client.call('hearings.undo', { id, expectedRevision: await revisionNow() }),
    async historyOf(entryId: string, limit = 100) {
      const { changes } = await client.call('hearings.history', { id, entryId, limit });
      return changes.map(({ label, before, after }) => ({ label, before, after }));
    },
  };
}

test('the history of an entry follows it through other places and leaves out what was done to others', async () => {
  const { client } = await coreIn(await temporaryFolder());
  const hearing = await changeableHearing(client);
  const first = await hearing.change({ kind: 'entry.add', entry: entry('первая') });
  const second = await hearing.change({ kind: 'entry.add', entry: entry('вторая') });
  await hearing.change({ kind: 'entry.edit', entryId: first, set: { text: { ru: 'исправлена' } } });
  const inserted = await hearing.change({ kind: 'entry.add', entry: entry('раньше всех'), at: 0 });
  await hearing.change({ kind: 'entry.edit', entryId: second, set: { kind: 'remark' } });
  await hearing.change({ kind: 'entry.move', entryId: first, to: 2 });
  await hearing.undo();
  await hearing.change({ kind: 'entry.remove', entryId: inserted });
  await hearing.change({ kind: 'entry.remove', entryId: first });

  const history = await hearing.historyOf(first);
  expect(history.map(({ label }) => label.replace(/\d+$/, 'N'))).toEqual([
    'entry.remove',
    'undo:N',
    'entry.move',
    'entry.edit',
    'entry.add',
  ]);
  expect(history[3]).toEqual({
    label: 'entry.edit',
    before: [{ path: 'entries.0.text.ru', value: 'первая' }],
    after: [{ path: 'entries.0.text.ru', value: 'исправлена' }],
  });
  expect(history[2]).toEqual({
    label: 'entry.move',
    before: [{ path: 'entries.1.id', value: first }],
    after: [{ path: 'entries.2.id', value: first }],
  });
  expect(history[0]?.before).toContainEqual({ path: 'entries.0.text.ru', value: 'исправлена' });
  expect(history[0]?.after).toEqual([]);
  expect(await hearing.historyOf(first, 2)).toEqual(history.slice(0, 2));
});

test('a change is found by the revision it made, however far back', async () => {
  const { client } = await coreIn(await temporaryFolder());
  const hearing = await changeableHearing(client);
  await hearing.change({ kind: 'entry.add', entry: entry('первая') });
  const made = await hearing.revision();
  for (let turn = 0; turn < 30; turn += 1) {
    await hearing.change({ kind: 'entry.add', entry: entry(`реплика ${turn}`) });
  }
  const { changes } = await client.call('hearings.history', { id: hearing.id, limit: 1, revision: made });
  expect(
    changes.map(({ revision, after }) => [revision, after.find(({ path }) => /text/.test(path))?.value]),
  ).toEqual([[made, 'первая']]);
});

test('the history of an entry reaches further back than the list of the last changes', async () => {
  const { client } = await coreIn(await temporaryFolder());
  const hearing = await changeableHearing(client);
  const first = await hearing.change({ kind: 'entry.add', entry: entry('первая') });
  for (let turn = 0; turn < 30; turn += 1) {
    await hearing.change({ kind: 'entry.add', entry: entry(`реплика ${turn}`), at: 0 });
  }
  expect((await hearing.historyOf(first, 20)).map(({ label }) => label)).toEqual(['entry.add']);
});
