import type { Locator, Page } from '@playwright/test';
import type { Translate } from '@shared/texts/catalogue';
import type { Language } from '@shared/texts/language';
import { listOf } from '../pages/fields';
import { Hands } from './hands';

/** The languages in the order of the tabs where Russian is the original. */
export const russianFirst = ['ru', 'ky', 'en'] as const satisfies readonly Language[];

/** A page, a dialog or any other part in which a control is looked for. */
type Place = Pick<Locator, 'getByRole'>;

/** The secretary of the group: a pair of hands on the keyboard, reading the interface in one language. */
export type Secretary = ReturnType<typeof secretaryAt>;

export function secretaryAt(page: Page, t: Translate) {
  const field = (label: string, place: Place = page) =>
    place.getByRole('textbox', { name: label, exact: true });
  return {
    page,
    t,
    hands: new Hands(page),
    field,
    combo: (label: string, place: Place = page) => place.getByRole('combobox', { name: label, exact: true }),
    list: (label: string, place: Place = page) => listOf(place, label),
    button: (name: string, place: Place = page) => place.getByRole('button', { name, exact: true }),
    dialog: (title: string) => page.getByRole('dialog', { name: title }),
    nameField: (label: string, language: Language, place: Place = page) =>
      field(t('directory.nameIn', { what: label, inLanguage: t(`record.inLanguage.${language}`) }), place),
  };
}
