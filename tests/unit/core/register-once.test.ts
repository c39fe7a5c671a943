import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { MethodInput } from '@shared/contract/contract';
import type { Client } from '@shared/contract/transport';
import type { EmergencyCopy } from '@shared/record/emergency-copy';
import { nodeFileSystem, type FileSystem, type OpenFile } from '@storage/file-system';
import { coreIn, refusalOf, restoreInto, temporaryFolder } from './core-in-folder';

const date = '2026-01-20';
const instructionId = 'example-instruction-1';
const letter: Paper = { kind: 'instruction', instructionId };
const cover: Paper = { kind: 'coverLetter', instructionId };
type Paper = MethodInput<'register.issue'>['paper'];
type HearingChange = MethodInput<'hearings.change'>['change'];

async function office() {
  const opened = await coreIn(await temporaryFolder());
  const { hearingId } = await opened.client.call('example.load', {});
  return { ...opened, hearingId, minutes: { kind: 'minutes', hearingId } satisfies Paper };
}

const issue = (client: Client, paper: Paper, ordinal: number | null = null) =>
  client.call('register.issue', { paper, date, ordinal });

const voidLine = (client: Client, issuedId: string) =>
  client.call('register.void', { issuedId, reason: 'a slip' });

async function issuedIn(client: Client) {
  return (await client.call('register.get', {})).register.issued;
}

async function changeHearing(client: Client, id: string, change: HearingChange) {
  const { revision } = await client.call('hearings.get', { id });
  return client.call('hearings.change', { id, expectedRevision: revision, change });
}

/** What the record says, beside what the register says. */
async function numbersOf(client: Client, hearingId: string) {
  const { hearing } = await client.call('hearings.get', { id: hearingId });
  const standing = (await issuedIn(client)).filter(
    (line) => line.voided === null && line.hearingId === hearingId && line.instructionId === null,
  );
  return { record: hearing.number, register: standing.map(({ number }) => number) };
}

/** A hearing of the same body. */
async function anotherHearing(client: Client, hearingId: string): Promise<string> {
  const { hearing } = await client.call('hearings.get', { id: hearingId });
  const { kind, bodyId, title, date, language } = hearing;
  const created = await client.call('hearings.create', {
    kind,
    bodyId,
    title,
    date,
    plannedStart: '10:00',
    place: {},
    language,
  });
  return created.hearing.id;
}

describe('two windows at once', () => {
  test('two papers of one series get two numbers, and neither is refused', async () => {
    const { client, hearingId, minutes } = await office();
    const other: Paper = { kind: 'minutes', hearingId: await anotherHearing(client, hearingId) };
    const given = await Promise.all([issue(client, minutes), issue(client, other)]);
    expect(given.map(({ issued }) => issued.number).sort()).toEqual(['1', '2']);
    expect(await issuedIn(client)).toHaveLength(2);
  });

  test('one paper gets one number, whoever was first', async () => {
    const { client, hearingId, minutes } = await office();
    const [first, second] = await Promise.all([issue(client, minutes), issue(client, minutes, 7)]);
    expect(second.issued).toEqual(first.issued);
    expect(await numbersOf(client, hearingId)).toEqual({ record: '1', register: ['1'] });
  });

  test('a number is written into minutes that are being recorded', async () => {
    const { client, hearingId, minutes } = await office();
    const typed = changeHearing(client, hearingId, { kind: 'details.edit', set: { note: 'typed' } });
    await Promise.all([typed, issue(client, minutes)]);
    expect(await numbersOf(client, hearingId)).toEqual({ record: '1', register: ['1'] });
  });

  test('where a number is voided and asked for at once, the record bears what the register says', async () => {
    const { client, hearingId, minutes } = await office();
    const { issued } = await issue(client, minutes);
    await Promise.all([voidLine(client, issued.id), issue(client, minutes), issue(client, minutes)]);
    const { record, register } = await numbersOf(client, hearingId);
    expect(register).toEqual(record === null ? [] : [record]);
  });

  test('two final papers made at once are both noted under their numbers', async () => {
    const { client, hearingId, minutes } = await office();
    await issue(client, minutes);
    await issue(client, letter);
    await changeHearing(client, hearingId, { kind: 'status.approve', by: 'Aizada' });
    const subject = { hearingId, itemId: null, editions: ['ru' as const] };
    await Promise.all([
      client.call('documents.produce', { ...subject, kind: 'minutes', instructionId: null }),
      client.call('documents.produce', { ...subject, kind: 'instruction', instructionId }),
    ]);
    expect((await issuedIn(client)).map(({ files }) => files.length)).toEqual([1, 1]);
  });

  test('a file is noted under its number while other numbers are given', async () => {
    const { client, hearingId } = await office();
    await issue(client, cover);
    await changeHearing(client, hearingId, { kind: 'status.approve', by: 'Aizada' });
    const subject = { hearingId, itemId: null, instructionId, editions: ['ru' as const] };
    const other: Paper = { kind: 'minutes', hearingId: await anotherHearing(client, hearingId) };
    await Promise.all([
      client.call('documents.produce', { ...subject, kind: 'coverLetter' }),
      ...Array.from({ length: 20 }, () => issue(client, letter)),
      issue(client, other),
    ]);
    const lines = await issuedIn(client);
    expect(lines.flatMap(({ files }) => files.map(({ edition }) => edition))).toEqual(['ru']);
    expect(lines).toHaveLength(3);
  });
});

