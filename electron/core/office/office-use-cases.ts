import { Refusal } from '@shared/contract/problem';
import type { CoreContext } from '../context';
import type { Handlers } from '../dispatcher';
import { exampleHearingId, loadExample } from '../exchange/example';

type OfficeHandlers = Pick<
  Handlers,
  'office.state' | 'office.chooseFolder' | 'archive.verify' | 'example.load'
>;

/** The state of the program, the example office, and the check of the whole archive. */
export function officeHandlers(core: CoreContext): OfficeHandlers {
  return {
    'office.state': () =>
      Promise.resolve({
        version: core.version,
        dataFolder: core.dataFolder,
        capabilities: core.capabilities,
        fileProblems: [...core.fileProblems()],
        exampleHearingId: core.hearings.has(exampleHearingId) ? exampleHearingId : null,
      }),

    async 'office.chooseFolder'() {
      if (core.desktop === null) throw new Refusal('document.notHere');
      return { folder: await core.desktop.chooseFolder() };
    },

    'archive.verify': () => core.verify(),

    'example.load': async () => ({ hearingId: await loadExample(core) }),
  };
}
