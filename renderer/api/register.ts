import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { MethodInput } from '@shared/contract/contract';
import type { NumberedPaperInput, RegisterState } from '@shared/contract/register-methods';
import { saveInOrder } from './change-queue';
import { useClient } from './client';
import { queryKeys } from './query-keys';

/** The register of issued numbers; undefined until it is read. */
export function useRegister(): RegisterState | undefined {
  const client = useClient();
  return useQuery({ queryKey: queryKeys.register, queryFn: () => client.call('register.get', {}) }).data;
}

/** The number a paper would get on a date, and the one it has; undefined until it is known. */
export function useNextNumber(paper: NumberedPaperInput, date: string) {
  const client = useClient();
  return useQuery({
    queryKey: queryKeys.nextNumber(paper, date),
    queryFn: () => client.call('register.next', { paper, date }),
  }).data;
}

/** Gives numbers, takes them out of use, explains gaps, sets how numbers look. Each throws `Refusal`. */
export function useChangeRegister() {
  const client = useClient();
  const queries = useQueryClient();

  function keep({ register, gaps, revision }: RegisterState): Promise<void> {
    queries.setQueryData<RegisterState>(queryKeys.register, { register, gaps, revision });
    return queries.invalidateQueries({ queryKey: queryKeys.allNextNumbers });
  }

  return {
    issue: (input: MethodInput<'register.issue'>) =>
      saveInOrder(async () => {
        const state = await client.call('register.issue', input);
        await keep(state);
        return state.issued;
      }),
    void: (issuedId: string, reason: string) =>
      saveInOrder(async () => keep(await client.call('register.void', { issuedId, reason }))),
    explain: (input: MethodInput<'register.explain'>) =>
      saveInOrder(async () => keep(await client.call('register.explain', input))),
    setSeries: (input: MethodInput<'register.setSeries'>) =>
      saveInOrder(async () => keep(await client.call('register.setSeries', input))),
  };
}
