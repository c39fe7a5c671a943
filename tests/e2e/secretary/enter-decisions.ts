import { expect, type Locator } from '@playwright/test';
import { deadlineText } from '@shared/rules/deadline';
import type { InstructionItem } from '@shared/record/instruction';
import { example } from '../support/example';
import { russianFirst, type Secretary } from './secretary';

const [decision] = example.hearing.decisions;
const [instruction] = example.instructions;

/** The decision, which grew out of two proposals. */
export async function enterDecision({
  page,
  hands,
  t,
  field,
  list,
  button,
  combo,
}: Secretary): Promise<void> {
  await hands.press('Control+3');
  await hands.push(button(t('decisions.list.add')));
  await hands.writeAll(field(t('decisions.list.text', { number: 1 })), decision?.text ?? {}, russianFirst);
  // The program claims no legal force by itself.
  await hands.choose(list(t('decisions.list.instrument')), t('record.instrument.instruction'));
  const sources = combo(t('decisions.list.sources'));
  for (const id of decision?.sourceIds ?? []) {
    const number = example.hearing.entries.findIndex((entry) => entry.id === id) + 1;
    await hands.pick(sources, `№ ${number} `, new RegExp(`^№ ${number} `));
    await expect(page.getByRole('list', { name: t('decisions.list.sources') })).toContainText(`№ ${number} `);
  }
}

/** The instruction to the Cabinet with its two items. */
export async function enterInstruction(secretary: Secretary): Promise<void> {
  const { page, hands, t, field, button, combo } = secretary;
  await hands.to(page.getByRole('checkbox', { name: t('decisions.list.choose', { number: 1 }) }));
  await hands.press('Space');
  await hands.pick(combo(t('decisions.draft.addressee')), 'кабинет', /Кабинет Министров/);
  await hands.push(button(t('decisions.draft.submit')));
  await expect(page).toHaveURL(/\/decisions\/[\w-]+$/);

  await hands.writeAll(field(t('decisions.instruction.titleField')), instruction?.title ?? {}, russianFirst);
  await hands.writeAll(field(t('decisions.instruction.findings')), instruction?.findings ?? {}, russianFirst);
  for (const [index, item] of (instruction?.items ?? []).entries()) {
    if (index > 0) await hands.push(button(t('decisions.instruction.addItem')));
    const line = page
      .getByRole('list', { name: t('decisions.instruction.items') })
      .locator('> li')
      .nth(index);
    await enterItem(secretary, line, item, index + 1);
  }
}

async function enterItem(
  { hands, t, field, list }: Secretary,
  line: Locator,
  { text, deadline }: InstructionItem,
  number: number,
): Promise<void> {
  await hands.writeAll(field(t('decisions.instruction.itemText', { number }), line), text, russianFirst);
  if (deadline.kind !== 'phrase') throw new Error('The deadlines of the example are phrases.');
  await hands.choose(list(t('decisions.instruction.deadline'), line), t('record.deadlineKind.phrase'));
  await hands.writeAll(field(t('entries.deadline.phrase'), line), deadline.text, russianFirst);
  await expect(line).toContainText(t('entries.deadline.notMeasurable.phrase'));
  await expect(field(t('entries.deadline.phrase'), line)).toHaveValue(deadlineText(deadline, 'en'));
}
