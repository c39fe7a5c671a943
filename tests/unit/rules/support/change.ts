import { produce } from 'immer';
import { expect } from 'vitest';
import { type Hearing, hearing as hearingSchema } from '@shared/record/hearing';
import { type HearingChange, hearingChange } from '@shared/record/hearing-change';
import { defaultSettings } from '@shared/record/settings';
import { applyHearingChange, type ChangeContext } from '@shared/rules/change-hearing';
import { directory } from './records';

export const fingerprint = 'a'.repeat(64);

export function changeContext(more: Partial<ChangeContext> = {}): ChangeContext {
  let made = 0;
  return {
    newId: () => `new-${(made += 1)}`,
    now: '2026-01-16T12:00:00Z',
    fingerprint: () => fingerprint,
    directory,
    settings: defaultSettings,
    ...more,
  };
}

/** The hearing after the changes, made as the core makes them; change and result must fit their schemas. */
export function changed(hearing: Hearing, ...changes: HearingChange[]): Hearing {
  return changedIn(changeContext(), hearing, ...changes);
}

export function changedIn(context: ChangeContext, hearing: Hearing, ...changes: HearingChange[]): Hearing {
  const result = changes.reduce(
    (state, change) =>
      produce(state, (draft) => {
        applyHearingChange(draft, hearingChange.parse(change), context);
      }),
    hearing,
  );
  expect(hearingSchema.parse(result)).toEqual(result);
  return result;
}
