import { expect } from '@playwright/test';
import { example } from '../support/example';
import { russianFirst, type Secretary } from './secretary';

const { hearing, directory } = example;

/** Prepares the hearing: its facts, the agenda item, the guests. */
export async function prepareHearing(secretary: Secretary): Promise<void> {
  const { page, hands, t, field, button } = secretary;
  await hands.press('Alt+N');
  await hands.writeAll(field(t('hearings.create.titleField')), hearing.title, russianFirst);
  await hands.write(field(t('hearings.create.date')), '16.01.2026');
  await hands.push(button(t('hearings.create.submit')));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(hearing.title.ru ?? '');

  const [item] = hearing.agenda;
  await hands.write(field(t('preparation.agenda.add')), item?.title.ru ?? '');
  await hands.press('Enter');
  const itemTitle = field(t('preparation.agenda.itemTitle', { number: 1 }));
  await expect(itemTitle).toHaveValue(item?.title.ru ?? '');
  await hands.writeAll(itemTitle, item?.title ?? {}, russianFirst);

  for (const { personId, role } of hearing.participants.filter((one) => one.role !== 'member')) {
    const name = nameOf(personId);
    await hands.pick(secretary.combo(t('preparation.people.add')), name, new RegExp(`^${name}`));
    await expect(participants(secretary, role)).toContainText(name);
  }
  await writeOwnOffices(secretary);
}

/** Attendance, and the beginning and the end of the sitting as they were noted in the hall. */
export async function recordAttendance({ page, hands, t, field, button, dialog }: Secretary): Promise<void> {
  await hands.push(button(t('preparation.people.allPresent')));
  await expect(page.getByText(t('preparation.quorum.present', { present: 8, members: 8 }))).toBeVisible();
  const steps = [
    { step: 'start', time: '10:00', done: 'hearing.status.started' },
    { step: 'finish', time: '12:10', done: 'hearing.status.finished' },
  ] as const;
  for (const { step, time, done } of steps) {
    await hands.push(button(t(`hearing.status.${step}`)));
    await hands.write(field(t(`hearing.status.${step}Time`), dialog(t(`hearing.status.${step}`))), time);
    await hands.press('Enter');
    await expect(page.getByText(t(done))).toBeVisible();
  }
}

/** Offices that hold for this hearing only. */
async function writeOwnOffices(secretary: Secretary): Promise<void> {
  const { hands, t, field, button } = secretary;
  for (const { personId, office } of hearing.participants) {
    if (office.ru === undefined) continue;
    await hands.push(button(t('preparation.people.details', { name: nameOf(personId) })));
    await hands.writeAll(field(t('preparation.people.officeField')), office, russianFirst);
    await expect(participants(secretary, 'invited')).toContainText(office.ru);
  }
}

function participants({ page, t }: Secretary, role: 'member' | 'invited' | 'staff') {
  const titles = { member: 'members', invited: 'invited', staff: 'staff' } as const;
  return page.getByRole('table', { name: t(`preparation.people.${titles[role]}`) });
}

export function nameOf(personId: string | null): string {
  return directory.persons.find(({ id }) => id === personId)?.names.ru?.full ?? '';
}
