import { isLanguage, type Language } from '@shared/texts/language';

/** The language of a terminal by its locale (`LC_ALL`, `LC_MESSAGES`, `LANG`); English where it is none of ours. */
export function terminalLanguage(env: NodeJS.ProcessEnv): Language {
  const locale = env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? '';
  const language = locale.slice(0, 2).toLowerCase();
  return isLanguage(language) ? language : 'en';
}
