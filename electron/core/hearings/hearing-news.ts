import type { Hearing } from '@shared/record/hearing';
import type { Instruction } from '@shared/record/instruction';
import type { CoreContext } from '../context';
import type { RecordState } from '../archive/records';

/** Puts a changed hearing into the list and tells the windows. */
export async function publishHearing(core: CoreContext, state: RecordState<Hearing>): Promise<void> {
  core.index.put(state.value, await instructionsOf(core, state.value.id));
  core.events.publish({ kind: 'hearing', id: state.value.id, revision: state.revision });
}

/** Puts a new, restored or imported hearing into the list and tells the windows that the list has changed. */
export async function publishShelf(core: CoreContext, hearingId: string): Promise<void> {
  const { value } = await core.hearings.get(hearingId);
  core.index.put(value, await instructionsOf(core, hearingId));
  core.events.publish({ kind: 'hearings' });
}

/** Tells the windows of a changed instruction; the list of hearings counts and searches instructions too. */
export async function publishInstruction(core: CoreContext, { id, hearingId }: Instruction): Promise<void> {
  if (core.hearings.has(hearingId)) {
    const { value } = await core.hearings.get(hearingId);
    core.index.put(value, await instructionsOf(core, hearingId));
  }
  core.events.publish({ kind: 'instruction', id, hearingId });
}

/** The instructions of a hearing, in the order they were drafted. */
export async function instructionsOf(core: CoreContext, hearingId: string): Promise<Instruction[]> {
  const all = await Promise.all(core.instructions.ids().map((id) => core.instructions.get(id)));
  return all.map(({ value }) => value).filter((instruction) => instruction.hearingId === hearingId);
}
