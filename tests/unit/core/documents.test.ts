import { appendFile, chmod, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { paperForms } from '@shared/documents/paper-forms';
import { coreIn, refusalOf, temporaryFolder } from './core-in-folder';

const minutes = { kind: 'minutes' as const, itemId: null, instructionId: null };

async function officeWithExample() {
  const opened = await coreIn(await temporaryFolder());
  const { hearingId } = await opened.client.call('example.load', {});
  return { ...opened, hearingId };
}

describe('Word files of a hearing', () => {
  test('each language gives its own file, remembered by its fingerprint', async () => {
    const { client, hearingId } = await officeWithExample();
    const { documents } = await client.call('documents.produce', {
      ...minutes,
      hearingId,
      editions: ['ky', 'ru', 'en'],
    });
    expect(documents.map(({ state, outdated, keptFileName }) => ({ state, outdated, keptFileName }))).toEqual(
      Array.from({ length: 3 }, () => ({ state: 'unchanged', outdated: false, keptFileName: null })),
    );
    expect(new Set(documents.map(({ document }) => document.path)).size).toBe(3);
    const { documents: listed } = await client.call('documents.list', { hearingId });
    expect(listed.map(({ document }) => document.edition).sort()).toEqual(['en', 'ky', 'ru']);
  });

  test.skipIf(process.platform === 'win32')(
    'are closed to other accounts of the computer, also where the data folder is open to them',
    async () => {
      const { client, dataFolder, hearingId } = await officeWithExample();
      await chmod(dataFolder, 0o755);
      await client.call('documents.produce', { ...minutes, hearingId, editions: ['ru'] });
      expect((await stat(join(dataFolder, 'documents'))).mode & 0o777).toBe(0o700);
    },
  );

  test('a file nobody touched is replaced; one that was edited by hand is kept and a new copy made', async () => {
    const { client, hearingId } = await officeWithExample();
    const produce = async () => {
      const { documents } = await client.call('documents.produce', {
        ...minutes,
        hearingId,
        editions: ['ru'],
      });
      return documents[0];
    };
    const first = await produce();
    const path = first?.document.path ?? '';
    expect((await produce())?.document.path).toBe(path);
    await appendFile(path, 'edited');
    const edited = await readFile(path);
    const beside = await produce();
    expect(beside?.document.path).not.toBe(path);
    expect(beside?.keptFileName).toBe(first?.fileName);
    expect(await readFile(path)).toEqual(edited);
    const { documents } = await client.call('documents.list', { hearingId });
    expect(documents.map(({ state }) => state).sort()).toEqual(['changedByHand', 'unchanged']);
  });

  test('a file says when the record has moved on, and when it is gone', async () => {
    const { client, hearingId } = await officeWithExample();
    const { documents } = await client.call('documents.produce', {
      ...minutes,
      hearingId,
      editions: ['ky'],
    });
    const { revision } = await client.call('hearings.get', { id: hearingId });
    await client.call('hearings.change', {
      id: hearingId,
      expectedRevision: revision,
      change: { kind: 'details.edit', set: { number: '3' } },
    });
    const listed = async () => (await client.call('documents.list', { hearingId })).documents[0];
    expect((await listed())?.outdated).toBe(true);
    const document = documents[0]?.document;
    await rm(document?.path ?? '');
    expect((await listed())?.state).toBe('missing');
    const download = client.call('documents.download', { documentId: document?.id ?? '' });
    expect(await refusalOf(download)).toBe('document.fileMissing');
  });

  test('an instruction letter needs an instruction of this hearing', async () => {
    const { client, hearingId } = await officeWithExample();
    const preview = (instructionId: string | null) =>
      client.call('documents.preview', {
        hearingId,
        kind: 'instruction',
        itemId: null,
        instructionId,
        edition: 'ru',
      });
    expect(await refusalOf(preview(null))).toBe('document.instructionNeeded');
    expect(await refusalOf(preview('no-such-instruction'))).toBe('record.notFound');
    expect((await preview('example-instruction-1')).kind).toBe('instruction');
  });
});

describe('papers of many kinds', () => {
  const subject = { itemId: null, instructionId: null } as const;

  test('every kind can be produced from the example, each under its own name', async () => {
    const { client, hearingId } = await officeWithExample();
    const { hearing } = await client.call('hearings.get', { id: hearingId });
    const itemId = hearing.agenda[0]?.id ?? null;
    const names = [];
    for (const { kind, about, editions } of paperForms) {
      const { documents } = await client.call('documents.produce', {
        kind,
        hearingId,
        itemId: about === 'item' ? itemId : null,
        instructionId: about === 'instruction' ? 'example-instruction-1' : null,
        editions: [...editions],
      });
      expect(documents.map(({ document }) => document.edition)).toEqual(editions);
      names.push(...documents.map(({ fileName }) => fileName));
    }
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('2026-01-16 Уведомление и повестка дня (рус).docx');
    expect(names).toContain('2026-01-16 Протоколдон көчүрмө 1-маселе (кыр).docx');
    expect(names).toContain('2026-01-16 Билдирме жана күн тартиби (кыр-рус).docx');
    expect(names).toContain('2026-01-16 Control register (eng).docx');
  }, 60_000);

  test('a register of the whole office names no hearing and lies above their folders', async () => {
    const { client, dataFolder } = await officeWithExample();
    const { documents } = await client.call('documents.produce', {
      ...subject,
      kind: 'controlRegister',
      hearingId: null,
      editions: ['ru'],
    });
    const [register] = documents;
    expect(register?.document).toMatchObject({ hearingId: null, draft: false });
    expect(dirname(register?.document.path ?? '')).toBe(join(dataFolder, 'documents'));
    expect(register?.fileName).toMatch(/^\d{4}-\d\d-\d\d Реестр контроля поручений \(рус\)\.docx$/);
  });

  test.each([
    ['minutes', 'ky-ru', 'document.editionNotOffered'],
    ['excerpt', 'ru', 'document.itemNeeded'],
    ['coverLetter', 'ky', 'document.instructionNeeded'],
  ] as const)('%s in %s without what it needs is refused: %s', async (kind, edition, code) => {
    const { client, hearingId } = await officeWithExample();
    const preview = client.call('documents.preview', { ...subject, kind, hearingId, edition });
    expect(await refusalOf(preview)).toBe(code);
  });

  test('a paper about no hearing is refused where it needs one', async () => {
    const { client } = await officeWithExample();
    const preview = client.call('documents.preview', {
      ...subject,
      kind: 'minutes',
      hearingId: null,
      edition: 'ru',
    });
    expect(await refusalOf(preview)).toBe('document.hearingNeeded');
  });

  test('a notice is no draft, the minutes of a record that is not approved are one', async () => {
    const { client, hearingId } = await officeWithExample();
    const drafts = [];
    for (const kind of ['notice', 'attendanceSheet', 'minutes', 'controlRegister'] as const) {
      const { documents } = await client.call('documents.produce', {
        ...subject,
        kind,
        hearingId,
        editions: ['ru'],
      });
      drafts.push(documents[0]?.document.draft);
    }
    expect(drafts).toEqual([false, false, true, false]);
  });
});
