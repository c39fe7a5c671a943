import type { Page } from '@playwright/test';
import type { HearingChange } from '@shared/record/hearing-change';
import { expect, test, type Office } from '../../e2e/office';
import { exampleHearingId } from '../../e2e/support/example';
import { report } from '../results';
import { Keys } from './keys';

/** One thing the secretary does: its keys one after another, and the words that are content, not handling. */
interface Task {
  readonly name: string;
  readonly target: string;
  readonly run: (keys: Keys) => Promise<void>;
  /** Whether the record now says what was meant. */
  readonly check: (hearing: Hearing) => void;
}

type Hearing = Awaited<ReturnType<typeof hearingOf>>;

const tasks: readonly Task[] = [
  {
    name: 'speaker and kind of an entry (question of a deputy)',
    target: '≤ 4 for the speaker',
    async run(keys) {
      await keys.type('сал:');
      await keys.words('сколько цехов закрыто');
      await keys.press('Enter');
    },
    check: ({ entries }) => expect(entries.at(-1)).toMatchObject({ kind: 'question' }),
  },
  {
    name: 'question and its answer',
    target: '—',
    async run(keys) {
      await keys.type('сал:');
      await keys.words('сколько цехов закрыто');
      await keys.press('Enter');
      await keys.type('сыд:');
      await keys.words('более трёх тысяч');
      await keys.press('Enter');
    },
    check({ entries }) {
      const [question, answer] = entries.slice(-2);
      expect(answer).toMatchObject({ kind: 'answer', answersId: question?.id });
      expect(answer?.speakerId).not.toBeNull();
    },
  },
  {
    name: 'motion: who moves it, and its words',
    target: '≤ 5',
    async run(keys) {
      await keys.type('мас');
      await keys.press('Alt+KeyG');
      await keys.words('льготные кредиты для цехов');
      await keys.press('Enter');
    },
    check: ({ entries }) => expect(entries.at(-1)).toMatchObject({ kind: 'proposal' }),
  },
  {
    name: 'unanimous vote after the proposal',
    target: '1',
    async run(keys) {
      await keys.press('F8');
    },
    check: ({ votes }) => expect(votes).not.toEqual([]),
  },
  {
    name: 'vote with two exceptions',
    target: '—',
    async run(keys) {
      await keys.press('F8');
      await keys.type('ата- эсе0');
      await keys.press('Enter');
    },
    check({ votes }) {
      const record = votes.at(-1)?.record;
      const values = record?.method === 'byName' ? record.ballots.map(({ value }) => value) : [];
      expect(values.filter((value) => value !== 'for').sort()).toEqual(['abstained', 'against']);
    },
  },
  {
    name: 'late arrival, now',
    target: '—',
    async run(keys) {
      await keys.type('+эсе');
      await keys.press('Enter');
    },
    check: ({ participants }) =>
      expect(participants.some(({ stays }) => stays.some(({ arrived }) => arrived !== null))).toBe(true),
  },
  {
    name: 'instruction from the open exchange, with addressee and deadline',
    target: '—',
    async run(keys) {
      await keys.type('=>каб: ');
      await keys.words('разработать меры поддержки');
      await keys.type(' до ');
      await keys.words('16.02.2027');
      await keys.press('Enter');
    },
    check: ({ decisions }) => expect(decisions.at(-1)?.sourceIds.length).toBeGreaterThan(0),
  },
  {
    name: 'wrong speaker three entries back, repaired',
    target: '—',
    async run(keys) {
      await keys.press('Alt+ArrowUp', 'Alt+ArrowUp', 'Alt+ArrowUp');
      await keys.press('Alt+KeyS');
      await keys.type('ата');
      await keys.press('Enter', 'Enter');
    },
    check: ({ entries }) => expect(entries.at(-3)?.speakerId).toBe('example-person-atambaev'),
  },
];

const before: Readonly<Record<string, readonly string[]>> = {
  'unanimous vote after the proposal': ['мас + льготные кредиты'],
  'vote with two exceptions': ['мас + льготные кредиты'],
  'instruction from the open exchange, with addressee and deadline': ['сал: сколько цехов закрыто'],
  'wrong speaker three entries back, repaired': ['сал: один', 'сал: два', 'сал: три'],
};

const rows: string[][] = [];

for (const task of tasks) {
  test(task.name, async ({ office, t }) => {
    await startSitting(office, task.name === 'late arrival, now');
    await office.goTo(`/hearings/${exampleHearingId}/record`);
    const { page } = office;
    const line = page
      .getByRole('combobox', { name: t('line.field') })
      .or(page.getByRole('textbox', { name: t('line.field') }));
    await expect(line).toBeFocused();
    for (const earlier of before[task.name] ?? []) {
      await page.keyboard.type(earlier);
      await page.keyboard.press('Enter');
      await expect(line).toHaveValue('');
    }
    await countKeys(page);
    const keys = await Keys.of(page);
    await task.run(keys);
    await expect(line).toHaveValue('');
    const pressed = await page.evaluate(() => (window as unknown as { pressed: number }).pressed);
    await expect(async () => task.check(await hearingOf(office))).toPass();
    rows.push([
      task.name,
      String(pressed),
      String(keys.content),
      String(pressed - keys.content),
      task.target,
    ]);
  });
}

test.afterAll(() => {
  report(10, {
    title: 'Keys for what a secretary does',
    note: 'Key events in Chromium, modifiers alone not counted; content is the words that were said, which every program has to be told.',
    columns: ['task', 'keys', 'of them content', 'beyond the content', 'target'],
    rows,
  });
});

/** Counts every key that goes down, wherever the focus is; a modifier alone is part of the key it goes with. */
async function countKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const counter = window as unknown as { pressed: number };
    counter.pressed = 0;
    const modifiers = ['Shift', 'Control', 'Alt', 'Meta'];
    window.addEventListener(
      'keydown',
      ({ key }) => {
        if (!modifiers.includes(key)) counter.pressed += 1;
      },
      true,
    );
  });
}

async function hearingOf(office: Office) {
  return (await office.core.call('hearings.get', { id: exampleHearingId })).hearing;
}

/** The example hearing as it is when its sitting goes on, with everybody in the hall. */
async function startSitting(office: Office, someoneIsLate: boolean): Promise<void> {
  const change = async (made: HearingChange): Promise<void> => {
    const { revision } = await office.core.call('hearings.get', { id: exampleHearingId });
    await office.core.call('hearings.change', {
      id: exampleHearingId,
      expectedRevision: revision,
      change: made,
    });
  };
  const { hearing } = await office.core.call('hearings.get', { id: exampleHearingId });
  if (hearing.status !== 'inSession') {
    if (hearing.status !== 'planned') await change({ kind: 'status.resume' });
    else await change({ kind: 'status.start', at: `${hearing.date}T10:00:00` });
  }
  await change({ kind: 'participant.allPresent' });
  if (!someoneIsLate) return;
  const late = hearing.participants.find(({ personId }) => personId.includes('esenamanova'));
  if (late !== undefined)
    await change({ kind: 'participant.edit', personId: late.personId, set: { presence: 'unrecorded' } });
}
