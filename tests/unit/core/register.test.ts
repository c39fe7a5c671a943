import { describe, expect, test } from 'vitest';
import type { MethodInput } from '@shared/contract/contract';
import type { NumberSeries } from '@shared/record/issue-register';
import type { Client } from '@shared/contract/transport';
import { coreIn, refusalOf, temporaryFolder } from './core-in-folder';

const date = '2026-01-20';
type Paper = MethodInput<'register.issue'>['paper'];

async function officeWithExample() {
  const opened = await coreIn(await temporaryFolder());
  const { hearingId } = await opened.client.call('example.load', {});
  const letter: Paper = { kind: 'instruction', instructionId: 'example-instruction-1' };
  return { ...opened, hearingId, minutes: { kind: 'minutes', hearingId } satisfies Paper, letter };
}

const issue = (client: Client, paper: Paper, ordinal: number | null = null) =>
  client.call('register.issue', { paper, date, ordinal });

const hearingOf = async (client: Client, id: string) => client.call('hearings.get', { id });

async function letterOf(client: Client) {
  const { instructions } = await client.call('instructions.list', {});
  return instructions.find(({ instruction }) => instruction.id === 'example-instruction-1');
}

/** A series as it is set: the core makes its id. */
function withoutId({ bodyId, kind, restarts, convocation, pattern, first }: NumberSeries) {
  return { bodyId, kind, restarts, convocation, pattern, first };
}

