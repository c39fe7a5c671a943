import { expect, type Page } from '@playwright/test';
import type { MethodInput, MethodName, MethodOutput } from '@shared/contract/contract';
import type { Outcome, Transport } from '@shared/contract/transport';

interface WindowWithBridge {
  readonly keneshme: Transport;
}

/** Calls the core as the page does, through what the preload put there. */
export async function call<Name extends MethodName>(
  page: Page,
  method: Name,
  input: MethodInput<Name>,
): Promise<MethodOutput<Name>> {
  const outcome = await callForOutcome(page, method, input);
  if (!outcome.ok) throw new Error(`${method}: ${JSON.stringify(outcome.problem)}`);
  return outcome.value as MethodOutput<Name>;
}

export function callForOutcome(page: Page, method: string, input: unknown): Promise<Outcome> {
  return page.evaluate(
    ([name, value]) => (window as unknown as WindowWithBridge).keneshme.call(name as MethodName, value),
    [method, input] as const,
  );
}

/** Notes what the page hears from the core from now on; the returned function tells what it heard. */
export async function listen(page: Page): Promise<() => Promise<unknown[]>> {
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    (window as unknown as WindowWithBridge).keneshme.subscribe((...event: unknown[]) => heard.push(event));
  });
  return () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
}

/**
 * What must work in every desktop window, the stand-in's and the real one's: the page is there, the core answers, a
 * hearing is created and found again, and the page hears of it.
 */
export async function walkThrough(page: Page, dataFolder: string): Promise<void> {
  await expect(page).toHaveTitle(/Keneshme/);
  const state = await call(page, 'office.state', {});
  expect(state).toMatchObject({
    dataFolder,
    capabilities: {
      readOnly: false,
      canShowFiles: true,
      canDownloadFiles: false,
      canChooseFolder: true,
      canOpenScreen: true,
    },
    fileProblems: [],
  });
  const { hearingId } = await call(page, 'example.load', {});
  const example = await call(page, 'hearings.get', { id: hearingId });
  const heard = await listen(page);
  const created = await call(page, 'hearings.create', {
    kind: 'regular',
    bodyId: example.hearing.bodyId,
    title: { ky: 'Көчмө жыйын: өңүр, үй-бүлө', ru: 'Выездное заседание' },
    date: '2026-03-02',
    plannedStart: '10:00',
    place: { ky: 'Ош' },
    language: 'ky',
  });
  const { hearings } = await call(page, 'hearings.list', { words: 'Көчмө' });
  expect(hearings.map(({ id }) => id)).toContain(created.hearing.id);
  // One argument: the event of the bus stays in the preload.
  await expect.poll(heard).toEqual([[{ kind: 'hearings' }]]);
}
