import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '@shared/contract/problem';
import { expect, test as officeTest } from './office';
import { chooseByTyping } from './pages/fields';
import { RecordPage } from './pages/record-page';
import { exampleHearingId } from './support/example';
import { holdNextCall } from './support/held-call';
import { mountSmallDisk, type SmallDisk } from './support/full-disk';
import { runCommandLine, startRefusedHost } from './support/program';
import { addSecondHearing, secondHearing } from './support/second-hearing';

const test = officeTest;

test('an end before its start is refused in a sentence, and what was typed stays', async ({ office, t }) => {
  const { page } = office;
  await office.goTo(`/hearings/${exampleHearingId}/preparation`);
  const start = page.getByRole('textbox', { name: t('preparation.sitting.start') });
  const end = page.getByRole('textbox', { name: t('preparation.sitting.end') });
  await start.fill('10:00');
  await start.press('Enter');
  await end.fill('9:30');
  await end.press('Enter');
  await expect(end).toHaveAttribute('aria-invalid', 'true');
  await expect(end).toHaveAccessibleDescription(/16\.01\.2026, 09:30.*16\.01\.2026, 10:00/);
  await expect(end).toHaveValue('09:30');

  await end.fill('12:10');
  await end.press('Enter');
  await expect(end).not.toHaveAttribute('aria-invalid', 'true');
  await expect(async () => {
    const { hearing } = await office.core.call('hearings.get', { id: exampleHearingId });
    expect([hearing.actualStart, hearing.actualEnd]).toEqual(['2026-01-16T10:00:00', '2026-01-16T12:10:00']);
  }).toPass();
});

test('what is no date is said below the field and is not saved as nothing', async ({ office, t }) => {
  const { page } = office;
  await office.goTo(`/hearings/${exampleHearingId}/preparation`);
  const date = page.getByRole('textbox', { name: t('preparation.details.date'), exact: true });
  await date.fill('31.02.2026');
  await date.press('Enter');
  await expect(date).toHaveAttribute('aria-invalid', 'true');
  await expect(date).toHaveAccessibleDescription(new RegExp(t('calendar.dateProblem.impossible')));
  const { hearing } = await office.core.call('hearings.get', { id: exampleHearingId });
  expect(hearing.date).toBe('2026-01-16');
});

test('an answer is never linked to a question of another item', async ({ office, t }) => {
  const { page, core } = office;
  const { revision } = await core.call('hearings.get', { id: exampleHearingId });
  const added = await core.call('hearings.change', {
    id: exampleHearingId,
    expectedRevision: revision,
    change: {
      kind: 'agenda.add',
      item: {
        title: { ru: 'Разное' },
        rapporteurIds: [],
        plannedMinutes: null,
        closed: false,
        addedInSession: false,
        considered: [],
        note: '',
      },
    },
  });
  await office.goTo(`/hearings/${exampleHearingId}/record`);
  const record = new RecordPage(page, t);
  await record.chooseItem(/Разное/);
  await record.details.click();
  await record.question.click();
  await expect(record.options).toHaveText([t('entries.noQuestion')]);
  await page.keyboard.press('Escape');

  await record.chooseItem(/швейной отрасли/);
  await record.question.click();
  await expect(record.options).toHaveCount(3);
  await page.keyboard.press('Escape');

  const refused = core.call('hearings.change', {
    id: exampleHearingId,
    expectedRevision: added.revision,
    change: {
      kind: 'entry.add',
      entry: {
        kind: 'answer',
        itemId: added.createdId,
        speakerId: 'example-person-sydykov',
        at: null,
        language: 'ru',
        text: { ru: 'Ответ не туда' },
        addresseeId: null,
        answersId: 'example-entry-04',
        promise: null,
        writtenReply: null,
      },
    },
  });
  await expect(refused).rejects.toEqual(new Refusal('entry.answersOtherItem'));
});

test('more votes than members in the hall are refused before they are saved, and by the core', async ({
  office,
  t,
}) => {
  const { page, core } = office;
  await office.goTo(`/hearings/${exampleHearingId}/preparation`);
  await page.getByRole('button', { name: t('preparation.people.allPresent') }).click();
  await expect(page.getByText(t('preparation.quorum.presentOnly', { present: 8 }))).toBeVisible();

  await office.goTo(`/hearings/${exampleHearingId}/decisions`);
  await page
    .getByRole('button', { name: t('decisions.proposals.putToVote') })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: t('decisions.vote.newTitle') });
  await dialog.getByText(t('decisions.vote.methodValue.byCount'), { exact: true }).click();
  await dialog.getByRole('checkbox', { name: t('decisions.vote.counted') }).check({ force: true });
  const count = (ballot: 'for' | 'against') =>
    dialog.getByRole('textbox', { name: new RegExp(`^${t(`record.ballot.${ballot}`)}$`, 'i') });
  const save = dialog.getByRole('button', { name: t('decisions.vote.save') });
  await count('for').fill('8');
  await count('against').fill('1');
  await count('against').press('Tab');
  await expect(dialog).toContainText(t('problems.vote.moreThanPresent', { votes: 9, present: 8 }));
  await expect(save).toBeDisabled();

  await count('for').fill('7');
  await count('for').press('Tab');
  await expect(dialog).toContainText(t('record.voteSentence.counts', { for: 7, against: 1, abstained: 0 }));
  await save.click();
  await expect(dialog).toBeHidden();

  const { hearing, revision } = await core.call('hearings.get', { id: exampleHearingId });
  const [vote] = hearing.votes;
  const tooMany = core.call('hearings.change', {
    id: exampleHearingId,
    expectedRevision: revision,
    change: {
      kind: 'vote.edit',
      voteId: vote?.id ?? '',
      set: {
        record: {
          method: 'byCount',
          counts: { for: 9, against: 0, abstained: 0, didNotVote: 0, absent: 0, recused: 0, invalid: 0 },
        },
      },
    },
  });
  await expect(tooMany).rejects.toMatchObject({ code: 'vote.moreThanPresent' });
});