describe('undo and redo', () => {
  const typed = (number: string | null): HearingChange => ({ kind: 'details.edit', set: { number } });
  const step = async (client: Client, method: 'hearings.undo' | 'hearings.redo', id: string) =>
    client.call(method, { id, expectedRevision: (await client.call('hearings.get', { id })).revision });

  test('a number typed and cleared before does not come back over the number of the register', async () => {
    const { client, hearingId, minutes } = await office();
    await changeHearing(client, hearingId, { kind: 'details.edit', set: { note: 'first' } });
    await changeHearing(client, hearingId, { kind: 'details.edit', set: { note: 'second' } });
    await changeHearing(client, hearingId, typed('55'));
    await changeHearing(client, hearingId, typed(null));
    await issue(client, minutes);
    const one = { record: '1', register: ['1'] };
    for (const method of ['hearings.undo', 'hearings.undo', 'hearings.redo', 'hearings.redo'] as const) {
      const { hearing } = await step(client, method, hearingId);
      expect([method, hearing.number]).toEqual([method, '1']);
      expect(await numbersOf(client, hearingId)).toEqual(one);
    }
    for (let count = 0; count < 3; count += 1) await step(client, 'hearings.undo', hearingId);
    const { hearing } = await client.call('hearings.get', { id: hearingId });
    expect(hearing.note).toBe('first');
    expect(await numbersOf(client, hearingId)).toEqual(one);
  });

  test('a void number does not come back by redo', async () => {
    const { client, hearingId, minutes } = await office();
    await changeHearing(client, hearingId, typed('1'));
    const { issued } = await issue(client, minutes);
    await voidLine(client, issued.id);
    await step(client, 'hearings.undo', hearingId);
    expect((await step(client, 'hearings.redo', hearingId)).hearing.number).toBeNull();
  });

  test('nothing that stands on a letter with a number is undone', async () => {
    const { client } = await office();
    const letterNow = async () => {
      const { instructions } = await client.call('instructions.list', {});
      return instructions.find(({ instruction }) => instruction.id === instructionId);
    };
    const expectedRevision = async () => (await letterNow())?.revision ?? -1;
    await client.call('instructions.change', {
      id: instructionId,
      expectedRevision: await expectedRevision(),
      change: { kind: 'edit', set: { title: { ru: 'О мерах' } } },
    });
    await issue(client, letter);
    const undo = client.call('instructions.undo', {
      id: instructionId,
      expectedRevision: await expectedRevision(),
    });
    expect(await refusalOf(undo)).toBe('record.nothingToUndo');
    expect((await letterNow())?.instruction).toMatchObject({
      title: { ru: 'О мерах' },
      registration: { number: '1', date },
    });
  });
});

