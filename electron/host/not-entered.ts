import { languages } from '@shared/texts/language';
import { translator } from '@shared/texts/catalogue';

/** What somebody reads who has not come through the one-time address: nobody's language is known yet. */
export function notEnteredText(): string {
  const sentences = languages.map((language) => translator(language)('host.notEntered'));
  return [translator('en')('app.name'), ...sentences].join('\n\n') + '\n';
}
