import { directoryIndex } from '../directory-lookup';
import { bodyName } from '../names';
import { type Gap, type GapInput, gapsOf, languagesWithCases } from './gap';

const gap = gapsOf('papers');

/** What the papers call the bodies of the hearing. */
export function bodyNameGaps({ hearing, directory, languages }: GapInput): Gap[] {
  return [hearing.bodyId, ...hearing.jointBodyIds].flatMap((bodyId) => {
    const body = directoryIndex(directory).body(bodyId);
    if (body === undefined) return [];
    const fields = { targetId: bodyId, details: { name: bodyName(body, hearing.language).text } };
    const withoutName = languages.filter((language) => !bodyName(body, language).exact);
    const withoutGenitive = languagesWithCases(languages).filter(
      (language) => !withoutName.includes(language) && !bodyName(body, language, 'genitive').exact,
    );
    return [
      ...withoutName.map((language) => gap('bodyNameMissing', { ...fields, language })),
      ...withoutGenitive.map((language) => gap('bodyGenitiveMissing', { ...fields, language })),
    ];
  });
}
