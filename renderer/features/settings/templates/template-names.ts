import { editions, type Edition } from '@shared/record/produced-document';
import { paperForm, paperForms } from '@shared/documents/paper-forms';
import type { TemplateKind } from '@shared/record/template';
import type { Translate } from '@shared/texts/catalogue';

/** What a template can be chosen for: every paper the program makes, and all of them together. */
export const offeredKinds: readonly TemplateKind[] = ['all', ...paperForms.map(({ kind }) => kind)];

/** The editions a kind is made in. */
export function offeredEditions(kind: TemplateKind): readonly Edition[] {
  return kind === 'all' ? editions : paperForm(kind).editions;
}

export function kindName(kind: TemplateKind, t: Translate): string {
  return kind === 'all' ? t('templates.allKinds') : t(`paper.file.kind.${kind}`);
}

export function editionName(edition: Edition, t: Translate): string {
  return edition === 'ky-ru' ? t('pages.edition.kyRu') : t(`app.languageName.${edition}`);
}
