import { describe, expect, test } from 'vitest';
import type { Client } from '@shared/contract/transport';
import type { Hearing } from '@shared/record/hearing';
import type { HearingChange } from '@shared/record/hearing-change';
import { coreIn, temporaryFolder } from './core-in-folder';

const at = (time: string) => `2026-01-16T${time}:00`;
const hearingId = 'example-hearing-2026-01-16';
const deputy = 'example-person-salymbekov';
const other = 'example-person-atambaev';

/** The example back in session, with everybody present and a vote by name. */
async function sitting(client: Client): Promise<Secretary> {
  await client.call('example.load', {});
  const secretary = new Secretary(client);
  await secretary.does({ kind: 'participant.allPresent' });
  await secretary.does({ kind: 'status.resume' });
  await secretary.does({ kind: 'details.edit', set: { actualStart: at('10:00') } });
  await secretary.does({
    kind: 'vote.add',
    vote: {
      itemId: null,
      proposalId: null,
      subject: { ru: 'Повестка дня' },
      secrecy: 'open',
      record: { method: 'byName', ballots: [] },
      majority: 'majorityOfPresent',
      at: at('10:10'),
      result: {},
    },
  });
  return secretary;
}

class Secretary {
  constructor(private readonly client: Client) {}

  private state() {
    return this.client.call('hearings.get', { id: hearingId });
  }

  async hearing(): Promise<Hearing> {
    return (await this.state()).hearing;
  }

  async does(change: HearingChange): Promise<string> {
    const { revision } = await this.state();
    const { createdId } = await this.client.call('hearings.change', {
      id: hearingId,
      expectedRevision: revision,
      change,
    });
    return createdId ?? '';
  }

  async steps(method: 'hearings.undo' | 'hearings.redo'): Promise<Hearing> {
    const { revision } = await this.state();
    return (await this.client.call(method, { id: hearingId, expectedRevision: revision })).hearing;
  }
}

