import { expect, it } from 'vitest';
import type { HearingStatus } from '@shared/record/hearing';
import { newAgendaItem } from '@shared/rules/new-agenda-item';

it.each<[HearingStatus, boolean]>([
  ['planned', false],
  ['inSession', true],
  ['finishing', false],
  ['reopened', false],
])('an item added while the hearing is %s is added in the sitting: %s', (status, addedInSession) => {
  expect(newAgendaItem({ language: 'ru', status }, ' О разном ')).toEqual({
    title: { ru: 'О разном' },
    rapporteurIds: [],
    plannedMinutes: null,
    closed: false,
    addedInSession,
    considered: [],
    note: '',
  });
});