test('what is typed while the change before it is still being saved stays', async ({ office, t }) => {
  const { page } = office;
  const hearingId = await addSecondHearing(office.core);
  await office.goTo(`/hearings/${hearingId}/preparation`);
  const person = page.getByRole('combobox', { name: t('preparation.people.add') });
  await chooseByTyping(person, 'сыд', /Сыдыков/);
  await expect(page.getByRole('rowheader', { name: /Сыдыков/ })).toBeVisible();
  const held = await holdNextCall(page, 'hearings.change');
  await chooseByTyping(person, 'жал', /Жалилов/);
  await person.pressSequentially('ал');
  await held.release();
  // The open list hides the rest of the page from assistive technology.
  await expect(page.getByRole('rowheader', { name: /Жалилов/, includeHidden: true })).toBeVisible();
  await person.pressSequentially('им');
  await expect(person).toHaveValue('алим');
  await expect(page.getByRole('option', { name: /Алимжанова/ })).toBeVisible();
});

test.describe('without an office', () => {
  test('a file in place of the data folder is refused in one sentence with exit code 1', async ({
    dataFolder,
  }) => {
    const file = join(dataFolder, 'a-file');
    writeFileSync(file, 'not a folder');
    for (const ending of await Promise.all([
      startRefusedHost({ dataFolder: file }),
      runCommandLine(['verify', '--data', file]),
    ])) {
      expect(ending).toMatchObject({ code: 1, output: '' });
      expect(ending.errors.trim().split('\n')).toHaveLength(1);
      expect(ending.errors).toContain(file);
    }
  });
});

test('a data folder that is in use is refused in one sentence with exit code 1', async ({ office }) => {
  const { dataFolder } = office;
  for (const ending of await Promise.all([
    startRefusedHost({ dataFolder }),
    runCommandLine(['verify', '--data', dataFolder]),
  ])) {
    expect(ending).toMatchObject({ code: 1, output: '' });
    expect(ending.errors.trim().split('\n')).toHaveLength(1);
    expect(ending.errors).toContain('The data folder is open in “Keneshme”');
  }
});

test('a hearing of a newer program is named and left alone, and the rest opens', async ({ office, t }) => {
  const { page, dataFolder } = office;
  const secondId = await addSecondHearing(office.core);
  await page.goto('about:blank');
  await office.stop();
  const folder = join(dataFolder, 'hearings');
  const [name = ''] = readdirSync(folder)
    .filter((file) => file.startsWith(`${secondId}.g`))
    .toSorted()
    .slice(-1);
  const newer = readFileSync(join(folder, name), 'utf8').replace('"version":2,', '"version":99,');
  writeFileSync(join(folder, name), newer);

  const ending = await office.keneshme('verify');
  expect(ending.code).toBe(1);
  await office.start();
  await office.show();
  const banner = page.getByText(t('app.files.title', { count: 1 }));
  await expect(banner).toBeVisible();
  await page.getByRole('button', { name: t('app.files.show'), exact: true }).click();
  await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText(
    t('problems.storage.newerFormat'),
  );
  await expect(page.getByRole('link', { name: /швейной отрасли/ })).toBeVisible();
  await expect(page.getByText(secondHearing.title)).toBeHidden();
  expect(readFileSync(join(folder, name), 'utf8')).toBe(newer);
});

/** A data folder on a disk of four megabytes. */
const smallDiskTest = officeTest.extend<{ readonly disk: SmallDisk | null }>({
  // Playwright wants the object pattern even where nothing is taken from it.
  // eslint-disable-next-line no-empty-pattern
  disk: async ({}, use) => {
    const disk = mountSmallDisk();
    await use(disk);
    disk?.remove();
  },
  dataFolder: async ({ disk }, use) => {
    officeTest.skip(disk === null, 'This machine does not allow to mount a small disk (root is needed).');
    await use(disk?.folder ?? '');
  },
});

smallDiskTest(
  'a full disk is said at once; nothing typed is lost; after freeing space it is saved',
  async ({ office, disk, t }) => {
    const { page } = office;
    await office.goTo(`/hearings/${exampleHearingId}/record`);
    const record = new RecordPage(page, t);
    await expect(record.entries).toHaveCount(14);
    disk?.fill();
    await record.type('Запись на полный диск');
    const banner = page.getByRole('alert').filter({ hasText: t('safety.trouble.title') });
    await expect(banner).toContainText(t('problems.storage.diskFull'));
    await expect(record.entries).toHaveCount(14);

    disk?.free();
    await banner.getByRole('button', { name: t('safety.trouble.tryNow') }).click();
    await expect(banner).toBeHidden();
    await expect(record.entries.last()).toContainText('Запись на полный диск');
    await expect(page.getByText(t('app.saving.saved'))).toBeVisible();
    await office.reopen();
    await office.goTo(`/hearings/${exampleHearingId}/record`);
    await expect(record.entries.last()).toContainText('Запись на полный диск');
  },
);
