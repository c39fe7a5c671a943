import type { Core } from '@core/core';
import { settingsState } from '@shared/contract/office-methods';
import { isLanguage, type Language } from '@shared/texts/language';
import { translator, type Translate } from '@shared/texts/catalogue';
import type { ShellMemory } from './shell-state';

export interface InterfaceLanguage {
  /** Text in the language of the interface as it is now. */
  readonly text: Translate;
  /** Takes the language from the settings, now and whenever they change. */
  follow(core: Core, changed: () => void): Promise<void>;
}

/** The language of menus and dialogs: as remembered, else as the system speaks, until the settings are read. */
export function createInterfaceLanguage(
  memory: ShellMemory,
  systemLanguages: readonly string[],
): InterfaceLanguage {
  let language = memory.state.language ?? languageOfSystem(systemLanguages);

  async function readLanguage(core: Core, changed: () => void): Promise<void> {
    const outcome = await core.call('settings.get', {});
    if (!outcome.ok) return;
    const { interfaceLanguage } = settingsState.parse(outcome.value).settings;
    memory.remember({ language: interfaceLanguage });
    if (interfaceLanguage === language) return;
    language = interfaceLanguage;
    changed();
  }

  return {
    text: (key, params) => translator(language)(key, params),
    async follow(core, changed) {
      core.subscribe((event) => {
        if (event.kind === 'settings') void readLanguage(core, changed);
      });
      await readLanguage(core, changed);
    },
  };
}

function languageOfSystem(systemLanguages: readonly string[]): Language {
  return systemLanguages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en';
}
