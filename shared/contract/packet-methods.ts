import { z } from 'zod';
import { editions, paperSubject } from '../record/produced-document';
import { recordId } from '../record/primitives';
import { method } from './method';
import { problemSchema } from './problem';

/** One paper of a packet. Every copy is a file of its own, so that a whole folder can be sent to the printer. */
export const packetPaper = z.strictObject({
  subject: paperSubject,
  edition: z.enum(editions),
  copies: z.int().min(1).max(20),
});

export const packetForms = ['folder', 'zip'] as const;

/** How far a packet has come. */
export const packetState = z.strictObject({
  jobId: recordId,
  hearingId: recordId,
  as: z.enum(packetForms),
  status: z.enum(['running', 'done', 'cancelled', 'failed']),
  /** Files that are finished, of how many. */
  done: z.int(),
  total: z.int(),
  /** The files that are on the disk now: in the folder, or the one archive. */
  files: z.array(
    z.strictObject({
      fileName: z.string(),
      /** Name of the hand-edited file that was kept; null where nothing stood in the way. */
      keptFileName: z.string().nullable(),
    }),
  ),
  /** The folder, or the archive itself; null as long as there is none. */
  path: z.string().nullable(),
  /** Why it failed. */
  problem: problemSchema.nullable(),
});

export const packetMethods = {
  /** Begins to make the papers of a hearing in one go; refused while another packet is being made. */
  'packet.start': method(
    'write',
    z.strictObject({
      hearingId: recordId,
      papers: z.array(packetPaper).min(1).max(500),
      as: z.enum(packetForms),
      /** Each paper also as PDF. */
      pdf: z.boolean(),
    }),
    z.strictObject({ jobId: recordId }),
  ),
  /** How far a packet is, or how it ended. */
  'packet.state': method('read', z.strictObject({ jobId: recordId }), packetState),
  /** Stops a packet; files that are finished stay, and nothing half-written does. */
  'packet.cancel': method('write', z.strictObject({ jobId: recordId }), packetState),
  /** The bytes of a finished archive, for the browser. */
  'packet.download': method(
    'read',
    z.strictObject({ jobId: recordId }),
    z.strictObject({ fileName: z.string(), base64: z.string() }),
  ),
  /** Shows the files of a packet in the system's file manager; refused where the host has none. */
  'packet.show': method('write', z.strictObject({ jobId: recordId }), z.strictObject({})),
} as const;

export type PacketPaper = z.infer<typeof packetPaper>;
export type PacketState = z.infer<typeof packetState>;
