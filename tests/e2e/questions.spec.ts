import type { Locator, Page } from '@playwright/test';
import type { Entry } from '@shared/record/entry';
import type { HearingChange } from '@shared/record/hearing-change';
import type { Translate } from '@shared/texts/catalogue';
import { expect, test, type Office } from './office';
import { RecordPage } from './pages/record-page';
import { exampleHearingId } from './support/example';

const recordPath = `/hearings/${exampleHearingId}/record`;
const itemId = 'example-item-1';

test('the open questions of the item stand above the line: who asks whom, since when, answered ones are gone', async ({
  office,
  t,
}) => {
  await change(office, question('Когда снизят ставку?', { at: '2026-01-16T11:05:00' }));
  await change(
    office,
    question('Где список цехов?', {
      addresseeId: 'example-person-sydykov',
      writtenReply: { personId: 'example-person-sydykov', due: { kind: 'none' } },
    }),
  );
  await openRecord(office, t);
  const questions = panelOf(office.page, t).getByRole('listitem');
  await expect(questions).toHaveCount(3);
  await expect(questions.nth(0)).toContainText('Эсенаманова');
  await expect(questions.nth(0)).toContainText('№ 10');
  await expect(questions.nth(1)).toContainText(t('flow.questions.since', { time: '11:05' }));
  await expect(questions.nth(1)).toContainText(t('flow.questions.toNobody'));
  await expect(questions.nth(2)).toContainText(t('record.exchangeState.writtenReplyPromised'));
  await expect(questions.nth(2)).toContainText('Сыдыков');

  await change(office, answer('example-entry-10'));
  await expect(questions).toHaveCount(2);
  await expect(questions.nth(0)).toContainText('№ 15');
});

test('Alt and a digit make the line the answer to an open question', async ({ office, t }) => {
  const { page } = office;
  await change(office, question('Когда снизят ставку?', { addresseeId: 'example-person-sydykov' }));
  const record = await openRecord(office, t);
  await page.keyboard.press('Alt+2');
  await expect(lineOf(page)).toBeFocused();
  const chosen = panelOf(page, t).getByRole('button', { pressed: true });
  await expect(chosen).toHaveAccessibleName(new RegExp(`^${t('flow.questions.choose')} 2 Атамбаев`));
  await page.keyboard.type('> В первом квартале.');
  await page.keyboard.press('Enter');
  await expect(record.entries).toHaveCount(16);
  await expect.poll(async () => (await lastEntry(office)).answersId).toBe((await entries(office))[14]?.id);
  await expect(panelOf(page, t).getByRole('listitem')).toHaveCount(1);
  await expect(page).toHaveURL(new RegExp(`${recordPath}$`));
});

test('a digit without a question says so and leads nowhere, whatever the line holds', async ({
  office,
  t,
}) => {
  const { page } = office;
  await openRecord(office, t);
  await lineOf(page).fill('не трогать');
  await page.keyboard.press('Alt+3');
  await expect(page.getByText(t('flow.questions.missing', { place: 3 }))).toBeVisible();
  await expect(lineOf(page)).toHaveValue('не трогать');
  await expect(page).toHaveURL(new RegExp(`${recordPath}$`));
});

test('a question that is answered is chosen from its row as well, and the panel is worked by Tab and Enter', async ({
  office,
  t,
}) => {
  const { page } = office;
  const record = await openRecord(office, t);
  await record.entries.nth(3).focus();
  await page.keyboard.press('Alt+Enter');
  await expect(lineOf(page)).toBeFocused();
  await page.keyboard.type('> Добавлю к сказанному.');
  await page.keyboard.press('Enter');
  await expect(record.entries).toHaveCount(15);
  await expect.poll(async () => (await lastEntry(office)).answersId).toBe('example-entry-04');

  const only = panelOf(page, t).getByRole('button');
  await only.focus();
  await page.keyboard.press('Enter');
  await expect(only).toHaveAttribute('aria-pressed', 'true');
  await expect(lineOf(page)).toBeFocused();
});

