import type { Translate } from '@shared/texts/catalogue';
import { expect, test, type Office } from './office';
import { RecordPage } from './pages/record-page';
import { holdNextCall } from './support/held-call';
import { beginSitting, changeHearing, hearingOf } from './support/sitting';

const person = (name: string) => `example-person-${name}`;
const moment = (time: string) => `2026-02-10T${time}`;

/** The sitting goes on at 10:20: its first item is called, Masabirov has asked for the floor. */
async function inTheHall(office: Office, t: Translate) {
  const { page, core } = office;
  const id = await beginSitting(core);
  const [first, second] = (await hearingOf(core, id)).agenda;
  await changeHearing(core, id, { kind: 'agenda.begin', itemId: first?.id ?? '', at: moment('10:01:00') });
  await changeHearing(core, id, { kind: 'queue.add', personId: person('masabirov'), at: moment('10:05:00') });
  await page.clock.install({ time: new Date('2026-02-10T10:20:00+06:00') });
  await page.clock.resume();
  await office.goTo(`/hearings/${id}/record`);
  await page.reload();
  const record = new RecordPage(page, t);
  await expect(record.text).toBeFocused();
  return {
    record,
    secondItem: second?.id,
    hearing: () => hearingOf(core, id),
    line: async (text: string) => {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
  };
}

const wordsOf = ({ entries }: Awaited<ReturnType<typeof hearingOf>>) => entries.map(({ text }) => text.ru);

test('undo takes back the last line, also one that still waits for the one before it', async ({
  office,
  t,
}) => {
  const { line, record, hearing } = await inTheHall(office, t);
  const held = await holdNextCall(office.page, 'hearings.change');
  await line('сал: раз');
  await line('сал: два');
  await line('сал: три');
  await office.page.keyboard.press('Control+KeyZ');
  await held.release();
  await expect(office.page.getByText('Отменено').first()).toBeVisible();
  await expect(record.entries).toHaveCount(2);
  expect(wordsOf(await hearing())).toEqual(['раз', 'два']);
});

test('whoever was just given the floor says the next line', async ({ office, t }) => {
  const { line, record, hearing } = await inTheHall(office, t);
  const held = await holdNextCall(office.page, 'hearings.change');
  await office.page.keyboard.press('F7');
  await line('Прошу поддержать отрасль.');
  await held.release();
  await expect(record.entries).toHaveCount(1);
  expect((await hearing()).entries[0]).toMatchObject({ speakerId: person('masabirov') });
});

test('a name put on the list to speak gets the floor with the next key, and the words behind it', async ({
  office,
  t,
}) => {
  const { line, record, hearing } = await inTheHall(office, t);
  await line('q');
  await expect.poll(async () => (await hearing()).speakerQueue).toEqual([]);
  const held = await holdNextCall(office.page, 'hearings.change');
  await line('q сал');
  await office.page.keyboard.press('F7');
  // At once: a step of the room waits a breath only.
  await held.release();
  await line('Вопрос не решён.');
  await expect(record.entries).toHaveCount(1);
  const { turns, entries } = await hearing();
  expect(turns.at(-1)).toMatchObject({ personId: person('salymbekov'), end: null });
  expect(entries[0]).toMatchObject({ speakerId: person('salymbekov') });
});

test('a line begun behind the call of an item belongs to that item', async ({ office, t }) => {
  const { line, record, hearing, secondItem } = await inTheHall(office, t);
  const held = await holdNextCall(office.page, 'hearings.change');
  await office.page.keyboard.press('F9');
  await line('сал: сколько цехов закрыто');
  await held.release();
  await expect(record.entries).toHaveCount(1);
  expect((await hearing()).entries[0]).toMatchObject({ itemId: secondItem, kind: 'question' });
});

test('Alt+↑ opens the line that was just handed over', async ({ office, t }) => {
  const { line, record } = await inTheHall(office, t);
  await line('сал: раз');
  await expect(record.entries).toHaveCount(1);
  const held = await holdNextCall(office.page, 'hearings.change');
  await line('ата: два');
  await office.page.keyboard.press('Alt+ArrowUp');
  await held.release();
  await expect(record.entries).toHaveCount(2);
  await expect(record.entries.nth(1).getByRole('textbox').first()).toHaveValue('два');
});

test('the key of the vote pressed twice votes once, and writes nothing into the record', async ({
  office,
  t,
}) => {
  const { line, record, hearing } = await inTheHall(office, t);
  const held = await holdNextCall(office.page, 'hearings.change');
  await line('мас + льготные кредиты');
  await office.page.keyboard.press('F8');
  await office.page.keyboard.press('F8');
  await line('ата-');
  await held.release();
  await expect
    .poll(async () => JSON.stringify((await hearing()).votes.map(({ record: voices }) => voices)))
    .toContain('against');
  await expect(record.entries).toHaveCount(1);
  const { votes, entries } = await hearing();
  expect(votes).toHaveLength(1);
  expect(entries).toHaveLength(1);
});

test('a key that is held down takes its step once', async ({ office, t }) => {
  const { record, hearing, secondItem } = await inTheHall(office, t);
  const { core, page } = office;
  const { id } = await hearing();
  await changeHearing(core, id, {
    kind: 'agenda.add',
    item: {
      title: { ru: 'Разное' },
      rapporteurIds: [],
      plannedMinutes: null,
      closed: false,
      addedInSession: true,
      considered: [],
      note: '',
    },
  });
  await expect(record.agenda.getByText('3.')).toBeVisible();
  await page.keyboard.down('F9');
  await expect.poll(async () => (await hearing()).agenda[1]?.considered).toHaveLength(1);
  await page.keyboard.down('F9');
  await page.keyboard.down('F9');
  await page.keyboard.up('F9');
  await page.keyboard.type('сал: вопрос');
  await page.keyboard.press('Enter');
  await expect(record.entries).toHaveCount(1);
  const { agenda, entries } = await hearing();
  expect(entries[0]).toMatchObject({ itemId: secondItem });
  expect(agenda[2]?.considered).toEqual([]);
});
