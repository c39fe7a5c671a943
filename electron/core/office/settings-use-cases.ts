import { applySettingsChange } from '@shared/rules/change-settings';
import type { CoreContext } from '../context';
import type { Handlers } from '../dispatcher';

type SettingsHandlers = Pick<Handlers, 'settings.get' | 'settings.change'>;

/** Reading and changing the settings of the office. */
export function settingsHandlers(core: CoreContext): SettingsHandlers {
  return {
    'settings.get': () =>
      Promise.resolve({ settings: core.settings.value(), revision: core.settings.revision() }),

    async 'settings.change'({ expectedRevision, set }) {
      const { value, revision } = await core.settings.change(expectedRevision, 'settings.edit', (draft) => {
        applySettingsChange(draft, set);
      });
      core.events.publish({ kind: 'settings', revision });
      return { settings: value, revision };
    },
  };
}
