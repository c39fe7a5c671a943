import { z } from 'zod';
import { instant, recordId } from './primitives';
import { documentKinds, editions } from './produced-document';

/** A letterhead with large pictures has one or two. */
export const largestTemplateMegabytes = 20;

/** What a template is for: one kind of paper, or every kind that has no template of its own. */
export const templateKinds = ['all', ...documentKinds] as const;

/** A Word file of the office that a paper is written into. Its bytes lie beside the records under their fingerprint. */
export const officeTemplate = z.strictObject({
  id: recordId,
  kind: z.enum(templateKinds),
  edition: z.enum(editions),
  /** Name of the file as the office loaded it. */
  fileName: z.string().min(1).max(255),
  /** SHA-256 of the bytes. */
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  addedAt: instant,
  /** The account that loaded it. */
  by: z.string(),
  /** Since when it is not used any more; null while it is. */
  removedAt: instant.nullable(),
});

export const officeTemplates = z.strictObject({ templates: z.array(officeTemplate) });

export const noTemplates: OfficeTemplates = { templates: [] };

export type TemplateKind = (typeof templateKinds)[number];
export type OfficeTemplate = z.infer<typeof officeTemplate>;
export type OfficeTemplates = z.infer<typeof officeTemplates>;
