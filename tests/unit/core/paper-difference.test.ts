import { readFile, writeFile } from 'node:fs/promises';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Client } from '@shared/contract/transport';
import { coreIn, refusalOf, temporaryFolder } from './core-in-folder';

async function producedMinutes() {
  const { client } = await coreIn(await temporaryFolder());
  const { hearingId } = await client.call('example.load', {});
  const { documents } = await client.call('documents.produce', {
    kind: 'minutes',
    hearingId,
    itemId: null,
    instructionId: null,
    editions: ['ru'],
  });
  const [made] = documents;
  if (made === undefined) throw new Error('Nothing was produced.');
  return { client, hearingId, path: made.document.path, documentId: made.document.id };
}

/** Changes the text of the file as a hand in Word does. */
async function edit(path: string, change: (xml: string) => string): Promise<void> {
  const parts = unzipSync(await readFile(path));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const changed = change(xml);
  if (changed === xml) throw new Error('The edit changed nothing.');
  await writeFile(path, zipSync({ ...parts, 'word/document.xml': strToU8(changed) }));
}

async function partsOf(client: Client, documentId: string) {
  const { lines } = await client.call('documents.difference', { documentId });
  return lines
    .flatMap((line) => (line.kind === 'paragraph' ? line.parts : []))
    .filter(({ change }) => change !== 'same')
    .map(({ change, text }) => [change, text]);
}

describe('what differs in a file that was edited by hand', () => {
  test('nothing differs in the file as it was made', async () => {
    const { client, documentId } = await producedMinutes();
    const difference = await client.call('documents.difference', { documentId });
    expect(difference).toMatchObject({ changes: 0, notShown: 0 });
    expect(difference.lines).toHaveLength(1);
  });

  test('a word somebody changed and a sentence somebody added are shown', async () => {
    const { client, documentId, path } = await producedMinutes();
    await edit(path, (xml) =>
      xml
        .replace('Сколько швейных предприятий закрыто?', 'Сколько швейных цехов закрыто?')
        .replace('<w:sectPr', '<w:p><w:r><w:t>Дописано рукой.</w:t></w:r></w:p><w:sectPr'),
    );
    expect(await partsOf(client, documentId)).toEqual([
      ['onlyInRecord', 'предприятий'],
      ['onlyInFile', 'цехов'],
      ['onlyInFile', 'Дописано рукой.'],
    ]);
  });

  test('what was recorded since is shown as only in the record', async () => {
    const { client, documentId, hearingId } = await producedMinutes();
    const { revision } = await client.call('hearings.get', { id: hearingId });
    await client.call('hearings.change', {
      id: hearingId,
      expectedRevision: revision,
      change: { kind: 'details.edit', set: { number: '77' } },
    });
    expect(await partsOf(client, documentId)).toContainEqual(['onlyInRecord', '77']);
  });

  test('a file that is no longer a Word file is refused by one sentence and stays as it is', async () => {
    const { client, documentId, path } = await producedMinutes();
    await writeFile(path, 'broken');
    expect(await refusalOf(client.call('documents.difference', { documentId }))).toBe('document.notReadable');
    expect(await readFile(path, 'utf8')).toBe('broken');
  });
});

test('the files of the whole office are listed apart from those of the hearings', async () => {
  const { client, hearingId } = await producedMinutes();
  await client.call('documents.produce', {
    kind: 'controlRegister',
    hearingId: null,
    itemId: null,
    instructionId: null,
    editions: ['ky', 'ru'],
  });
  const listed = async (id: string | null) =>
    (await client.call('documents.list', { hearingId: id })).documents.map(
      ({ document }) => `${document.kind} ${document.edition}`,
    );
  expect(await listed(null)).toEqual(['controlRegister ru', 'controlRegister ky']);
  expect(await listed(hearingId)).toEqual(['minutes ru']);
});

test('a cover letter prints the number the register gave it, and room for the hand before and after', async () => {
  const { client, hearingId } = await producedMinutes();
  const instructionId = 'example-instruction-1';
  const head = async () => {
    const { blocks } = await client.call('documents.preview', {
      kind: 'coverLetter',
      hearingId,
      itemId: null,
      instructionId,
      edition: 'ru',
    });
    const line = blocks.find(({ block }) => block === 'twoSides');
    if (line?.block !== 'twoSides') throw new Error('There is no line of date and number.');
    return [line.left, line.right].map((runs) => runs.map(({ text }) => text).join(''));
  };
  const blank = ['«___» ______________ 20___ г.', '№ ____________'];
  expect(await head()).toEqual(blank);
  const { issued } = await client.call('register.issue', {
    paper: { kind: 'coverLetter', instructionId },
    date: '2026-01-20',
    ordinal: 15,
  });
  expect(await head()).toEqual(['20 января 2026 года', '№ 15']);
  await client.call('register.void', { issuedId: issued.id, reason: 'испорченный бланк' });
  expect(await head()).toEqual(blank);
});
