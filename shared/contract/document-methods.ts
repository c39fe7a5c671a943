import { z } from 'zod';
import { paperDifference } from '../documents/difference';
import { documentModel } from '../documents/document-model';
import { editions, paperSubject, producedDocument } from '../record/produced-document';
import { recordId } from '../record/primitives';
import { method } from './method';

/** A produced file as it is found on the disk now. */
export const producedState = z.strictObject({
  document: producedDocument,
  fileName: z.string(),
  state: z.enum(['unchanged', 'changedByHand', 'missing']),
  /** The record has been changed since the file was made. */
  outdated: z.boolean(),
});

/** A file as it has just been made. */
export const producedFile = z.strictObject({
  ...producedState.shape,
  /** Name of the hand-edited file that was kept; null where nothing stood in the way. */
  keptFileName: z.string().nullable(),
});

export const documentMethods = {
  /** The document as it would be produced now. */
  'documents.preview': method(
    'read',
    z.strictObject({ ...paperSubject.shape, edition: z.enum(editions) }),
    documentModel,
  ),
  /** Writes the Word files, one per language. A file that was changed by hand is kept and a new copy made beside it. */
  'documents.produce': method(
    'write',
    z.strictObject({ ...paperSubject.shape, editions: z.array(z.enum(editions)).min(1) }),
    z.strictObject({ documents: z.array(producedFile) }),
  ),
  /** The files of a hearing, or without one those of the whole office, the newest first. */
  'documents.list': method(
    'read',
    z.strictObject({ hearingId: recordId.nullable() }),
    z.strictObject({ documents: z.array(producedState) }),
  ),
  /** What differs between a Word file on the disk and its paper as the record gives it now. */
  'documents.difference': method('read', z.strictObject({ documentId: recordId }), paperDifference),
  /** The bytes of a produced file, for the browser. */
  'documents.download': method(
    'read',
    z.strictObject({ documentId: recordId }),
    z.strictObject({ fileName: z.string(), base64: z.string() }),
  ),
  /** Shows the file in the system's file manager; refused where the host has none. */
  'documents.show': method('write', z.strictObject({ documentId: recordId }), z.strictObject({})),
  /** Opens the file in the program the system has for Word files; refused where the host has none. */
  'documents.open': method('write', z.strictObject({ documentId: recordId }), z.strictObject({})),
} as const;

export type ProducedState = z.infer<typeof producedState>;