describe('the register', () => {
  test('gives the minutes their number and writes it into the hearing', async () => {
    const { client, hearingId, minutes } = await officeWithExample();
    expect(await client.call('register.next', { paper: minutes, date })).toMatchObject({
      number: '1',
      standing: null,
    });
    const { issued } = await issue(client, minutes);
    expect(issued).toMatchObject({ number: '1', date, hearingId, instructionId: null });
    expect((await hearingOf(client, hearingId)).hearing.number).toBe('1');
    expect((await issue(client, minutes, 9)).issued.number).toBe('1');
  });

  test('registers a letter with its addressee, in the languages of the directory', async () => {
    const { client, letter } = await officeWithExample();
    const { issued } = await issue(client, letter, 12);
    expect((await letterOf(client))?.instruction.registration).toEqual({ number: '12', date });
    expect(Object.keys(issued.addressee).sort()).toEqual(['en', 'ky', 'ru']);
  });

  test('survives the next start of the program', async () => {
    const { client, core, dataFolder, minutes } = await officeWithExample();
    await issue(client, minutes);
    await core.close();
    const again = await coreIn(dataFolder);
    const { register } = await again.client.call('register.get', {});
    expect(register.issued.map(({ number }) => number)).toEqual(['1']);
  });

  test('a number of the register cannot be typed over, in the minutes or in a letter', async () => {
    const { client, hearingId, minutes, letter } = await officeWithExample();
    await issue(client, minutes);
    await issue(client, letter);
    const { revision } = await hearingOf(client, hearingId);
    const typed = client.call('hearings.change', {
      id: hearingId,
      expectedRevision: revision,
      change: { kind: 'details.edit', set: { number: '99' } },
    });
    expect(await refusalOf(typed)).toBe('register.numberFixed');
    const unregistered = client.call('instructions.change', {
      id: 'example-instruction-1',
      expectedRevision: (await letterOf(client))?.revision ?? -1,
      change: { kind: 'register', registration: null },
    });
    expect(await refusalOf(unregistered)).toBe('register.numberFixed');
  });

  test('a number given stands when the body of the hearing is changed after it', async () => {
    const { client, hearingId, minutes } = await officeWithExample();
    const { issued } = await issue(client, minutes);
    const { revision, hearing } = await hearingOf(client, hearingId);
    const { directory } = await client.call('directory.get', {});
    const other = directory.bodies.find(({ id }) => id !== hearing.bodyId);
    await client.call('hearings.change', {
      id: hearingId,
      expectedRevision: revision,
      change: { kind: 'details.edit', set: { bodyId: other?.id ?? '' } },
    });
    expect((await client.call('register.next', { paper: minutes, date })).standing).toEqual(issued);
    expect((await issue(client, minutes, 40)).issued).toEqual(issued);
    expect((await client.call('register.get', {})).register.issued).toHaveLength(1);
  });

  test('the number of a cover letter stands when another body issues the letter', async () => {
    const { client } = await officeWithExample();
    const cover: Paper = { kind: 'coverLetter', instructionId: 'example-instruction-1' };
    const { issued } = await issue(client, cover);
    const letter = await letterOf(client);
    const { directory } = await client.call('directory.get', {});
    const other = directory.bodies.find(({ id }) => id !== letter?.instruction.issuingBodyId);
    await client.call('instructions.change', {
      id: 'example-instruction-1',
      expectedRevision: letter?.revision ?? -1,
      change: { kind: 'edit', set: { issuingBodyId: other?.id ?? '' } },
    });
    expect((await issue(client, cover)).issued).toEqual(issued);
  });

  test('the file of a letter is noted under its number, also where only the letter was named', async () => {
    const { client, hearingId, letter } = await officeWithExample();
    await issue(client, letter);
    const { revision } = await hearingOf(client, hearingId);
    const change = { kind: 'status.approve', by: 'Aizada' } as const;
    await client.call('hearings.change', { id: hearingId, expectedRevision: revision, change });
    await client.call('documents.produce', {
      kind: 'instruction',
      hearingId: null,
      itemId: null,
      instructionId: 'example-instruction-1',
      editions: ['ru'],
    });
    const { register } = await client.call('register.get', {});
    expect(register.issued.map(({ files }) => files.map(({ edition }) => edition))).toEqual([['ru']]);
  });

  test('undo passes over a number: the change before it is taken back, the number stays', async () => {
    const { client, hearingId, minutes } = await officeWithExample();
    const { revision, hearing } = await hearingOf(client, hearingId);
    await client.call('hearings.change', {
      id: hearingId,
      expectedRevision: revision,
      change: { kind: 'details.edit', set: { note: 'typed' } },
    });
    await issue(client, minutes);
    const { revision: numbered } = await hearingOf(client, hearingId);
    const undone = await client.call('hearings.undo', { id: hearingId, expectedRevision: numbered });
    expect(undone.hearing).toMatchObject({ number: '1', note: hearing.note });
  });

  test('a void number leaves the record, is never given again, and its paper gets the next one', async () => {
    const { client, hearingId, minutes } = await officeWithExample();
    const { issued } = await issue(client, minutes);
    await client.call('register.void', { issuedId: issued.id, reason: 'wrong date' });
    expect((await hearingOf(client, hearingId)).hearing.number).toBeNull();
    expect((await issue(client, minutes)).issued.number).toBe('2');
  });

  test('reopening changes no number, and approved minutes keep theirs', async () => {
    const { client, hearingId, minutes } = await officeWithExample();
    const { issued } = await issue(client, minutes);
    const change = async (change: MethodInput<'hearings.change'>['change']) => {
      const { revision } = await hearingOf(client, hearingId);
      return client.call('hearings.change', { id: hearingId, expectedRevision: revision, change });
    };
    await change({ kind: 'status.approve', by: 'Aizada' });
    const voided = client.call('register.void', { issuedId: issued.id, reason: 'late' });
    expect(await refusalOf(voided)).toBe('register.approved');
    await change({ kind: 'status.reopen', by: 'Aizada', reason: 'a slip' });
    expect((await issue(client, minutes)).issued).toEqual(issued);
    expect((await hearingOf(client, hearingId)).hearing.number).toBe('1');
  });

  test('a final file is noted under the number; a draft is not', async () => {
    const { client, hearingId, minutes } = await officeWithExample();
    await issue(client, minutes);
    const produce = () =>
      client.call('documents.produce', {
        kind: 'minutes',
        hearingId,
        itemId: null,
        instructionId: null,
        editions: ['ru'],
      });
    const files = async () => (await client.call('register.get', {})).register.issued[0]?.files;
    await produce();
    expect(await files()).toEqual([]);
    const { revision } = await hearingOf(client, hearingId);
    const change = { kind: 'status.approve', by: 'Aizada' } as const;
    await client.call('hearings.change', { id: hearingId, expectedRevision: revision, change });
    const { documents } = await produce();
    const final = documents[0];
    expect(await files()).toMatchObject([
      { edition: 'ru', fileName: final?.fileName, fingerprint: final?.document.fingerprint },
    ]);
  });

  test('a skipped number is told and explained', async () => {
    const { client, letter } = await officeWithExample();
    const { issued, gaps: none } = await issue(client, letter, 1);
    expect(none).toEqual([]);
    const { seriesId } = issued;
    const { gaps } = await client.call('register.explain', { seriesId, date, ordinal: 3, reason: 'spoiled' });
    expect(gaps).toEqual([{ seriesId, period: '2026', ordinal: 2 }]);
  });

  test.each([
    ['a pattern without a counter', { pattern: 'П' }, 'register.pattern'],
    ['a body that is not in the directory', { bodyId: 'no-such-body' }, 'body.unknown'],
  ])('%s is refused', async (_, wrong, code) => {
    const { client, minutes } = await officeWithExample();
    const { series } = await client.call('register.next', { paper: minutes, date });
    const usual = withoutId(series);
    const { revision } = await client.call('register.get', {});
    const set = client.call('register.setSeries', {
      expectedRevision: revision,
      series: { ...usual, ...wrong },
    });
    expect(await refusalOf(set)).toBe(code);
  });

  test('a series of the office decides how the number looks and where it begins', async () => {
    const { client, minutes } = await officeWithExample();
    const { series } = await client.call('register.next', { paper: minutes, date });
    const usual = withoutId(series);
    const { revision } = await client.call('register.get', {});
    await client.call('register.setSeries', {
      expectedRevision: revision,
      series: {
        ...usual,
        pattern: '{n}-{convocation}',
        restarts: 'convocation',
        convocation: 'VIII',
        first: 5,
      },
    });
    expect((await issue(client, minutes)).issued).toMatchObject({ number: '5-VIII', period: 'VIII' });
  });
});
