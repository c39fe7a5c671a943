import { expect } from '@playwright/test';
import type { Body } from '@shared/record/body';
import type { Person } from '@shared/record/person';
import { translator } from '@shared/texts/catalogue';
import { languages } from '@shared/texts/language';
import { example } from '../support/example';
import { russianFirst, type Secretary } from './secretary';

const { persons, bodies, offices, officeHoldings } = example.directory;
const group = bodyWith('example-body-ala-too');

/** First start: the interface in Russian, and the group as the own body, with Russian records. */
export async function beginOwnOffice({ page, hands, t, list, nameField, button }: Secretary): Promise<void> {
  await expect(page.getByText(translator('ky')('welcome.lead'))).toBeVisible();
  const radio = page.getByRole('radio', { name: t('app.languageName.ky') });
  await hands.to(radio);
  await hands.press('ArrowRight');
  await expect(page.getByText(t('welcome.lead'))).toBeVisible();

  for (const language of languages) {
    await hands.write(nameField(t('welcome.own.name'), language), group.names[language]?.full ?? '');
  }
  await hands.choose(list(t('welcome.own.original')), t('app.languageName.ru'));
  await hands.push(button(t('welcome.own.action')));
  await expect(page).toHaveURL(/#\/hearings$/);
}

/** The bodies the hearing speaks of, with the case forms its papers need. */
export async function enterBodies(secretary: Secretary): Promise<void> {
  const { page, hands, t } = secretary;
  await hands.press('Alt+3');
  await openBody(secretary, group);
  await writeForms(secretary, group);
  for (const id of ['example-body-cabinet', 'example-body-ministry-economy', 'example-body-legprom']) {
    const body = bodyWith(id);
    await hands.press('Alt+3');
    await hands.push(secretary.button(t('directory.bodies.add')));
    const dialog = secretary.dialog(t('directory.addBody.title'));
    for (const language of languages) {
      const field = secretary.nameField(t('directory.addBody.name'), language, dialog);
      await hands.write(field, body.names[language]?.full ?? '');
    }
    const kind = secretary.list(t('directory.addBody.kind'), dialog);
    await hands.choose(kind, t(`record.bodyKind.${body.kind}`));
    await hands.push(secretary.button(t('directory.addBody.submit'), dialog));
    await expect(page.getByRole('heading', { level: 1, name: body.names.ru?.full ?? '' })).toBeVisible();
    if (body.kind === 'cabinet') await writeForms(secretary, body);
  }
}

/** Deputies as members of the group, guests with the offices they hold. */
export async function enterPeople(secretary: Secretary): Promise<void> {
  const { page, hands, t } = secretary;
  for (const person of persons) {
    await hands.press('Alt+2');
    await hands.push(secretary.button(t('directory.people.add')));
    const dialog = secretary.dialog(t('directory.addPerson.title'));
    for (const language of languages) {
      const field = secretary.nameField(t('directory.person.full'), language, dialog);
      await hands.write(field, person.names[language]?.full ?? '');
    }
    if (isDeputy(person)) {
      await hands.pick(secretary.combo(t('directory.addPerson.memberOf'), dialog), 'ала', /Ала-Тоо/);
    }
    await hands.push(secretary.button(t('directory.addPerson.submit'), dialog));
    await expect(page.getByRole('heading', { level: 1, name: person.names.ru?.full ?? '' })).toBeVisible();
    if (!isDeputy(person)) await enterOffice(secretary, person);
  }
}

/** The office of a guest; one that nobody held yet is entered on the way. */
async function enterOffice(secretary: Secretary, person: Person): Promise<void> {
  const { page, hands, t } = secretary;
  const holding = officeHoldings.find(({ personId }) => personId === person.id);
  const office = offices.find(({ id }) => id === holding?.officeId);
  if (office === undefined) return;
  await hands.push(secretary.button(t('directory.person.addOffice')));
  const dialog = secretary.dialog(t('directory.officeDialog.titleAdd'));
  const title = office.title.ru ?? '';
  await hands.pick(
    secretary.combo(t('directory.officeDialog.office'), dialog),
    title,
    t('directory.officeDialog.createOffice', { text: title }),
  );
  await hands.writeAll(
    secretary.field(t('directory.officeDialog.officeTitle'), dialog),
    office.title,
    russianFirst,
  );
  const body = bodyWith(office.bodyId).names.ru?.full ?? '';
  await hands.pick(secretary.combo(t('directory.officeDialog.body'), dialog), body, body);
  await hands.push(secretary.button(t('app.action.save'), dialog));
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('main').locator('header')).toContainText(title);
}

async function openBody({ page, hands }: Secretary, { names }: Body): Promise<void> {
  await hands.push(page.getByRole('link', { name: names.ru?.full ?? '' }));
  await expect(page.getByRole('heading', { level: 1, name: names.ru?.full ?? '' })).toBeVisible();
}

async function writeForms({ page, hands, t, field }: Secretary, { names }: Body): Promise<void> {
  for (const language of russianFirst) {
    const place = page.getByRole('group', { name: t(`app.languageName.${language}`) });
    for (const form of ['genitive', 'dative'] as const) {
      await hands.write(field(t(`directory.body.${form}`), place), names[language]?.[form] ?? '');
    }
  }
  // The last field is saved when it is left.
  await hands.press('Tab');
}

export function isDeputy({ id }: Person): boolean {
  return officeHoldings.some(
    ({ personId, officeId }) => personId === id && officeId === 'example-office-deputy',
  );
}

function bodyWith(id: string): Body {
  const body = bodies.find((candidate) => candidate.id === id);
  if (body === undefined) throw new Error(`The example has no body ${id}.`);
  return body;
}
