import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { Refusal } from '@shared/contract/problem';
import { paperForms } from '@shared/documents/paper-forms';
import { translator } from '@shared/texts/catalogue';
import { documentsCommand } from '../../../electron/cli/commands/documents';
import { WrongUsage } from '../../../electron/cli/exit-codes';
import { coreIn, temporaryFolder } from '../core/core-in-folder';

interface Made {
  readonly kind: string;
  readonly edition: string;
  readonly hearingId: string | null;
}

/** Runs `documents` over the example office: what it says it made, and what lies in the folder. */
async function documents(options: Record<string, string>) {
  const { core, client, dataFolder } = await coreIn(await temporaryFolder());
  const { hearingId } = await client.call('example.load', {});
  const out = await temporaryFolder();
  let made: readonly Made[] = [];
  const code = await documentsCommand.run({
    core,
    client,
    dataFolder,
    words: [],
    options: { out, ...options },
    t: translator('en'),
    print: (_text: string, data?: unknown) => {
      made = data as readonly Made[];
    },
  });
  return { code, made, hearingId, files: await readdir(out) };
}

describe('the command "documents"', () => {
  test('writes every kind in three languages, and one register for the whole office', async () => {
    const { code, made, files } = await documents({});
    expect(code).toBe(0);
    expect(new Set(made.map(({ kind }) => kind))).toEqual(new Set(paperForms.map(({ kind }) => kind)));
    expect(files).toHaveLength(made.length);
    expect(made).toHaveLength(paperForms.length * 3);
    expect(made.filter(({ kind }) => kind === 'controlRegister').map(({ hearingId }) => hearingId)).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('writes the register of a hearing that is named', async () => {
    const hearing = 'example-hearing-2026-01-16';
    const { made } = await documents({ hearing, kind: 'controlRegister', lang: 'ky' });
    expect(made).toMatchObject([{ kind: 'controlRegister', edition: 'ky', hearingId: hearing }]);
  });

  test('in two languages writes what is made in two', async () => {
    const { made } = await documents({ lang: 'ky-ru' });
    expect(made.map(({ kind }) => kind)).toEqual(['notice', 'instruction']);
  });

  test('refuses a kind that is not made in two languages', async () => {
    await expect(documents({ kind: 'minutes', lang: 'ky-ru' })).rejects.toEqual(
      new Refusal('document.editionNotOffered'),
    );
  });

  test.each([
    ['kind', 'protocol'],
    ['lang', 'kyru'],
  ])('names the choices where --%s is %s', async (option, value) => {
    await expect(documents({ [option]: value })).rejects.toBeInstanceOf(WrongUsage);
  });
});
