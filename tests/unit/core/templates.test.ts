import { access, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { starterKinds } from '@shared/contract/template-methods';
import { partOf, paragraphTexts } from '../../documents/word-parts';
import { para, templateFile } from '../../documents/template-files';
import { coreIn, refusalOf, temporaryFolder } from './core-in-folder';

const minutes = { kind: 'minutes' as const, edition: 'ru' as const };
const letterhead = templateFile({ text: [para('Бланк группы'), para('{{body}}')] });
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

async function office() {
  const folder = await temporaryFolder();
  const opened = await coreIn(folder);
  const { hearingId } = await opened.client.call('example.load', {});
  const add = (file: Uint8Array, form: object = minutes, fileName = 'бланк.docx') =>
    opened.client.call('templates.add', { ...minutes, ...form, fileName, base64: base64(file) });
  async function produced(editions: ('ky' | 'ru')[] = ['ru']) {
    const { documents } = await opened.client.call('documents.produce', {
      hearingId,
      kind: 'minutes',
      itemId: null,
      instructionId: null,
      editions,
    });
    const [first] = documents;
    if (first === undefined) throw new Error('Nothing was produced.');
    const { base64: bytes } = await opened.client.call('documents.download', {
      documentId: first.document.id,
    });
    const texts = paragraphTexts(partOf(Buffer.from(bytes, 'base64'), 'word/document.xml'));
    return { ...first.document, texts };
  }
  return { ...opened, folder, add, produced };
}

describe('the templates of an office', () => {
  test('a loaded one is used for its kind and language only, and remembered with the paper', async () => {
    const { client, add, produced } = await office();
    expect((await produced()).templateFingerprint).toBeNull();
    const { templates } = await add(letterhead);
    const paper = await produced();
    expect(paper.texts[0]).toBe('Бланк группы');
    expect(paper.texts.length).toBeGreaterThan(20);
    expect(paper.templateFingerprint).toBe(templates[0]?.fingerprint);
    expect((await produced(['ky'])).templateFingerprint).toBeNull();
    expect(await client.call('archive.verify', {})).toMatchObject({ problems: [] });
  });

  test('one for all papers is used where there is none of the kind', async () => {
    const { add, produced } = await office();
    await add(templateFile({ text: [para('Общий бланк'), para('{{body}}')] }), { kind: 'all' });
    expect((await produced()).texts[0]).toBe('Общий бланк');
    await add(letterhead);
    expect((await produced()).texts[0]).toBe('Бланк группы');
  });

  test('removing goes back to the built-in form, restoring brings it back, a new one takes its place', async () => {
    const { client, add, produced } = await office();
    const { addedId: first } = await add(letterhead);
    await client.call('templates.remove', { id: first });
    expect((await produced()).templateFingerprint).toBeNull();
    await client.call('templates.restore', { id: first });
    expect((await produced()).texts[0]).toBe('Бланк группы');
    const { addedId: second } = await add(templateFile({ text: [para('Новый бланк'), para('{{body}}')] }));
    expect((await produced()).texts[0]).toBe('Новый бланк');
    const { templates } = await client.call('templates.restore', { id: first });
    expect(templates.map(({ id, removedAt }) => [id, removedAt === null])).toEqual([
      [first, true],
      [second, false],
    ]);
    expect((await produced()).texts[0]).toBe('Бланк группы');
  });

  test('what is refused leaves nothing behind', async () => {
    const { client, folder, add } = await office();
    const refused = await refusalOf(add(templateFile({ text: [para('{{nomer}}'), para('{{body}}')] })));
    expect(refused).toBe('template.unknownMark');
    expect((await client.call('templates.list', {})).templates).toEqual([]);
    await expect(access(join(folder, 'template-files'))).rejects.toThrow();
  });

  test('a check names every fault of a file and keeps nothing', async () => {
    const { client } = await office();
    const file = templateFile({ text: [para('{{nomer}} {{date'), para('{{title}}')] });
    const { problems, marks } = await client.call('templates.check', {
      kind: 'minutes',
      base64: base64(file),
    });
    expect(problems[0]?.details).toEqual({
      mark: '{{nomer}}',
      place: 'text',
      number: 1,
      words: '{{nomer}} {{date',
    });
    expect(problems.map(({ code }) => code)).toEqual([
      'template.unknownMark',
      'template.brokenMark',
      'template.bodyMissing',
    ]);
    expect(marks).toEqual(['title']);
    expect((await client.call('templates.list', {})).templates).toEqual([]);
  });

  test('a file missing from the data folder is named, and no paper takes another form because of it', async () => {
    const { client, folder, add, produced } = await office();
    const { templates } = await add(letterhead);
    const name = `${templates[0]?.fingerprint ?? ''}.docx`;
    await rm(join(folder, 'template-files', name));
    const { problems } = await client.call('archive.verify', {});
    expect(problems).toEqual([
      {
        file: `template-files/${name}`,
        problem: { code: 'template.bytesMissing', details: { name: 'бланк.docx' } },
      },
    ]);
    expect(await refusalOf(produced())).toBe('template.bytesMissing');
    await writeFile(join(folder, 'template-files', name), 'changed');
    expect((await client.call('archive.verify', {})).problems[0]?.problem.code).toBe('template.bytesChanged');
    expect(await refusalOf(produced())).toBe('template.bytesChanged');
    await add(letterhead);
    expect((await client.call('archive.verify', {})).problems).toEqual([]);
  });

  test('the files of removed templates stay, and a backup holds them', async () => {
    const { client, core, folder, add } = await office();
    const { addedId, templates } = await add(letterhead);
    await client.call('templates.remove', { id: addedId });
    const copy = join(await temporaryFolder(), 'copy');
    await mkdir(copy, { recursive: true });
    await core.backupInto(copy);
    const names = [`${templates[0]?.fingerprint ?? ''}.docx`];
    expect(await readdir(join(folder, 'template-files'))).toEqual(names);
    expect(await readdir(join(copy, 'template-files'))).toEqual(names);
  });

  test.each(
    starterKinds.flatMap((kind) =>
      (['ky', 'ru', 'en'] as const).map((language) => [kind, language] as const),
    ),
  )('the starter of %s in %s can be loaded as it is', async (kind, language) => {
    const { client } = await office();
    const { fileName, base64: file } = await client.call('templates.download', {
      source: 'starter',
      kind,
      language,
    });
    expect(fileName).toMatch(/\.docx$/);
    const { problems } = await client.call('templates.check', { kind, base64: file });
    expect(problems).toEqual([]);
  });

  test('a sample is a paper of the example on the template, marked as a draft', async () => {
    const { client, add } = await office();
    const { addedId } = await add(letterhead);
    const { fileName, base64: file } = await client.call('templates.download', {
      source: 'sample',
      id: addedId,
    });
    expect(fileName).toMatch(/^Образец — .*\.docx$/);
    const bytes = Buffer.from(file, 'base64');
    expect(paragraphTexts(partOf(bytes, 'word/keneshme-mark.xml')).join()).toContain('ПРОЕКТ');
    expect(paragraphTexts(partOf(bytes, 'word/document.xml'))[0]).toBe('Бланк группы');
  });

  test('the browser host cannot open files', async () => {
    const { client, add } = await office();
    const { addedId } = await add(letterhead);
    expect(await refusalOf(client.call('templates.open', { source: 'loaded', id: addedId }))).toBe(
      'document.notHere',
    );
  });
});