describe('a sitting recorded live, through the core on real files', () => {
  test.each<[string, (hearing: Hearing) => HearingChange[]]>([
    [
      'an item called',
      ({ agenda }) => [{ kind: 'agenda.begin', itemId: agenda[0]?.id ?? '', at: at('10:05') }],
    ],
    [
      'an item ended',
      ({ agenda }) => [
        { kind: 'agenda.begin', itemId: agenda[0]?.id ?? '', at: at('10:05') },
        { kind: 'agenda.end', at: at('10:30') },
      ],
    ],
    [
      'leaving and coming back',
      () => [
        { kind: 'participant.leave', personId: deputy, at: at('10:30'), reason: 'чакыруу' },
        { kind: 'participant.arrive', personId: deputy, at: at('10:50') },
      ],
    ],
    [
      'a closed part',
      () => [{ kind: 'closedPart.add', closedPart: { start: at('10:30'), end: null, note: '' } }],
    ],
    [
      'the floor taken from the queue',
      () => [
        { kind: 'queue.add', personId: other, at: at('10:20') },
        { kind: 'queue.add', personId: deputy, at: at('10:21') },
        {
          kind: 'turn.begin',
          turn: { personId: deputy, itemId: null, start: at('10:25'), limitSeconds: 180 },
        },
        {
          kind: 'turn.begin',
          turn: { personId: other, itemId: null, start: at('10:30'), limitSeconds: null },
        },
      ],
    ],
    [
      'an entry cut in two',
      ({ entries }) => [{ kind: 'entry.split', entryId: entries[0]?.id ?? '', language: 'ru', offset: 12 }],
    ],
    [
      'one voice of a vote',
      ({ votes }) => [
        { kind: 'vote.ballot', voteId: votes[0]?.id ?? '', personId: deputy, value: 'for' },
        { kind: 'vote.ballot', voteId: votes[0]?.id ?? '', personId: deputy, value: 'against' },
      ],
    ],
    [
      'exceptions of a vote and those who came, one line each',
      ({ votes }) => [
        {
          kind: 'line.record',
          changes: [
            { kind: 'vote.ballot', voteId: votes[0]?.id ?? '', personId: deputy, value: 'against' },
            { kind: 'vote.ballot', voteId: votes[0]?.id ?? '', personId: other, value: 'abstained' },
          ],
        },
        {
          kind: 'line.record',
          changes: [
            { kind: 'participant.leave', personId: deputy, at: at('10:40') },
            { kind: 'participant.leave', personId: other, at: at('10:40') },
          ],
        },
      ],
    ],
  ])('%s is undone and redone whole', async (_what, changesOf) => {
    const folder = await temporaryFolder();
    const { client, core } = await coreIn(folder);
    const secretary = await sitting(client);
    const states = [await secretary.hearing()];
    for (const change of changesOf(await secretary.hearing())) {
      await secretary.does(change);
      states.push(await secretary.hearing());
    }
    for (const state of states.slice(0, -1).toReversed()) {
      expect(await secretary.steps('hearings.undo')).toEqual(state);
    }
    for (const state of states.slice(1)) expect(await secretary.steps('hearings.redo')).toEqual(state);
    await core.close();
    const again = await coreIn(folder);
    expect(await new Secretary(again.client).hearing()).toEqual(states.at(-1));
  });

  test('an entry joined to the one before is taken apart again by undo', async () => {
    const { client } = await coreIn(await temporaryFolder());
    const secretary = await sitting(client);
    const before = await secretary.hearing();
    const entryId = before.entries[0]?.id ?? '';
    const second = await secretary.does({ kind: 'entry.split', entryId, language: 'ru', offset: 12 });
    const split = await secretary.hearing();
    await secretary.does({ kind: 'entry.join', entryId: second });
    expect((await secretary.hearing()).entries[0]?.text.ru?.replaceAll(/\s+/g, '')).toBe(
      before.entries[0]?.text.ru?.replaceAll(/\s+/g, ''),
    );
    expect(await secretary.steps('hearings.undo')).toEqual(split);
  });

  test('a turn adds one short line to the history, however many came before', async () => {
    const { client } = await coreIn(await temporaryFolder());
    const secretary = await sitting(client);
    for (const minute of ['10', '11', '12', '13', '14', '15']) {
      const personId = Number(minute) % 2 === 0 ? deputy : other;
      await secretary.does({
        kind: 'turn.begin',
        turn: { personId, itemId: null, start: at(`10:${minute}`), limitSeconds: null },
      });
    }
    const { changes } = await client.call('hearings.history', { id: hearingId, limit: 1 });
    expect(changes[0]?.after.map(({ path }) => path).sort()).toEqual([
      'turns.4.end',
      'turns.5.id',
      'turns.5.personId',
      'turns.5.start',
    ]);
  });

  test('exceptions of a vote are one line of the history, and none where one of them is refused', async () => {
    const { client } = await coreIn(await temporaryFolder());
    const secretary = await sitting(client);
    const voteId = (await secretary.hearing()).votes[0]?.id ?? '';
    const exceptions = (...voices: [string, 'for' | 'against' | 'abstained'][]): HearingChange => ({
      kind: 'line.record',
      changes: voices.map(([personId, value]) => ({ kind: 'vote.ballot', voteId, personId, value })),
    });
    await secretary.does(exceptions([deputy, 'for'], [other, 'for']));
    await secretary.does(exceptions([other, 'abstained'], [deputy, 'against']));
    const before = await secretary.hearing();
    const stranger = 'example-person-sydykov';
    await expect(secretary.does(exceptions([deputy, 'for'], [stranger, 'for']))).rejects.toMatchObject({
      code: 'vote.notMember',
    });
    expect(await secretary.hearing()).toEqual(before);

    const { changes } = await client.call('hearings.history', { id: hearingId, limit: 3 });
    expect(changes.map(({ label }) => label)).toEqual(['vote.ballot', 'vote.ballot', 'vote.add']);
    const path = (place: number, field: string) => `votes.0.record.ballots.${place}.${field}`;
    expect([changes[0]?.before, changes[0]?.after]).toEqual([
      [
        { path: path(0, 'personId'), value: deputy },
        { path: path(0, 'value'), value: 'for' },
        { path: path(1, 'personId'), value: other },
        { path: path(1, 'value'), value: 'for' },
      ],
      [
        { path: path(0, 'personId'), value: deputy },
        { path: path(0, 'value'), value: 'against' },
        { path: path(1, 'personId'), value: other },
        { path: path(1, 'value'), value: 'abstained' },
      ],
    ]);
  });

  test('a code of a phrase is given once', async () => {
    const { client } = await coreIn(await temporaryFolder());
    const { revision } = await client.call('settings.get', {});
    const phrase = (id: string) => ({ id, code: 'сөз', text: { ky: 'Сөз берилди' } });
    await expect(
      client.call('settings.change', {
        expectedRevision: revision,
        set: { phrases: [phrase('a'), phrase('b')] },
      }),
    ).rejects.toMatchObject({ code: 'phrase.sameCode', details: { code: 'сөз' } });
  });
});
