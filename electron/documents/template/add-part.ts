import { strToU8 } from 'fflate';
import { textOf, type Parts } from './open-package';

const mainRelationships = 'word/_rels/document.xml.rels';
const relationshipsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export interface NewPart {
  /** Name within the folder `word`. */
  readonly name: string;
  readonly kind: 'header' | 'styles';
  readonly relationshipId: string;
  readonly xml: string;
}

/** The parts with one more, known to the main part. */
export function withPart(parts: Parts, { name, kind, relationshipId, xml }: NewPart): Parts {
  const relationship = `<Relationship Id="${relationshipId}" Type="${relationshipTypes}/${kind}" Target="${name}"/>`;
  const override = `<Override PartName="/word/${name}" ContentType="${contentTypes}.${kind}+xml"/>`;
  const known = textOf(parts, mainRelationships);
  const relationships =
    known === ''
      ? `<Relationships xmlns="${relationshipsNamespace}">${relationship}</Relationships>`
      : known
          .replace(/<Relationships\b([^>]*)\/>/, '<Relationships$1></Relationships>')
          .replace('</Relationships>', `${relationship}</Relationships>`);
  return new Map(parts)
    .set(`word/${name}`, strToU8(xml))
    .set(mainRelationships, strToU8(relationships))
    .set(
      '[Content_Types].xml',
      strToU8(textOf(parts, '[Content_Types].xml').replace('</Types>', `${override}</Types>`)),
    );
}

/** Addresses of the parts of one kind that the main part knows, by their relationships. */
export function partsOfKind(parts: Parts, kind: NewPart['kind']): Map<string, string> {
  const pattern = /<Relationship\b[^>]*>/g;
  const found = textOf(parts, mainRelationships).match(pattern) ?? [];
  return new Map(
    found.flatMap((relationship) => {
      const [id, type, target] = ['Id', 'Type', 'Target'].map(
        (name) => new RegExp(`\\s${name}="([^"]*)"`).exec(relationship)?.[1],
      );
      if (id === undefined || target === undefined || type?.endsWith(`/${kind}`) !== true) return [];
      return [[id, target.startsWith('/') ? target.slice(1) : `word/${target}`] as const];
    }),
  );
}
