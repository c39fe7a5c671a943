import { expect, type Locator } from '@playwright/test';

/** Types into a field with suggestions and takes the one of this name. */
export async function chooseByTyping(field: Locator, typed: string, option: string | RegExp): Promise<void> {
  await comeToRest(field);
  await field.fill(typed);
  await field.page().getByRole('option', { name: option }).click();
  await expect(field).toHaveAttribute('aria-expanded', 'false');
}

/** Brings a control into sight and waits until the page stands still: a list closes when the page moves. */
export async function comeToRest(control: Locator): Promise<void> {
  await control.scrollIntoViewIfNeeded();
  await control.focus();
  await control.evaluate(
    () => new Promise((rested) => requestAnimationFrame(() => requestAnimationFrame(rested))),
  );
}

/** Opens a closed list and takes the line of this name. */
export async function chooseFromList(list: Locator, option: string): Promise<void> {
  await list.click();
  await list.page().getByRole('option', { name: option, exact: true }).click();
  await expect(list).toContainText(option);
}

/** The closed list of a label; its accessible name also holds what is chosen. */
export function listOf(place: Pick<Locator, 'getByRole'>, label: string): Locator {
  return place.getByRole('button', { name: new RegExp(`${escaped(label)}$`) });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
