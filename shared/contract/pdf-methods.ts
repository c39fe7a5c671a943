import { z } from 'zod';
import { editions, paperSubject } from '../record/produced-document';
import { producedFile } from './document-methods';
import { method } from './method';

/** How far the pages of a paper have come: its Word file is written, another paper is laid out before it, its turn. */
export type PagesStage = 'writing' | 'waiting' | 'layingOut';

/** Names who waits for pages, among all windows. */
const asker = z.string().regex(/^[\w-]{1,64}$/, { error: 'input.identifier' });

/** SHA-256 of everything a paper is made from. */
const basis = z.string().regex(/^[0-9a-f]{64}$/, { error: 'input.identifier' });

export const pdfMethods = {
  /** How a paper becomes a PDF on this machine; where neither is there, a browser's own print dialog saves one. */
  'pdf.ways': method(
    'read',
    z.strictObject({}),
    z.strictObject({
      /** As it is printed, by the desktop program itself. */
      direct: z.boolean(),
      /** PDF/A for the archive, by LibreOffice, where it is installed. */
      archive: z.boolean(),
    }),
  ),
  /** Writes a paper as PDF beside its Word file, under the same rules; refused where the way is not there. */
  'pdf.produce': method(
    'write',
    z.strictObject({ subject: paperSubject, edition: z.enum(editions), way: z.enum(['direct', 'archive']) }),
    producedFile,
  ),
  /**
   * The pages of a paper as its Word file gives them, laid out by LibreOffice, for the preview and for printing. It takes
   * seconds; news of kind `pages` say how far it is. Nothing is written to the disk.
   */
  'pdf.pages': method(
    'read',
    z.strictObject({
      subject: paperSubject,
      edition: z.enum(editions),
      asker,
      /** The basis of the pages the asker has; they are not sent again. */
      known: basis.nullable(),
    }),
    z.strictObject({ basis, base64: z.string().nullable() }),
  ),
  /** Gives up waiting: what is laid out for nobody else stops, and the waiting call is refused with `pdf.left`. */
  'pdf.leave': method('read', z.strictObject({ asker }), z.strictObject({})),
} as const;
