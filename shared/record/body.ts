import { z } from 'zod';
import { localizedText, recordId, recordText } from './primitives';

/** What a body is; decides where it is offered, never what force its acts have. */
export const bodyKinds = [
  'parliament',
  'group',
  'faction',
  'committee',
  'commission',
  'cabinet',
  'ministry',
  'agency',
  'association',
  'company',
  'other',
] as const;

/**
 * Names of a body in one language. The case forms are data: no program declines
 * «Кабинет Министров» or «Министрлер Кабинети» reliably.
 */
export const bodyNameForms = z.strictObject({
  full: recordText,
  short: recordText.optional(),
  /** Of whom: «заседание депутатской группы», «депутаттык топтун жыйыны». */
  genitive: recordText.optional(),
  /** To whom: «Кабинету Министров», «Министрлер Кабинетине». */
  dative: recordText.optional(),
});

export const body = z.strictObject({
  id: recordId,
  kind: z.enum(bodyKinds),
  parentId: recordId.nullable(),
  names: z.strictObject({
    ky: bodyNameForms.optional(),
    ru: bodyNameForms.optional(),
    en: bodyNameForms.optional(),
  }),
  aliases: z.array(recordText),
  /** Number of members by list where the members are not all entered; null when the memberships say it. */
  listStrength: z.int().min(1).max(10_000).nullable(),
  /** Address lines for letters. */
  address: localizedText,
});

export type Body = z.infer<typeof body>;
export type BodyKind = (typeof bodyKinds)[number];
export type BodyNameForms = z.infer<typeof bodyNameForms>;