describe('a hearing deleted and brought back', () => {
  const remove = async (client: Client, id: string) =>
    client.call('hearings.remove', {
      id,
      expectedRevision: (await client.call('hearings.get', { id })).revision,
    });

  test('the number of a deleted hearing is not given again, and comes back with it', async () => {
    const { client, hearingId, minutes } = await office();
    const other: Paper = { kind: 'minutes', hearingId: await anotherHearing(client, hearingId) };
    await issue(client, minutes);
    await remove(client, hearingId);
    expect((await issue(client, other)).issued.number).toBe('2');
    expect((await client.call('hearings.restore', { id: hearingId })).hearing.number).toBe('1');
  });

  test('a number that was voided meanwhile does not come back with the hearing', async () => {
    const { client, hearingId, minutes } = await office();
    const { issued } = await issue(client, minutes);
    await remove(client, hearingId);
    await voidLine(client, issued.id);
    expect((await client.call('hearings.restore', { id: hearingId })).hearing.number).toBeNull();
    expect((await issue(client, minutes)).issued.number).toBe('2');
  });

  test('approved minutes come back as they were approved; reopened, they bear no void number', async () => {
    const { client, hearingId, minutes } = await office();
    const { issued } = await issue(client, minutes);
    await changeHearing(client, hearingId, { kind: 'status.approve', by: 'Aizada' });
    await remove(client, hearingId);
    await voidLine(client, issued.id);
    expect((await client.call('hearings.restore', { id: hearingId })).hearing.number).toBe('1');
    expect((await client.call('archive.verify', {})).problems).toEqual([]);
    const reopened = { kind: 'status.reopen', by: 'Aizada', reason: 'a slip' } as const;
    expect((await changeHearing(client, hearingId, reopened)).hearing.number).toBeNull();
    expect((await issue(client, minutes)).issued.number).toBe('2');
  });

  test.each([
    ['before its number was given', false, '1'],
    ['before its number was voided', true, null],
  ])('a hearing exported %s and imported again bears what the register says', async (_, isVoided, number) => {
    const { client, hearingId, minutes } = await office();
    const exported = async () =>
      JSON.stringify((await client.call('exchange.export', { hearingId })).package);
    const early = await exported();
    const { issued } = await issue(client, minutes);
    const later = await exported();
    if (isVoided) await voidLine(client, issued.id);
    await remove(client, hearingId);
    await client.call('exchange.import', { text: isVoided ? later : early, namesakes: 'same' });
    expect((await numbersOf(client, hearingId)).record).toBe(number);
  });
});

describe('an instruction taken back and drafted anew', () => {
  test('a void letter can be taken back; the new one gets a number of its own', async () => {
    const { client, hearingId } = await office();
    const { instructions } = await client.call('instructions.list', {});
    const old = instructions.find(({ instruction }) => instruction.id === instructionId);
    const { issued } = await issue(client, letter);
    const expectedRevision = async () => {
      const { instructions: now } = await client.call('instructions.list', {});
      return now.find(({ instruction }) => instruction.id === instructionId)?.revision ?? -1;
    };
    const removal = async () =>
      client.call('instructions.remove', { id: instructionId, expectedRevision: await expectedRevision() });
    expect(await refusalOf(removal())).toBe('instruction.registered');
    await voidLine(client, issued.id);
    await removal();
    const anew = await client.call('instructions.draft', {
      hearingId,
      decisionIds: [old?.instruction.decisionId ?? ''],
      addresseeBodyId: old?.instruction.addresseeBodyId ?? '',
    });
    const paper: Paper = { kind: 'instruction', instructionId: anew.instruction.id };
    expect((await issue(client, paper)).issued.number).toBe('2');
    const restored = await client.call('instructions.restore', { id: instructionId });
    expect(restored.instruction.registration).toBeNull();
  });
});

