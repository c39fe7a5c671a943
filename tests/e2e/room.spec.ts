import type { Locator, Page } from '@playwright/test';
import type { Client } from '@shared/contract/transport';
import type { Hearing } from '@shared/record/hearing';
import { expect, test } from './office';
import { HearingPage } from './pages/hearing-page';
import { RecordPage } from './pages/record-page';
import { RoomPage } from './pages/room-page';
import { accessibilityFaults } from './support/axe';
import { addSitting, beginSitting, changeHearing, hearingOf } from './support/sitting';

const at = (time: string) => expect.stringMatching(new RegExp(`^2026-02-10T${time}`)) as unknown as string;

const moment = (time: string) => `2026-02-10T${time}`;

async function firstItem(core: Client, id: string): Promise<string> {
  return (await hearingOf(core, id)).agenda[0]?.id ?? '';
}

function presences({ participants }: Hearing): Record<string, string> {
  return Object.fromEntries(
    participants.map(({ personId, presence, reason }) => [
      personId.replace('example-person-', ''),
      reason === '' ? presence : `${presence}: ${reason}`,
    ]),
  );
}

/** Types as hands do: into whatever has the focus. */
async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
}

/** What a page with a stopped clock shows once the answer to a change has come: it needs a few milliseconds to draw. */
async function shows(place: Locator, text: string | RegExp): Promise<void> {
  await expect(async () => {
    await place.page().clock.runFor(5);
    await expect(place).toContainText(text, { timeout: 200 });
  }).toPass();
}

