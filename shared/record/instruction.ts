import { z } from 'zod';
import { deadline } from './deadline';
import { instruments } from './decision';
import { isoDate, localizedText, recordId, recordText } from './primitives';

export const assessments = ['accepted', 'partly', 'returned'] as const;

/** One numbered item of an instruction: a task with its own deadline and executors. */
export const instructionItem = z.strictObject({
  id: recordId,
  text: localizedText,
  deadline,
  responsibleBodyId: recordId.nullable(),
  coExecutorBodyIds: z.array(recordId),
  /** How the reply on this item was judged; null while there is none. */
  assessment: z.enum(assessments).nullable(),
});

export const registration = z.strictObject({
  number: recordText,
  date: isoDate,
});

export const controlEventKinds = [
  'sent',
  'acknowledged',
  'reminder',
  'interimReport',
  'reply',
  'extension',
  'dropped',
  'removedFromControl',
] as const;

/** One step in the life of an instruction after it was issued. */
export const controlEvent = z.strictObject({
  id: recordId,
  kind: z.enum(controlEventKinds),
  date: isoDate,
  note: recordText,
  /** For an extension: the new deadline of the whole instruction. */
  newDeadline: isoDate.nullable(),
});

/** An instruction to an addressee: a record of its own that outlives the hearing; one file. */
export const instruction = z.strictObject({
  id: recordId,
  instrument: z.enum(instruments),
  hearingId: recordId,
  itemId: recordId.nullable(),
  decisionId: recordId.nullable(),
  sourceIds: z.array(recordId),
  issuingBodyId: recordId,
  addresseeBodyId: recordId,
  addresseePersonId: recordId.nullable(),
  title: localizedText,
  /** Short findings before the numbered items. */
  findings: localizedText,
  /** The legal basis in the office's own words; empty claims nothing. */
  legalBasis: localizedText,
  items: z.array(instructionItem),
  /** By when to report on the results. */
  reporting: deadline,
  controllerId: recordId.nullable(),
  signatoryId: recordId.nullable(),
  /** The staff member who prepared the letter, and the telephone printed at its foot. */
  preparedBy: recordText,
  telephone: recordText,
  registration: registration.nullable(),
  control: z.array(controlEvent),
  example: z.boolean(),
});

export type Instruction = z.infer<typeof instruction>;
export type InstructionItem = z.infer<typeof instructionItem>;
export type ControlEvent = z.infer<typeof controlEvent>;
export type ControlEventKind = (typeof controlEventKinds)[number];
export type Registration = z.infer<typeof registration>;
