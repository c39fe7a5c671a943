import { trashedFacts, type HearingState } from '@shared/contract/hearing-methods';
import { Refusal } from '@shared/contract/problem';
import type { Hearing } from '@shared/record/hearing';
import { applyHearingChange } from '@shared/rules/change-hearing';
import { labelOfChange } from '@shared/rules/change-label';
import { newHearing } from '@shared/rules/new-hearing';
import type { CoreContext } from '../context';
import type { Handlers } from '../dispatcher';
import { entryHistory, type EntryChange } from './entry-history';
import { publishHearing, publishShelf } from './hearing-news';
import { changeForReading } from './history-reading';
import type { RecordState } from '../archive/records';
import { refuseTypedMinutesNumber } from '../register/registered-paper';
import { minutesInStep, minutesNumber } from '../register/write-number';

type HearingHandlers = Pick<
  Handlers,
  | 'hearings.list'
  | 'hearings.create'
  | 'hearings.get'
  | 'hearings.change'
  | 'hearings.undo'
  | 'hearings.redo'
  | 'hearings.history'
  | 'hearings.remove'
  | 'hearings.trashed'
  | 'hearings.restore'
>;

/** The hearings: list, one hearing and its changes, undo and redo, trash. */
export function hearingHandlers(core: CoreContext): HearingHandlers {
  async function stateOf({ value, revision }: RecordState<Hearing>): Promise<HearingState> {
    const { undo, redo } = await core.hearings.undoStacks(value.id);
    const open = value.status !== 'approved';
    return { hearing: value, revision, canUndo: open && undo.length > 0, canRedo: open && redo.length > 0 };
  }

  async function keep(state: RecordState<Hearing>): Promise<HearingState> {
    // An undo may bring back an older number. What was asked for is done, also where the disk takes no more after it.
    const kept = await minutesInStep(core, state).catch(() => state);
    await publishHearing(core, kept);
    return stateOf(kept);
  }

  /** Undo must not quietly take back an approval or change an approved record. */
  async function refuseWhenApproved(id: string): Promise<void> {
    const { value } = await core.hearings.get(id);
    if (value.status === 'approved') throw new Refusal('hearing.locked');
  }

  async function historyOfEntry(id: string, entryId: string, limit: number): Promise<EntryChange[]> {
    const { value, revision } = await core.hearings.get(id);
    const lines = await core.hearings.history(id, Number.MAX_SAFE_INTEGER);
    // A change made between the two readings is not undone in a record that does not hold it.
    const known = lines.filter((line) => line.revision <= revision);
    return entryHistory(value, known, entryId).slice(0, limit);
  }

  /** How many changes there were from a revision on. */
  async function countSince(id: string, revision: number): Promise<number> {
    return Math.max(1, (await core.hearings.get(id)).revision - revision + 1);
  }

  return {
    'hearings.list': (filter) => Promise.resolve(core.index.find(filter, core.directory.value())),

    async 'hearings.create'(input) {
      const hearing = newHearing(input, {
        id: core.newId(),
        directory: core.directory.value(),
        settings: core.settings.value(),
      });
      const state = await core.hearings.create(hearing.id, hearing);
      await publishShelf(core, hearing.id);
      return stateOf(state);
    },

    'hearings.get': async ({ id }) => stateOf(await core.hearings.get(id)),

    async 'hearings.change'({ id, expectedRevision, change }) {
      await refuseTypedMinutesNumber(core, id, change);
      const changed = await core.hearings.change(id, expectedRevision, labelOfChange(change), (draft) => {
        // The number is part of what is approved; after a fault the register may be ahead of the record.
        if (change.kind === 'status.approve') draft.number = minutesNumber(core, draft);
        return applyHearingChange(draft, change, {
          newId: () => core.newId(),
          now: core.now().toISOString(),
          fingerprint: (value) => core.fingerprint(value),
          directory: core.directory.value(),
          settings: core.settings.value(),
        });
      });
      return { ...(await keep(changed)), createdId: changed.result.createdId };
    },

    async 'hearings.undo'({ id, expectedRevision }) {
      await refuseWhenApproved(id);
      return keep(await core.hearings.undo(id, expectedRevision));
    },

    async 'hearings.redo'({ id, expectedRevision }) {
      await refuseWhenApproved(id);
      return keep(await core.hearings.redo(id, expectedRevision));
    },

    async 'hearings.history'({ id, limit, entryId, revision }) {
      const found =
        entryId === undefined
          ? await core.hearings.history(id, revision === undefined ? limit : await countSince(id, revision))
          : await historyOfEntry(id, entryId, limit);
      const changes = revision === undefined ? found : found.filter((line) => line.revision === revision);
      return {
        changes: changes.map(({ revision, at, author, label, patches, inversePatches }) => ({
          revision,
          at,
          author,
          label,
          // The beginning of a record and a change of its format hold the whole record, which is no news.
          ...(inversePatches === null
            ? { before: [], after: [] }
            : changeForReading({ patches, inversePatches })),
        })),
      };
    },

    async 'hearings.remove'({ id, expectedRevision }) {
      await core.hearings.remove(id, expectedRevision);
      core.index.remove(id);
      core.events.publish({ kind: 'hearings' });
      return {};
    },

    async 'hearings.trashed'() {
      const hearings = (await core.hearings.trashed()).map(({ id, removedAt, value }) => ({
        id,
        removedAt,
        facts: trashedFacts.safeParse(value).data ?? null,
      }));
      return { hearings };
    },

    async 'hearings.restore'({ id }) {
      const state = await minutesInStep(core, await core.hearings.restore(id));
      await publishShelf(core, id);
      return stateOf(state);
    },
  };
}
