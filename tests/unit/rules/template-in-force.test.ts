import { expect, test } from 'vitest';
import type { OfficeTemplate } from '@shared/record/template';
import { templateInForce } from '@shared/rules/template-in-force';

function template(id: string, set: Partial<OfficeTemplate>): OfficeTemplate {
  return {
    id,
    kind: 'minutes',
    edition: 'ru',
    fileName: `${id}.docx`,
    fingerprint: id,
    addedAt: '2026-01-16T05:00:00Z',
    by: '',
    removedAt: null,
    ...set,
  };
}

const all = template('all', { kind: 'all' });
const minutes = template('minutes', {});
const removed = template('removed', { removedAt: '2026-01-17T05:00:00Z' });
const kyrgyz = template('kyrgyz', { edition: 'ky' });

test.each([
  ['the one of the kind goes before the one for all', [all, minutes], 'minutes', 'ru', 'minutes'],
  ['the one for all serves a kind without its own', [all, minutes], 'transcript', 'ru', 'all'],
  ['one out of use counts no more', [removed], 'minutes', 'ru', undefined],
  ['another language counts not at all', [kyrgyz], 'minutes', 'ru', undefined],
  ['two languages side by side are an edition of their own', [all, kyrgyz], 'notice', 'ky-ru', undefined],
] as const)('%s', (_rule, templates, kind, edition, id) => {
  expect(templateInForce(templates, kind, edition)?.id).toBe(id);
});
