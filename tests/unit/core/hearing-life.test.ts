import { describe, expect, test } from 'vitest';
import type { Client } from '@shared/contract/transport';
import type { HearingChange } from '@shared/record/hearing-change';
import { coreIn, refusalOf, temporaryFolder } from './core-in-folder';

async function bodyIn(client: Client): Promise<string> {
  const { revision } = await client.call('directory.get', {});
  const { createdId } = await client.call('directory.change', {
    expectedRevision: revision,
    change: {
      kind: 'body.add',
      body: {
        kind: 'group',
        parentId: null,
        names: { ky: { full: '«Ала-Тоо» депутаттык тобу' } },
        aliases: [],
        listStrength: null,
        address: {},
      },
    },
  });
  return createdId ?? '';
}

async function hearingIn(client: Client) {
  return client.call('hearings.create', {
    kind: 'hearing',
    bodyId: await bodyIn(client),
    title: { ky: 'Тигүү тармагы жөнүндө' },
    date: '2026-01-16',
    plannedStart: '10:00',
    place: {},
    language: 'ky',
  });
}

const titleChange = (ky: string) => ({ kind: 'details.edit' as const, set: { title: { ky } } });

describe('a hearing through the core, on real files', () => {
  test('what was accepted is there after a restart, with its history and its undo', async () => {
    const folder = await temporaryFolder();
    const first = await coreIn(folder);
    const { hearing, revision } = await hearingIn(first.client);
    const changed = await first.client.call('hearings.change', {
      id: hearing.id,
      expectedRevision: revision,
      change: titleChange('Жаңы аталыш'),
    });
    await first.core.close();

    const { client } = await coreIn(folder);
    const again = await client.call('hearings.get', { id: hearing.id });
    expect(again).toEqual({
      hearing: changed.hearing,
      revision: changed.revision,
      canUndo: true,
      canRedo: false,
    });
    const undone = await client.call('hearings.undo', { id: hearing.id, expectedRevision: again.revision });
    expect(undone.hearing.title).toEqual({ ky: 'Тигүү тармагы жөнүндө' });
    const redone = await client.call('hearings.redo', { id: hearing.id, expectedRevision: undone.revision });
    expect(redone.hearing.title).toEqual({ ky: 'Жаңы аталыш' });
    const { changes } = await client.call('hearings.history', { id: hearing.id, limit: 10 });
    expect(changes.map(({ label }) => label)).toEqual(['redo:2', 'undo:2', 'details.edit', 'create']);
    expect(changes[2]?.before).toEqual([{ path: 'title.ky', value: 'Тигүү тармагы жөнүндө' }]);
    expect(changes[2]?.after).toEqual([{ path: 'title.ky', value: 'Жаңы аталыш' }]);
  });

  test('the second of two windows is told that the first has changed the hearing, and nothing is lost', async () => {
    const { client } = await coreIn(await temporaryFolder());
    const { hearing, revision } = await hearingIn(client);
    const heard: unknown[] = [];
    client.subscribe((event) => heard.push(event));
    const change = (ky: string) =>
      client.call('hearings.change', { id: hearing.id, expectedRevision: revision, change: titleChange(ky) });
    await change('Биринчи терезе');
    expect(await refusalOf(change('Экинчи терезе'))).toBe('record.changedElsewhere');
    expect(heard).toEqual([{ kind: 'hearing', id: hearing.id, revision: revision + 1 }]);
    const { hearing: kept } = await client.call('hearings.get', { id: hearing.id });
    expect(kept.title).toEqual({ ky: 'Биринчи терезе' });
  });

  test('an approved hearing is locked, cannot be undone, and can be reopened with a reason', async () => {
    const { client } = await coreIn(await temporaryFolder());
    await client.call('example.load', {});
    const id = (await client.call('office.state', {})).exampleHearingId ?? '';
    const change = (one: HearingChange) => apply(client, one, id);
    await change({
      kind: 'details.edit',
      set: { actualStart: '2026-01-16T10:00:00', actualEnd: '2026-01-16T12:00:00' },
    });
    await change({ kind: 'status.approve', by: 'Ж. Салымбеков' });
    expect(await refusalOf(change(titleChange('Башка')))).toBe('hearing.locked');
    const { revision } = await client.call('hearings.get', { id });
    expect(await refusalOf(client.call('hearings.undo', { id, expectedRevision: revision }))).toBe(
      'hearing.locked',
    );
    const reopened = await change({ kind: 'status.reopen', by: 'Ж. Салымбеков', reason: 'Ката табылды' });
    expect(reopened.hearing.status).toBe('reopened');
    expect(reopened.hearing.approvals).toHaveLength(1);
  });

  test('a removed hearing leaves the list and comes back with everything', async () => {
    const { client } = await coreIn(await temporaryFolder());
    const { hearing, revision } = await hearingIn(client);
    await client.call('hearings.remove', { id: hearing.id, expectedRevision: revision });
    expect((await client.call('hearings.list', {})).hearings).toEqual([]);
    expect(await refusalOf(client.call('hearings.get', { id: hearing.id }))).toBe('record.notFound');
    expect((await client.call('hearings.restore', { id: hearing.id })).hearing).toEqual(hearing);
    expect((await client.call('hearings.list', {})).hearings).toHaveLength(1);
  });

  test('a reading room can read and cannot write', async () => {
    const folder = await temporaryFolder();
    const writing = await coreIn(folder);
    await writing.client.call('example.load', {});
    await writing.core.close();
    const { client } = await coreIn(folder, { readOnly: true });
    expect((await client.call('hearings.list', { words: 'салымбеков wildberries' })).hearings).toHaveLength(
      1,
    );
    expect(await refusalOf(client.call('example.load', {}))).toBe('access.readOnly');
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['a control character', { title: { ky: 'Тигүү\u0007' } }, 'text.controlCharacters'],
    ['a date that is not in the calendar', { date: '2026-02-30' }, 'input.date'],
    ['an end before the start', { plannedStart: '12:00', plannedEnd: '10:00' }, 'hearing.endBeforeStart'],
    ['an unknown member', { unknown: 1 }, 'input.invalid'],
  ])('%s is refused by its name and changes nothing', async (_what, set, code) => {
    const { client } = await coreIn(await temporaryFolder());
    const { hearing, revision } = await hearingIn(client);
    const change = { kind: 'details.edit' as const, set };
    expect(
      await refusalOf(client.call('hearings.change', { id: hearing.id, expectedRevision: revision, change })),
    ).toBe(code);
    expect((await client.call('hearings.get', { id: hearing.id })).hearing).toEqual(hearing);
  });
});

async function apply(client: Client, change: HearingChange, id: string) {
  const { revision } = await client.call('hearings.get', { id });
  return client.call('hearings.change', { id, expectedRevision: revision, change });
}
