import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { MethodInput, MethodOutput } from '@shared/contract/contract';
import type { InstructionState } from '@shared/contract/instruction-methods';
import type { InstructionChange } from '@shared/record/instruction-change';
import { saveInOrder } from './change-queue';
import { useClient } from './client';
import { problemOf } from './problem-of';
import { queryKeys } from './query-keys';

/** The instructions of one hearing, or all of them. */
export function useInstructions(hearingId?: string) {
  const client = useClient();
  const { data, isLoading } = useQuery({
    queryKey: queryKeys.instructions(hearingId ?? null),
    queryFn: () => client.call('instructions.list', hearingId === undefined ? {} : { hearingId }),
  });
  return { instructions: data?.instructions ?? none, isLoading };
}

const none: readonly InstructionState[] = [];

/** Drafts, changes, removes and restores instructions. */
export function useChangeInstructions() {
  const client = useClient();
  const queries = useQueryClient();

  function keep(state: InstructionState): void {
    queries.setQueriesData<MethodOutput<'instructions.list'>>(
      { queryKey: queryKeys.allInstructions },
      (list) =>
        list === undefined
          ? undefined
          : {
              instructions: list.instructions.map((known) =>
                known.instruction.id === state.instruction.id ? state : known,
              ),
            },
    );
  }

  function revisionOf(id: string): number {
    const lists = queries.getQueriesData<MethodOutput<'instructions.list'>>({
      queryKey: queryKeys.allInstructions,
    });
    const known = lists
      .flatMap(([, list]) => list?.instructions ?? [])
      .filter((one) => one.instruction.id === id);
    return Math.max(0, ...known.map((one) => one.revision));
  }

  async function refreshOnConflict<Value>(call: () => Promise<Value>): Promise<Value> {
    try {
      return await call();
    } catch (error) {
      if (problemOf(error).code === 'record.changedElsewhere') {
        await queries.invalidateQueries({ queryKey: queryKeys.allInstructions });
      }
      throw error;
    }
  }

  return {
    draft: (input: MethodInput<'instructions.draft'>) =>
      saveInOrder(async () => {
        const state = await client.call('instructions.draft', input);
        await queries.invalidateQueries({ queryKey: queryKeys.allInstructions });
        return state.instruction.id;
      }),
    change: (id: string, change: InstructionChange) =>
      saveInOrder(() =>
        refreshOnConflict(async () => {
          const expectedRevision = revisionOf(id);
          const { createdId, ...next } = await client.call('instructions.change', {
            id,
            expectedRevision,
            change,
          });
          keep(next);
          return createdId;
        }),
      ),
    undo: (id: string) =>
      saveInOrder(() =>
        refreshOnConflict(async () => {
          keep(await client.call('instructions.undo', { id, expectedRevision: revisionOf(id) }));
        }),
      ),
    remove: (id: string) =>
      saveInOrder(() =>
        refreshOnConflict(async () => {
          await client.call('instructions.remove', { id, expectedRevision: revisionOf(id) });
          await queries.invalidateQueries({ queryKey: queryKeys.allInstructions });
        }),
      ),
    restore: (id: string) =>
      saveInOrder(async () => {
        await client.call('instructions.restore', { id });
        await queries.invalidateQueries({ queryKey: queryKeys.allInstructions });
      }),
  };
}