describe('the turn of the year', () => {
  test('a paper asked for again in the new year keeps the number of the old one', async () => {
    const { client, hearingId, minutes } = await office();
    const other: Paper = { kind: 'minutes', hearingId: await anotherHearing(client, hearingId) };
    const on = (paper: Paper, day: string) =>
      client.call('register.issue', { paper, date: day, ordinal: null });
    const { issued } = await on(minutes, '2026-12-31');
    expect((await on(minutes, '2027-01-01')).issued).toEqual(issued);
    expect((await on(other, '2027-01-01')).issued).toMatchObject({ period: '2027', number: '1' });
    expect((await numbersOf(client, hearingId)).record).toBe('1');
  });
});

describe('the program ends between the register and the record', () => {
  /** A core on a disk that takes nothing more of the records of one kind. */
  async function officeOn(lost: 'hearings' | 'instructions') {
    const dataFolder = await temporaryFolder();
    const disk = { isFull: false };
    const fileSystem: FileSystem = {
      ...nodeFileSystem,
      open: async (path, mode) => {
        const file = await nodeFileSystem.open(path, mode);
        const write: OpenFile['write'] = (bytes, position) =>
          disk.isFull && path.includes(`/${lost}/`)
            ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
            : file.write(bytes, position);
        return { ...file, write };
      },
    };
    const opened = await coreIn(dataFolder, { fileSystem });
    const { hearingId } = await opened.client.call('example.load', {});
    const minutes: Paper = { kind: 'minutes', hearingId };
    return { ...opened, disk, fileSystem, hearingId, minutes };
  }

  const registrationIn = async (client: Client) => {
    const { instructions } = await client.call('instructions.list', {});
    return instructions.find(({ instruction }) => instruction.id === instructionId)?.instruction.registration;
  };

  test('the next start writes the number into the minutes', async () => {
    const { client, core, disk, dataFolder, hearingId, minutes } = await officeOn('hearings');
    disk.isFull = true;
    expect(await refusalOf(issue(client, minutes))).toBe('storage.diskFull');
    expect(await numbersOf(client, hearingId)).toEqual({ record: null, register: ['1'] });
    await core.close();
    const again = await coreIn(dataFolder);
    expect(await numbersOf(again.client, hearingId)).toEqual({ record: '1', register: ['1'] });
  });

  test('the next start takes a void number out of the minutes', async () => {
    const { client, core, disk, dataFolder, hearingId, minutes } = await officeOn('hearings');
    const { issued } = await issue(client, minutes);
    disk.isFull = true;
    expect(await refusalOf(voidLine(client, issued.id))).toBe('storage.diskFull');
    expect(await numbersOf(client, hearingId)).toEqual({ record: '1', register: [] });
    await core.close();
    const again = await coreIn(dataFolder);
    expect(await numbersOf(again.client, hearingId)).toEqual({ record: null, register: [] });
  });

  test('the next start registers the letter', async () => {
    const { client, core, disk, dataFolder } = await officeOn('instructions');
    disk.isFull = true;
    expect(await refusalOf(issue(client, letter))).toBe('storage.diskFull');
    expect(await registrationIn(client)).toBeNull();
    await core.close();
    const again = await coreIn(dataFolder);
    expect(await registrationIn(again.client)).toEqual({ number: '1', date });
  });

  test('a disk that is full at the next start as well keeps nobody out', async () => {
    const { client, core, disk, dataFolder, fileSystem, hearingId, minutes } = await officeOn('hearings');
    disk.isFull = true;
    await refusalOf(issue(client, minutes));
    await core.close();
    const again = await coreIn(dataFolder, { fileSystem });
    expect(await numbersOf(again.client, hearingId)).toEqual({ record: null, register: ['1'] });
    disk.isFull = false;
    await changeHearing(again.client, hearingId, { kind: 'details.edit', set: { note: 'typed' } });
    expect(await numbersOf(again.client, hearingId)).toEqual({ record: '1', register: ['1'] });
  });

  test('asking again, any other change, and the approval write the number too', async () => {
    for (const mend of [
      (client: Client, id: string) => issue(client, { kind: 'minutes', hearingId: id }),
      (client: Client, id: string) => changeHearing(client, id, { kind: 'details.edit', set: { note: 'x' } }),
      (client: Client, id: string) => changeHearing(client, id, { kind: 'status.approve', by: 'Aizada' }),
    ]) {
      const { client, disk, hearingId, minutes } = await officeOn('hearings');
      disk.isFull = true;
      await refusalOf(issue(client, minutes));
      disk.isFull = false;
      await mend(client, hearingId);
      expect(await numbersOf(client, hearingId)).toEqual({ record: '1', register: ['1'] });
      expect((await client.call('archive.verify', {})).problems).toEqual([]);
    }
  });
});

