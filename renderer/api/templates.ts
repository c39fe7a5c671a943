import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { MethodInput } from '@shared/contract/contract';
import type { TemplateSource, TemplateState } from '@shared/contract/template-methods';
import type { OfficeTemplate } from '@shared/record/template';
import { saveInOrder } from './change-queue';
import { useClient } from './client';
import { queryKeys } from './query-keys';

/** The templates of the office, removed ones too; undefined until they are read. */
export function useTemplates(): readonly OfficeTemplate[] | undefined {
  const client = useClient();
  const { data } = useQuery({
    queryKey: queryKeys.templates,
    queryFn: () => client.call('templates.list', {}),
  });
  return data?.templates;
}

/** Checking, loading, removing and taking back templates, and fetching Word files. Each throws `Refusal`. */
export function useTemplateActions() {
  const client = useClient();
  const queries = useQueryClient();

  function keep({ templates, revision }: TemplateState): void {
    queries.setQueryData<TemplateState>(queryKeys.templates, { templates, revision });
  }

  return {
    check: (input: MethodInput<'templates.check'>) => client.call('templates.check', input),
    add: (input: MethodInput<'templates.add'>) =>
      saveInOrder(async () => keep(await client.call('templates.add', input))),
    remove: (id: string) => saveInOrder(async () => keep(await client.call('templates.remove', { id }))),
    restore: (id: string) => saveInOrder(async () => keep(await client.call('templates.restore', { id }))),
    download: (source: TemplateSource) => client.call('templates.download', source),
    open: (source: TemplateSource) => client.call('templates.open', source),
  };
}
