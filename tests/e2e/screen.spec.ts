import type { Page } from '@playwright/test';
import type { HearingChange } from '@shared/record/hearing-change';
import { expect, test, type Office } from './office';
import { example, exampleHearingId } from './support/example';

const { agenda, participants } = example.hearing;
const deputy = participants.find(({ role }) => role === 'member')?.personId ?? '';
const minister = participants.find(({ role }) => role === 'invited')?.personId ?? '';

async function change(office: Office, made: HearingChange): Promise<void> {
  const { revision } = await office.core.call('hearings.get', { id: exampleHearingId });
  await office.core.call('hearings.change', {
    id: exampleHearingId,
    expectedRevision: revision,
    change: made,
  });
}

const minutesAgo = (minutes: number): string => {
  const moment = new Date(Date.now() - minutes * 60_000);
  const part = (value: number) => String(value).padStart(2, '0');
  const date = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map(part).join('-');
  return `${date}T${[moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(part).join(':')}`;
};

async function openScreen(office: Office, page: Page): Promise<void> {
  await page.goto(new URL(`/#/screen/${exampleHearingId}`, office.page.url()).href);
}

test('the room sees item, speaker, time, next speaker and quorum, and every change at once', async ({
  office,
  t,
}) => {
  await change(office, {
    kind: 'details.edit',
    set: { date: minutesAgo(30).slice(0, 10), listStrength: 10 },
  });
  await change(office, { kind: 'status.resume' }).catch(() => undefined);
  const { hearing } = await office.core.call('hearings.get', { id: exampleHearingId });
  if (hearing.status !== 'inSession') await change(office, { kind: 'status.start', at: minutesAgo(20) });

  const screen = await office.page.context().newPage();
  await openScreen(office, screen);
  await expect(screen.getByText(t('screen.noItem'))).toBeVisible();

  await change(office, { kind: 'agenda.begin', itemId: agenda[0]?.id ?? '', at: minutesAgo(10) });
  await change(office, {
    kind: 'turn.begin',
    turn: { personId: deputy, itemId: agenda[0]?.id ?? null, start: minutesAgo(1), limitSeconds: 60 },
  });
  await change(office, { kind: 'queue.add', personId: minister, at: minutesAgo(0) });
  await expect(screen.getByText(agenda[0]?.title.ru ?? '')).toBeVisible();
  await expect(screen.getByText(t('screen.phase.over'))).toBeVisible();
  await expect(screen.getByRole('timer')).toHaveText(/^−0:\d\d$/);
  await expect(screen.getByText(t('screen.nobody'))).toBeHidden();
  await change(office, { kind: 'participant.allPresent' });
  const { present } = (await office.core.call('screen.view', { hearingId: exampleHearingId })).view.quorum;
  const hall = t('screen.presentOf', { present, members: 10 });
  await expect(screen.getByText(t('screen.quorumReached', { hall }))).toBeVisible();

  await change(office, {
    kind: 'turn.begin',
    turn: { personId: minister, itemId: null, start: minutesAgo(0), limitSeconds: null },
  });
  await expect(screen.getByText(t('screen.phase.unlimited'))).toBeVisible();
  await expect(screen.getByText(t('screen.nobody'))).toBeVisible();
});

test('no word of the record is on the second screen, and nothing can be changed there', async ({
  office,
}) => {
  const screen = await office.page.context().newPage();
  await openScreen(office, screen);
  await expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
  for (const entry of example.hearing.entries)
    await expect(screen.getByText(entry.text.ru ?? '', { exact: false })).toHaveCount(0);
  await expect(screen.getByRole('textbox')).toHaveCount(0);
  await expect(screen.getByRole('button')).toHaveCount(0);
  const asked = await office.core.call('screen.view', { hearingId: exampleHearingId });
  const said = JSON.stringify(asked);
  expect(example.hearing.entries.filter(({ text }) => said.includes(text.ru ?? '\u0000'))).toEqual([]);
});

test('its address chooses the language', async ({ office }) => {
  await office.page.goto(new URL(`/#/screen/${exampleHearingId}?language=ky`, office.page.url()).href);
  await expect(office.page.getByRole('main')).toHaveAttribute('lang', 'ky');
});