describe('a backup', () => {
  test('restored, goes on after the last number it knows, and its records bear theirs', async () => {
    const { client, core, hearingId, minutes } = await office();
    const otherId = await anotherHearing(client, hearingId);
    const { issued } = await issue(client, minutes);
    const backup = join(await temporaryFolder(), 'backup');
    await core.backupInto(backup);
    const folder = join(await temporaryFolder(), 'restored');
    await restoreInto(folder, backup);
    const restored = await coreIn(folder);
    expect((await issue(restored.client, minutes, 5)).issued).toEqual(issued);
    expect((await issue(restored.client, { kind: 'minutes', hearingId: otherId })).issued.number).toBe('2');
  });

  test('in the place of the archive that went on, knows the numbers that were given after it', async () => {
    const { client, core, dataFolder, hearingId, minutes } = await office();
    const otherId = await anotherHearing(client, hearingId);
    await issue(client, minutes);
    const backup = join(await temporaryFolder(), 'backup');
    await core.backupInto(backup);
    await issue(client, { kind: 'minutes', hearingId: otherId });
    const thirdId = await anotherHearing(client, hearingId);
    await issue(client, { kind: 'minutes', hearingId: thirdId });
    await core.close();

    const { carriedNumbers } = await restoreInto(dataFolder, backup, true);
    expect(carriedNumbers).toBe(2);

    const restored = await coreIn(dataFolder);
    expect((await restored.client.call('hearings.get', { id: otherId })).hearing.number).toBe('2');
    expect(await refusalOf(restored.client.call('hearings.get', { id: thirdId }))).toBe('record.notFound');
    const nextId = await anotherHearing(restored.client, hearingId);
    const { issued } = await issue(restored.client, { kind: 'minutes', hearingId: nextId });
    expect(issued.number).toBe('4');
    expect((await restored.client.call('archive.verify', {})).problems).toEqual([]);
  });

  test('in the place of another archive, takes no numbers from it', async () => {
    const { client, core, minutes } = await office();
    await issue(client, minutes);
    const backup = join(await temporaryFolder(), 'backup');
    await core.backupInto(backup);
    const other = await office();
    await issue(other.client, other.minutes);
    await other.core.close();
    const { carriedNumbers } = await restoreInto(other.dataFolder, backup, true);
    expect(carriedNumbers).toBeNull();
    const restored = await coreIn(other.dataFolder);
    const { register } = await restored.client.call('register.get', {});
    expect(register).toEqual((await client.call('register.get', {})).register);
  });
});

describe('lines that a failing disk did not take', () => {
  test('a number typed there does not replace the number of the register', async () => {
    const { client, hearingId, minutes } = await office();
    await issue(client, minutes);
    const change: HearingChange = { kind: 'details.edit', set: { number: '99' } };
    const copy: EmergencyCopy = {
      format: 'keneshme-emergency',
      version: 1,
      savedAt: '2026-01-16T05:00:00Z',
      pageId: 'page',
      hearings: [{ hearingId, changes: [change], kept: null }],
    };
    const { refused } = await client.call('emergency.import', { text: JSON.stringify(copy) });
    expect(refused.map(({ problem }) => problem.code)).toEqual(['register.numberFixed']);
    expect(await numbersOf(client, hearingId)).toEqual({ record: '1', register: ['1'] });
  });
});

