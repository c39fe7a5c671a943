import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import { hearingJsonSchema } from '@core/exchange/hearing-schema';
import { coreIn, temporaryFolder } from './core-in-folder';
import example from '../../../resources/example/ala-too-2026-01-16.json';

const published = new URL('../../../docs/hearing.schema.json', import.meta.url);

describe('the JSON Schema of the hearing file', () => {
  test('is published as it is generated now (keneshme schema > docs/hearing.schema.json)', async () => {
    expect(JSON.parse(await readFile(published, 'utf8'))).toEqual(hearingJsonSchema());
  });

  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
    hearingJsonSchema() as object,
  );

  test('accepts the example', () => {
    validate(example);
    expect(validate.errors).toBeNull();
  });

  test.each([
    ['an unknown member', { ...example, colour: 'red' }],
    ['another version', { ...example, version: 3 }],
    ['a hearing without a date', { ...example, hearing: { ...example.hearing, date: undefined } }],
    ['an unknown kind', { ...example, hearing: { ...example.hearing, kind: 'party' } }],
  ])('refuses %s', (_fault, file) => {
    expect(validate(JSON.parse(JSON.stringify(file)))).toBe(false);
  });
});

test('the small file of docs/format.md is taken in as it stands there', async () => {
  const page = await readFile(new URL('../../../docs/format.md', import.meta.url), 'utf8');
  const [, text = ''] = Array.from(page.matchAll(/^```json\n(.*?)^```$/gms), ([, block]) => block);
  const { client } = await coreIn(await temporaryFolder());
  const { hearingId } = await client.call('exchange.import', { text, namesakes: 'ask' });
  const { package: exported } = await client.call('exchange.export', { hearingId });
  expect(exported).toEqual(JSON.parse(text));
});
