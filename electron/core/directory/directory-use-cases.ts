import { applyDirectoryChange } from '@shared/rules/change-directory';
import type { CoreContext } from '../context';
import type { Handlers } from '../dispatcher';
import { isUsedInHearings } from './directory-in-use';
import { personPage } from './person-page';

type DirectoryHandlers = Pick<Handlers, 'directory.get' | 'directory.change' | 'people.page'>;

/** People, offices and bodies: reading, changing, and what a person said in all hearings. */
export function directoryHandlers(core: CoreContext): DirectoryHandlers {
  return {
    'directory.get': () =>
      Promise.resolve({ directory: core.directory.value(), revision: core.directory.revision() }),

    async 'directory.change'({ expectedRevision, change }) {
      const inUse = (id: string): boolean => isUsedInHearings(core.index.all(), id);
      const { value, revision, result } = await core.directory.change(
        expectedRevision,
        change.kind,
        (draft) => applyDirectoryChange(draft, change, { newId: () => core.newId(), inUse }),
      );
      core.index.forgetTexts();
      core.events.publish({ kind: 'directory', revision });
      return { directory: value, revision, createdId: result.createdId };
    },

    'people.page': ({ personId }) =>
      Promise.resolve(
        personPage(
          personId,
          core.index.all().map(({ hearing }) => hearing),
        ),
      ),
  };
}
