import { usePdfWays, useTemplates } from '@renderer/api';
import type { DocumentKind, Edition } from '@shared/record/produced-document';
import type { OfficeTemplate } from '@shared/record/template';
import { templateInForce } from '@shared/rules/template-in-force';

/**
 * How the paper can be shown here: in the built-in form it has; by the pages of the Word file on the office's own
 * template; or only in the built-in form although it has a template, which must not go out unnoticed.
 */
export type PaperForm =
  | { readonly shown: 'builtIn' }
  | { readonly shown: 'pages'; readonly template: OfficeTemplate }
  | { readonly shown: 'notOnTemplate'; readonly template: OfficeTemplate };

/** Undefined until it is known. */
export function usePaperForm(kind: DocumentKind, edition: Edition): PaperForm | undefined {
  const templates = useTemplates();
  const ways = usePdfWays().data;
  if (templates === undefined || ways === undefined) return undefined;
  const template = templateInForce(templates, kind, edition);
  if (template === null) return { shown: 'builtIn' };
  return { shown: ways.archive ? 'pages' : 'notOnTemplate', template };
}