test('the roll call: everybody present with one key, then the exceptions by a part of the name', async ({
  office,
  t,
}) => {
  const { page, core } = office;
  const room = new RoomPage(page, t);
  const id = await addSitting(core);
  await room.showAt(id, '09:55:00');

  await page.keyboard.press('Alt+KeyR');
  await expect(room.find).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(room.rollCall).toContainText(t('room.rollCall.count', { recorded: 5, total: 5 }));

  await type(page, 'бор');
  await page.keyboard.press('Digit2');
  await expect(room.rollCall.getByRole('textbox', { name: /Борбиев/ })).toBeFocused();
  await type(page, 'болезнь');
  await page.keyboard.press('Enter');
  await expect(room.find).toBeFocused();

  // «мас» and «ата» on the wrong keyboard layout.
  await type(page, 'vfc');
  await page.keyboard.press('Digit3');
  await expect(room.find).toHaveValue('');
  await type(page, 'fnf');
  await page.keyboard.press('Digit3');
  await expect(room.rollCall).toContainText(t('room.bar.missing', { missing: 2 }));
  await type(page, 'ата');
  await page.keyboard.press('Digit1');
  await expect(room.rollCall).toContainText(t('room.bar.hall', { present: 2, members: 4 }));

  // A word of three names begins with «с»: a digit decides nothing until one is chosen.
  await type(page, 'с');
  await page.keyboard.press('Digit0');
  await expect(room.rollCall).toContainText(t('room.rollCall.several', { count: 3 }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Digit0');
  await expect(room.find).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(room.rollCall).toBeHidden();

  // The dialog shows a mark before the disk has it.
  await expect
    .poll(async () => presences(await hearingOf(core, id)))
    .toEqual({
      salymbekov: 'present',
      atambaev: 'present',
      masabirov: 'absent',
      borbiev: 'excused: болезнь',
      sydykov: 'unrecorded',
    });
  await expect(room.bar).toContainText(t('room.bar.hall', { present: 2, members: 4 }));
});

test('somebody comes late at an earlier time; two leave and the quorum is lost', async ({ office, t }) => {
  const { page, core } = office;
  const room = new RoomPage(page, t);
  const id = await beginSitting(core);
  await changeHearing(core, id, {
    kind: 'participant.edit',
    personId: 'example-person-borbiev',
    set: { presence: 'absent' },
  });
  await room.showAt(id, '10:20:00');
  await expect(room.bar).toContainText(t('preparation.quorum.reached'));

  await page.keyboard.press('Alt+KeyP');
  await expect(room.person).toBeFocused();
  await type(page, 'бор');
  await page.keyboard.press('Tab');
  await type(page, '10:10');
  await page.keyboard.press('Enter');
  await expect(room.group('inside')).toContainText('Борбиев');
  await expect(room.person).toBeFocused();
  await expect(room.bar).toContainText(t('room.bar.hall', { present: 4, members: 4 }));

  for (const [name, reason] of [
    ['мас', 'по делам округа'],
    ['ата', ''],
  ] as const) {
    await type(page, name);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await type(page, reason);
    await page.keyboard.press('Enter');
    await expect(room.person).toBeFocused();
    await expect(room.person).toHaveValue('');
  }
  await expect(page.getByRole('alert')).toContainText(
    t('room.bar.quorumLost', { time: '10:20', present: 2, required: 3 }),
  );
  await expect(room.group('outside').getByRole('listitem')).toHaveCount(2);

  const { participants } = await hearingOf(core, id);
  expect(participants.slice(1, 4)).toMatchObject([
    { personId: 'example-person-atambaev', reason: '', stays: [{ arrived: null, left: at('10:20') }] },
    { personId: 'example-person-masabirov', reason: 'по делам округа', stays: [{ left: at('10:20') }] },
    {
      personId: 'example-person-borbiev',
      presence: 'present',
      stays: [{ arrived: at('10:10:00'), left: null }],
    },
  ]);
});

test('the queue gives the floor, the clock counts down, stands still in a break, and adds up the times', async ({
  office,
  t,
}) => {
  const { page, core } = office;
  const room = new RoomPage(page, t);
  const id = await beginSitting(core);
  // A minute before the clock is stopped would do, were no machine ever slow.
  await room.showFrom(id, '10:01:00');
  const timer = room.floor.getByRole('timer');

  await page.keyboard.press('Alt+KeyQ');
  await expect(room.queueField).toBeFocused();
  for (const [typed, name] of [
    ['сал', 'Салымбеков'],
    ['мас', 'Масабиров'],
    ['ата', 'Атамбаев'],
  ] as const) {
    await type(page, typed);
    await page.keyboard.press('Enter');
    await expect(room.queue.last()).toContainText(name);
  }

  // Atambaev before Masabirov.
  await room.queue
    .last()
    .getByRole('button', { name: t('room.floor.moveUp', { label: '' }).trim() })
    .focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(room.queue.nth(1)).toContainText('Атамбаев');

  await page.clock.pauseAt(new Date('2026-02-10T10:06:00+06:00'));
  await page.keyboard.press('F7');
  await shows(room.floor, 'Салымбеков');
  await shows(timer, '3:00');
  await shows(room.bar, /Атамбаев/);
  await page.clock.runFor(1_000);
  await shows(timer, '2:59');

  await page.clock.runFor(149_000);
  await shows(timer, '0:30');
  await shows(room.floor, t('room.floor.ending'));
  const announced = room.bar.locator('[aria-live="polite"]');
  await shows(announced, /осталось 30 секунд/);

  await page.keyboard.press('Alt+KeyT');
  await shows(room.bar, t('room.bar.onBreak', { time: '10:08' }));
  await page.clock.runFor(600_000);
  await shows(timer, '0:30');
  await shows(room.floor, t('room.floor.paused'));
  await page.keyboard.press('Alt+KeyT');
  await expect(async () => {
    await page.clock.runFor(5);
    await expect(room.floor).not.toContainText(t('room.floor.paused'), { timeout: 200 });
  }).toPass();

  await page.clock.runFor(42_000);
  await shows(timer, '−0:12');
  await shows(room.floor, t('room.floor.over'));
  await shows(announced, /время истекло/);
  await page.keyboard.press('Alt+F7');
  await shows(timer, '0:18');

  await page.keyboard.press('F7');
  await shows(room.floor, 'Атамбаев');
  await page.clock.runFor(60_000);
  await page.keyboard.press('Shift+F7');
  await shows(room.floor, t('room.floor.nobody'));

  await page.getByRole('button', { name: t('room.floor.times') }).click();
  await expect(room.times.getByRole('row')).toHaveText([
    /Имя/,
    /Салымбеков Жумабек13:12/,
    /Атамбаев Сеидбек11:00/,
  ]);
  const hearing = await hearingOf(core, id);
  expect(hearing.turns).toMatchObject([
    { personId: 'example-person-salymbekov', start: at('10:06:00'), limitSeconds: 210, end: at('10:19:12') },
    { personId: 'example-person-atambaev', start: at('10:19:12'), limitSeconds: 180, end: at('10:20:12') },
  ]);
  expect(hearing.breaks).toMatchObject([{ start: at('10:08:30'), end: at('10:18:30') }]);
  expect(hearing.speakerQueue).toMatchObject([{ personId: 'example-person-masabirov' }]);
});

test('items are called with one key, one is added in the sitting, and a closed part shows everywhere', async ({
  office,
  t,
}) => {
  const { page, core } = office;
  const room = new RoomPage(page, t);
  const record = new RecordPage(page, t);
  const id = await beginSitting(core);
  await room.showAt(id, '10:01:00');

  await page.keyboard.press('F9');
  await expect(room.bar).toContainText('1. Отчёт министерства');
  await expect(record.agenda.locator('[aria-current="step"]')).toContainText('Отчёт министерства');

  await page.keyboard.press('Alt+KeyO');
  await room.openTab('agenda');
  // Wide enough for the agenda to stand beside the line and the panel.
  await page.setViewportSize({ width: 1600, height: 900 });
  await expect(room.panel).toContainText(t('room.agenda.expectedEnd', { time: '10:21' }));
  await room.setClock('10:13:00');
  await expect(room.items.first()).toContainText(t('room.agenda.over', { duration: '2 мин' }));

  await room.panel.getByRole('textbox', { name: t('room.agenda.add') }).fill('О разном');
  await page.keyboard.press('Enter');
  await expect(room.items.last()).toContainText(t('room.agenda.added'));
  await page.keyboard.press('F9');
  await expect(room.bar).toContainText('2. О поддержке');
  await expect(record.agenda.locator('[aria-current="step"]')).toContainText('О поддержке');
  await room.setClock('10:14:00');
  await page.keyboard.press('F9');
  await expect(room.bar).toContainText('3. О разном');
  await room.setClock('10:15:00');
  await page.keyboard.press('Shift+F9');
  await expect(room.bar).toContainText(t('room.bar.noItem'));

  await page.keyboard.press('Alt+KeyC');
  await expect(room.bar).toContainText(t('room.bar.closed', { time: '10:15' }));
  await changeHearing(core, id, {
    kind: 'entry.add',
    entry: {
      kind: 'statement',
      itemId: null,
      speakerId: 'example-person-salymbekov',
      at: '2026-02-10T10:15:30',
      language: 'ru',
      text: { ru: 'Сказано без публики' },
      addresseeId: null,
      answersId: null,
      promise: null,
      writtenReply: null,
    },
  });
  await expect(record.entries.filter({ hasText: 'Сказано без публики' })).toContainText(
    t('room.entryClosed'),
  );
  await room.setClock('10:20:00');
  await page.keyboard.press('Alt+KeyC');
  await expect(room.bar).not.toContainText(t('room.bar.closed', { time: '10:15' }));

  const { agenda, closedParts } = await hearingOf(core, id);
  expect(agenda).toMatchObject([
    { addedInSession: false, considered: [{ start: at('10:01'), end: at('10:13') }] },
    { addedInSession: false, considered: [{ start: at('10:13'), end: at('10:14') }] },
    { addedInSession: true, considered: [{ start: at('10:14'), end: at('10:15') }] },
  ]);
  expect(closedParts).toMatchObject([{ start: at('10:15'), end: at('10:20') }]);
});

test('an item called late gets its true times: the record, the agenda and the minutes follow', async ({
  office,
  t,
}) => {
  const { page, core } = office;
  const room = new RoomPage(page, t);
  const record = new RecordPage(page, t);
  const frame = new HearingPage(page, t);
  const id = await beginSitting(core);
  const times = async () => (await hearingOf(core, id)).agenda.map(({ considered }) => considered);
  await room.showAt(id, '10:01:00');
  await page.keyboard.press('F9');
  await expect(room.bar).toContainText('1. Отчёт');
  await room.setClock('10:22:30');
  await page.keyboard.press('F9');
  await expect(room.bar).toContainText('2. О поддержке');

  // The second item was called two minutes late: one time corrected, by keys alone.
  await page.keyboard.press('Control+F9');
  await expect(room.itemTimes).toContainText('2. О поддержке');
  await expect(room.end(room.itemTimes, 'from', 0)).toBeFocused();
  await page.keyboard.press('Control+KeyA');
  await type(page, '1020');
  await page.keyboard.press('Enter');
  await expect
    .poll(times)
    .toMatchObject([[{ start: at('10:01'), end: at('10:20:00') }], [{ start: at('10:20:00'), end: null }]]);
  await page.keyboard.press('Escape');
  await expect(room.itemTimes).toBeHidden();
  await expect(record.agenda).toContainText('10:01–10:20');
  await expect(record.flow).toContainText(/10:20.*О поддержке/);
  await page.keyboard.press('Control+KeyZ');
  await expect.poll(times).toMatchObject([[{ end: at('10:22:30') }], [{ start: at('10:22:30') }]]);
  await page.keyboard.press('Control+KeyY');
  await expect.poll(times).toMatchObject([[{ end: at('10:20:00') }], [{ start: at('10:20:00') }]]);

  // The first item, from the agenda at the side: what cannot be is refused in a sentence and stays as typed.
  await record.agenda.getByRole('button', { name: /10:01–10:20/ }).click();
  const until = room.end(room.itemTimes, 'until', 0);
  for (const [typed, sentence] of [
    ['10:00', t('problems.hearing.endBeforeStart', { start: '10:01', end: '10:00' })],
    ['10:21', t('problems.agenda.timesOverlap', { at: '10:20' })],
    ['25:70', t('calendar.timeProblem.impossible')],
  ] as const) {
    await until.fill(typed);
    await page.keyboard.press('Enter');
    await expect(room.itemTimes).toContainText(sentence);
    await expect(until).toHaveValue(typed);
  }
  await until.fill('10:15');
  await page.keyboard.press('Enter');
  await expect(room.itemTimes.getByRole('alert')).toHaveCount(0);

  // It was taken up for two minutes more, which nobody recorded; and once before the sitting, which cannot be.
  await room.end(room.itemTimes, 'from', 1).fill('10:17');
  await page.keyboard.press('Enter');
  await expect(room.itemTimes).toContainText(t('room.period.bothNeeded'));
  await room.end(room.itemTimes, 'until', 1).fill('10:20');
  await page.keyboard.press('Enter');
  await expect(room.end(room.itemTimes, 'until', 1)).toHaveValue('10:20');
  await room.end(room.itemTimes, 'from', 2).fill('9:40');
  await room.end(room.itemTimes, 'until', 2).fill('9:50');
  await page.keyboard.press('Enter');
  await expect(room.itemTimes).toContainText(t('problems.hearing.notInSession', { at: '09:40' }));
  await room.itemTimes
    .getByRole('button', { name: t('room.itemTimes.remove', { times: '09:40–09:50' }) })
    .click();
  await expect(room.itemTimes.getByRole('alert')).toHaveCount(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  const stretches = [
    { start: at('10:01'), end: at('10:15') },
    { start: at('10:17'), end: at('10:20') },
  ];
  expect((await times())[0]).toMatchObject(stretches);

  // A wrong one goes, and comes back.
  await room.itemTimes
    .getByRole('button', { name: t('room.itemTimes.remove', { times: '10:17–10:20' }) })
    .click();
  await expect.poll(async () => (await times())[0]).toHaveLength(1);
  await page
    .getByRole('status')
    .getByRole('button', { name: t('app.action.undo') })
    .click();
  await expect.poll(async () => (await times())[0]).toMatchObject(stretches);
  await room.itemTimes
    .getByRole('button', { name: t('app.action.close') })
    .last()
    .click();

  await frame.historyButton.click();
  await expect(frame.history).toContainText(/Рассматривался · Начало\s*было: 10:22\s*стало: 10:20/i);
  await frame.openSection('preparation');
  await expect(
    page.getByRole('button', { name: t('room.itemTimes.considered', { times: '10:01–10:15, 10:17–10:20' }) }),
  ).toBeVisible();
  await changeHearing(core, id, { kind: 'status.finish', at: '2026-02-10T11:00:00' });
  await frame.openSection('documents');
  await expect(page.getByText('Рассмотрено: 10:01–10:15, 10:17–10:20.').first()).toBeVisible();
});

test('a turn closed too late is corrected, a missed one added, and the speaking time follows', async ({
  office,
  t,
}) => {
  const { page, core } = office;
  const room = new RoomPage(page, t);
  const id = await beginSitting(core);
  await changeHearing(core, id, {
    kind: 'agenda.begin',
    itemId: await firstItem(core, id),
    at: moment('10:01:00'),
  });
  for (const [personId, start] of [
    ['example-person-atambaev', '10:05:10'],
    ['example-person-masabirov', '10:12:40'],
  ] as const) {
    await changeHearing(core, id, {
      kind: 'turn.begin',
      turn: { personId, itemId: null, start: moment(start), limitSeconds: null },
    });
  }
  await changeHearing(core, id, { kind: 'turn.end', at: moment('10:15:40') });
  await room.showAt(id, '10:20:00');
  const turns = async () =>
    (await hearingOf(core, id)).turns.map(
      ({ personId, start, end }) =>
        `${personId.replace('example-person-', '')} ${start.slice(11)}–${end?.slice(11) ?? ''}`,
    );

  // Who spoke last spoke from an earlier moment, so who spoke before did not speak that long.
  await page.keyboard.press('Control+F7');
  await expect(room.end(room.turns, 'from', 0)).toBeFocused();
  await page.keyboard.press('Control+KeyA');
  await type(page, '10:10:30');
  await page.keyboard.press('Enter');
  await expect.poll(turns).toEqual(['atambaev 10:05:10–10:10:30', 'masabirov 10:10:30–10:15:40']);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+KeyA');
  await type(page, '10:14');
  await page.keyboard.press('Enter');
  await expect.poll(turns).toEqual(['atambaev 10:05:10–10:10:30', 'masabirov 10:10:30–10:14:00']);
  await expect(room.turns.getByRole('listitem').first()).toContainText('3:30');

  const until = room.end(room.turns, 'until', 1);
  for (const [typed, sentence] of [
    ['10:05:00', t('problems.hearing.endBeforeStart', { start: '10:05:10', end: '10:05:00' })],
    ['10:12', t('problems.turn.overlapping', { name: 'Масабиров Таалайбек', at: '10:10' })],
    ['вчера', t('calendar.timeProblem.unreadable')],
  ] as const) {
    await until.fill(typed);
    await page.keyboard.press('Enter');
    await expect(room.turns).toContainText(sentence);
  }
  await until.fill('10:10:30');
  await page.keyboard.press('Enter');
  await expect(room.turns.getByRole('alert')).toHaveCount(0);

  // A turn nobody recorded, typed by keys: who, from, to.
  await room.turns.getByRole('combobox', { name: t('room.turns.who') }).focus();
  await type(page, 'сыд');
  await page.keyboard.press('Tab');
  await type(page, '1014');
  await page.keyboard.press('Tab');
  await type(page, '1016');
  await page.keyboard.press('Enter');
  await expect
    .poll(turns)
    .toEqual(['atambaev 10:05:10–10:10:30', 'masabirov 10:10:30–10:14:00', 'sydykov 10:14:00–10:16:00']);
  expect((await hearingOf(core, id)).turns[2]?.itemId).toBe(await firstItem(core, id));
  expect(await accessibilityFaults(page)).toEqual([]);

  // It was another speaker, and one turn was none.
  await room.turns
    .getByRole('listitem')
    .first()
    .getByRole('button', { name: t('room.turns.otherSpeaker', { name: '' }).trim() })
    .click();
  await expect(room.turns.getByRole('combobox', { name: t('room.turns.who') }).first()).toBeFocused();
  await page.keyboard.press('Control+KeyA');
  await type(page, 'сал');
  await page.keyboard.press('Enter');
  await expect.poll(turns).toContain('salymbekov 10:14:00–10:16:00');
  await expect(room.end(room.turns, 'from', 0)).toBeFocused();

  // He spoke on another item: by keys, from the box before the list of items.
  const itemOfTurn = async () => (await hearingOf(core, id)).turns.at(-1)?.itemId;
  const secondItem = (await hearingOf(core, id)).agenda[1]?.id;
  await room.turns.getByRole('button', { name: /Вопрос повестки дня: Салымбеков/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(itemOfTurn).toBe(secondItem);
  await room.turns
    .getByRole('listitem')
    .nth(1)
    .getByRole('button', { name: t('room.turns.remove', { name: 'Масабиров', time: '10:10' }) })
    .click();
  await expect.poll(turns).toEqual(['atambaev 10:05:10–10:10:30', 'salymbekov 10:14:00–10:16:00']);
  await expect(room.turns.getByRole('combobox', { name: t('room.turns.who') })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(room.turns).toBeHidden();

  await page.keyboard.press('Alt+KeyO');
  await page.getByRole('button', { name: t('room.floor.times') }).click();
  await expect(room.times.getByRole('row')).toHaveText([
    /Имя/,
    /Атамбаев Сеидбек15:20/,
    /Салымбеков Жумабек12:00/,
  ]);
});

test('the bar of the room covers none of its buttons, however long the names are', async ({ office, t }) => {
  const { page, core } = office;
  const room = new RoomPage(page, t);
  const id = await beginSitting(core);
  for (const personId of ['example-person-salymbekov', 'example-person-atambaev']) {
    await changeHearing(core, id, { kind: 'queue.add', personId, at: '2026-02-10T10:01:00' });
  }
  await changeHearing(core, id, {
    kind: 'turn.begin',
    turn: {
      personId: 'example-person-salymbekov',
      itemId: null,
      start: '2026-02-10T10:01:00',
      limitSeconds: 600,
    },
  });
  await changeHearing(core, id, {
    kind: 'agenda.begin',
    itemId: await firstItem(core, id),
    at: '2026-02-10T10:01:00',
  });
  await room.showAt(id, '10:05:00');
  for (const width of [1366, 1280, 1100, 1024]) {
    await page.setViewportSize({ width, height: 800 });
    for (const button of await room.bar.getByRole('button').all()) {
      await button.hover({ trial: true, timeout: 20_000 });
    }
  }
});

test('the room breaks no rule of WCAG, folds away, and fits a small screen at 200 %', async ({
  office,
  t,
}) => {
  test.slow();
  const { page, core } = office;
  const room = new RoomPage(page, t);
  const id = await beginSitting(core);
  await page.setViewportSize({ width: 1366, height: 768 });
  await changeHearing(core, id, {
    kind: 'queue.add',
    personId: 'example-person-masabirov',
    at: '2026-02-10T10:01:00',
  });
  await changeHearing(core, id, {
    kind: 'turn.begin',
    turn: {
      personId: 'example-person-atambaev',
      itemId: null,
      start: '2026-02-10T10:01:00',
      limitSeconds: 60,
    },
  });
  await room.showAt(id, '10:05:00');
  await expect(room.panel).toBeHidden();
  await page.keyboard.press('Alt+KeyO');

  const faults: string[] = [];
  for (const tab of ['floor', 'hall', 'agenda', 'sitting'] as const) {
    await room.openTab(tab);
    faults.push(...(await accessibilityFaults(page)).map((fault) => `${tab}: ${fault}`));
  }
  await page.keyboard.press('Alt+KeyR');
  await expect(room.find).toBeFocused();
  faults.push(...(await accessibilityFaults(page)).map((fault) => `roll call: ${fault}`));
  expect(faults).toEqual([]);
  await page.keyboard.press('Escape');

  await page.setViewportSize({ width: 683, height: 384 });
  for (const tab of ['floor', 'hall', 'agenda', 'sitting'] as const) {
    await room.openTab(tab);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `nothing sticks out beside the page in ${tab}`).toBeLessThanOrEqual(0);
  }
});
