import type { DocumentKind, Edition } from '../record/produced-document';
import type { OfficeTemplate } from '../record/template';

/** The template a paper is written on: one for its kind and edition, else for every kind of the edition; or null. */
export function templateInForce(
  templates: readonly OfficeTemplate[],
  kind: DocumentKind,
  edition: Edition,
): OfficeTemplate | null {
  const inUse = templates.filter((each) => each.removedAt === null && each.edition === edition);
  return inUse.find((each) => each.kind === kind) ?? inUse.find((each) => each.kind === 'all') ?? null;
}