describe('numbers that come from elsewhere', () => {
  const typed = (number: string | null): HearingChange => ({ kind: 'details.edit', set: { number } });

  test('a number the register gave to another paper, or that was voided, is not typed', async () => {
    const { client, hearingId, minutes } = await office();
    const otherId = await anotherHearing(client, hearingId);
    const { issued } = await issue(client, minutes);
    expect(await refusalOf(changeHearing(client, otherId, typed('1')))).toBe('register.numberTaken');
    await voidLine(client, issued.id);
    expect(await refusalOf(changeHearing(client, otherId, typed('1')))).toBe('register.numberTaken');
    expect(await refusalOf(changeHearing(client, hearingId, typed('1')))).toBe('register.numberTaken');
    expect((await changeHearing(client, hearingId, typed('17'))).hearing.number).toBe('17');
  });

  test('a letter is not registered by hand under a number of the register', async () => {
    const { client, hearingId } = await office();
    const { instructions } = await client.call('instructions.list', {});
    const old = instructions.find(({ instruction }) => instruction.id === instructionId);
    await issue(client, letter);
    const other = await client.call('instructions.draft', {
      hearingId,
      decisionIds: [old?.instruction.decisionId ?? ''],
      addresseeBodyId: old?.instruction.addresseeBodyId ?? '',
    });
    const register = (number: string, day: string) =>
      client.call('instructions.change', {
        id: other.instruction.id,
        expectedRevision: other.revision,
        change: { kind: 'register', registration: { number, date: day } },
      });
    expect(await refusalOf(register('1', '2026-02-01'))).toBe('register.numberTaken');
    expect((await register('1', '2025-02-01')).instruction.registration?.number).toBe('1');
  });

  test('the register passes over what was typed, and shows no gap for it', async () => {
    const { client, hearingId, minutes } = await office();
    await changeHearing(client, await anotherHearing(client, hearingId), typed('1'));
    expect((await client.call('register.next', { paper: minutes, date })).number).toBe('2');
    expect(await refusalOf(issue(client, minutes, 1))).toBe('register.numberTaken');
    const { issued, gaps } = await issue(client, minutes);
    expect({ number: issued.number, gaps }).toEqual({ number: '2', gaps: [] });
  });

  test('the number of a hearing that came from another computer is not given to another one', async () => {
    const source = await office();
    await issue(source.client, source.minutes);
    const { package: exported } = await source.client.call('exchange.export', {
      hearingId: source.hearingId,
    });
    const { client } = await coreIn(await temporaryFolder());
    await client.call('exchange.import', { text: JSON.stringify(exported), namesakes: 'ask' });
    const otherId = await anotherHearing(client, source.hearingId);
    expect((await issue(client, { kind: 'minutes', hearingId: otherId })).issued.number).toBe('2');
    expect((await client.call('hearings.get', { id: source.hearingId })).hearing.number).toBe('1');
  });

  test('a number a paper bears from another journal is not changed in silence; the same one may be entered', async () => {
    const { client, hearingId, minutes } = await office();
    await changeHearing(client, hearingId, typed('17'));
    expect(await refusalOf(issue(client, minutes))).toBe('register.numberTyped');
    expect(await issuedIn(client)).toEqual([]);
    expect((await issue(client, minutes, 17)).issued.number).toBe('17');
    expect(await numbersOf(client, hearingId)).toEqual({ record: '17', register: ['17'] });
  });

  test('a number given before the body was changed is passed over in the series of the new body', async () => {
    const { client, hearingId, minutes } = await office();
    await issue(client, minutes);
    const { directory } = await client.call('directory.get', {});
    const { hearing } = await client.call('hearings.get', { id: hearingId });
    const bodyId = directory.bodies.find(({ id }) => id !== hearing.bodyId)?.id ?? '';
    await changeHearing(client, hearingId, { kind: 'details.edit', set: { bodyId } });
    const otherId = await anotherHearing(client, hearingId);
    expect((await issue(client, { kind: 'minutes', hearingId: otherId })).issued.number).toBe('2');
  });
});