test('what was voted, decided and happened in the room stands in the flow at its moment', async ({
  office,
  t,
}) => {
  const { page } = office;
  await liveSitting(office);
  const record = await openRecord(office, t);
  const rows = record.flow.locator(':scope > li');
  await expect(rows.first()).toContainText(t('flow.event.started'));
  await expect(rows.last()).toContainText(t('flow.event.ended'));
  const flow = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-flow')));
  const names = await rows.allInnerTexts();
  const at = (words: string) => names.findIndex((text) => text.includes(words));
  expect(flow[0]).toBe('event');
  expect(at(t('flow.event.started'))).toBe(0);
  expect(at('Предложил создать')).toBeLessThan(at(t('flow.vote.label')));
  expect(at(t('flow.vote.label'))).toBeLessThan(at(t('flow.event.breakBegun')));
  const vote = record.flow.locator('[data-flow="vote"]');
  await expect(vote).toContainText(t('flow.vote.proposal', { number: 14 }));
  await expect(vote).toContainText(/против[^:]*: Атамбаев/i);
  await expect(vote).toContainText(t('decisions.vote.quorumReached'));
  await expect(record.flow.locator('[data-flow="decision"]')).toContainText('Поручить Кабинету');
  await expect(record.flow.locator('[data-flow="event"]').filter({ hasText: 'Эсенаманова' })).toContainText(
    t('flow.event.left', { names: '' }).trim(),
  );

  await vote.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/decisions/);
});

/** The example as if it had been recorded live: times, a break, somebody leaving, a vote by name with one voice against. */
async function liveSitting(office: Office): Promise<void> {
  const at = (time: string) => `2026-01-16T${time}:00`;
  await change(office, {
    kind: 'details.edit',
    set: { actualStart: at('10:00'), actualEnd: at('12:00'), listStrength: 10 },
  });
  for (const [index, { id }] of (await entries(office)).entries()) {
    const minute = String(index + 1).padStart(2, '0');
    await change(office, { kind: 'entry.edit', entryId: id, set: { at: at(`10:${minute}`) } });
  }
  await change(office, { kind: 'participant.allPresent' });
  await change(office, {
    kind: 'participant.leave',
    personId: 'example-person-esenamanova',
    at: at('10:30'),
  });
  await change(office, { kind: 'break.add', break: { start: at('11:00'), end: at('11:15'), note: '' } });
  const { hearing } = await office.core.call('hearings.get', { id: exampleHearingId });
  const members = hearing.participants.filter(({ role }) => role === 'member');
  await change(office, {
    kind: 'vote.add',
    vote: {
      itemId,
      proposalId: 'example-entry-14',
      subject: { ru: 'Создать отдел по работе со швейниками' },
      secrecy: 'open',
      record: {
        method: 'byName',
        ballots: members.map(({ personId }) => ({
          personId,
          value: personId === 'example-person-atambaev' ? 'against' : 'for',
        })),
      },
      majority: 'majorityOfPresent',
      at: at('10:20'),
      result: {},
    },
  });
}

async function openRecord(office: Office, t: Translate): Promise<RecordPage> {
  const { page } = office;
  const record = new RecordPage(page, t);
  await office.goTo(recordPath);
  await expect(record.entries.first()).toBeVisible();
  await expect(lineOf(page)).toBeFocused();
  return record;
}

function panelOf(page: Page, t: Translate): Locator {
  return page.getByRole('region', { name: t('flow.questions.label') });
}

function lineOf(page: Page): Locator {
  return page.locator('[data-record-line] textarea');
}

async function entries({ core }: Office): Promise<readonly Entry[]> {
  return (await core.call('hearings.get', { id: exampleHearingId })).hearing.entries;
}

async function lastEntry(office: Office): Promise<Entry> {
  const last = (await entries(office)).at(-1);
  if (last === undefined) throw new Error('The record is empty.');
  return last;
}

async function change({ core }: Office, wanted: HearingChange): Promise<void> {
  const { revision } = await core.call('hearings.get', { id: exampleHearingId });
  await core.call('hearings.change', { id: exampleHearingId, expectedRevision: revision, change: wanted });
}

function question(words: string, set: Partial<Omit<Entry, 'id'>> = {}): HearingChange {
  return {
    kind: 'entry.add',
    entry: {
      kind: 'question',
      itemId,
      speakerId: 'example-person-atambaev',
      at: null,
      language: 'ru',
      text: { ru: words },
      addresseeId: null,
      answersId: null,
      promise: null,
      writtenReply: null,
      ...set,
    },
  };
}

function answer(questionId: string): HearingChange {
  return question('Ответ дан.', {
    kind: 'answer',
    speakerId: 'example-person-sydykov',
    answersId: questionId,
  });
}
