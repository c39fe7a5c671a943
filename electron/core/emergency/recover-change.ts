import { isDeepStrictEqual } from 'node:util';
import { produce } from 'immer';
import { isProblemCode, type Problem } from '@shared/contract/problem';
import type { Hearing } from '@shared/record/hearing';
import type { HearingChange } from '@shared/record/hearing-change';
import { applyHearingChange } from '@shared/rules/change-hearing';
import { labelOfChange } from '@shared/rules/change-label';
import { hasJoined } from '@shared/rules/hearing/recorded-line';
import type { CoreContext } from '../context';
import { problemOfError } from '../dispatcher';
import { publishHearing } from '../hearings/hearing-news';
import { refuseTypedMinutesNumber } from '../register/registered-paper';

/** Applies a change of an emergency copy unless the hearing already is as it would make it. */
export async function recoverChange(
  core: CoreContext,
  hearingId: string,
  change: HearingChange,
): Promise<'added' | 'known' | Problem> {
  try {
    const { value, revision } = await core.hearings.get(hearingId);
    if (isThere(core, value, change)) return 'known';
    await refuseTypedMinutesNumber(core, hearingId, change);
    const state = await core.hearings.change(hearingId, revision, labelOfChange(change), (draft) =>
      applyHearingChange(draft, change, contextOf(core)),
    );
    await publishHearing(core, state);
    return 'added';
  } catch (error) {
    const problem = problemOfError(error);
    // A failing disk is no judgement of the change: the copy must stay to be tried again.
    if (problem.code.startsWith('storage.') || !isProblemCode(problem.code)) throw error;
    return problem;
  }
}

/** A change that alters nothing, or adds a part whose twin is there; of a line, everything it does. */
function isThere(core: CoreContext, hearing: Hearing, change: HearingChange): boolean {
  if (change.kind === 'line.record')
    return change.changes.every((part) => hasJoined(hearing, part) || isThere(core, hearing, part));
  const created: (string | null)[] = [];
  const changed = produce(hearing, (draft) => {
    created.push(applyHearingChange(draft, change, contextOf(core)).createdId);
  });
  const [createdId] = created;
  if (createdId === undefined || createdId === null || !change.kind.endsWith('.add'))
    return isDeepStrictEqual(changed, hearing);
  return Object.values(changed).some((parts) => Array.isArray(parts) && hasTwin(parts, createdId));
}

function hasTwin(parts: readonly unknown[], createdId: string): boolean {
  const created = parts.find((part) => idOf(part) === createdId);
  if (created === undefined) return false;
  return parts.some(
    (part) => part !== created && isDeepStrictEqual({ ...(part as object), id: createdId }, created),
  );
}

function idOf(part: unknown): unknown {
  return typeof part === 'object' && part !== null && 'id' in part ? part.id : undefined;
}

function contextOf(core: CoreContext): Parameters<typeof applyHearingChange>[2] {
  return {
    newId: () => core.newId(),
    now: core.now().toISOString(),
    fingerprint: (value) => core.fingerprint(value),
    directory: core.directory.value(),
    settings: core.settings.value(),
  };
}
