import type { Person } from '../record/person';
import type { Language } from '../texts/language';
import { isBlank, personName } from './names';

/** «B.», «B. T.», «Zh.-B.» before a family name. */
const initials = /^(?:\p{Lu}\p{L}?\.[\s-]*)+/u;
const patronymic = /(?:vich|vna|yevna|ovna)$/i;
const kinship = /^(?:uulu|kyzy)$/i;

/**
 * The name by which lists are sorted: the family name first. Kyrgyz and Russian papers write it first already; in
 * English it comes last, after the given name, unless the name is written as in a register.
 */
export function sortName(person: Person, language: Language): string {
  const found = personName(person, language);
  if (found.language !== 'en') return found.text;
  const words = found.text.trim().split(/\s+/);
  const length = familyLength(words, person.names.en?.signature);
  return length === 0 ? found.text : [...words.slice(-length), ...words.slice(0, -length)].join(' ');
}

/** How many words at the end are the family name; none where it stands first. */
function familyLength(words: readonly string[], signature: string | undefined): number {
  const last = words.at(-1) ?? '';
  if (words.length < 2 || words[0]?.endsWith(',') === true) return 0;
  if (words.length > 2 && patronymic.test(last)) return 0;
  const signed = isBlank(signature) ? '' : (signature ?? '').trim().replace(initials, '');
  if (signed !== '' && words.join(' ').endsWith(` ${signed}`)) return signed.split(/\s+/).length;
  if (signed !== '' && words.join(' ').startsWith(`${signed} `)) return 0;
  // «Tilek Kerimbek uulu» is the son of Kerimbek: both words together stand for a family name.
  return kinship.test(last) && words.length > 2 ? 2 : 1;
}
