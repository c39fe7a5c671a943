import { z } from 'zod';

/**
 * Everything that can be refused, by stable code. A code is turned into a sentence in one place, the catalogue
 * `problems`; the record that crosses the boundary holds only the code and the values for the sentence.
 */
export const problemCodes = [
  // Input
  'input.invalid',
  'input.identifier',
  'input.date',
  'input.time',
  'input.dateTime',
  'input.unknownMethod',
  'input.tooLarge',
  'text.controlCharacters',
  'text.empty',
  'text.tooLong',
  // Records
  'record.notFound',
  'record.changedElsewhere',
  'record.nothingToUndo',
  'record.nothingToRedo',
  // Hearing
  'hearing.locked',
  'hearing.wrongStatus',
  'hearing.endBeforeStart',
  'hearing.breakOutsideSitting',
  'hearing.closedPartOutsideSitting',
  'hearing.notInSession',
  'hearing.endMissing',
  'hearing.notReadyToApprove',
  'hearing.approvalDiffers',
  'agenda.itemInUse',
  'agenda.unknownItem',
  'agenda.nothingOpen',
  'agenda.timesOverlap',
  'participant.alreadyThere',
  'participant.unknown',
  'participant.inUse',
  'attendance.leftBeforeArrived',
  'attendance.overlapping',
  'attendance.alreadyInside',
  'attendance.notInside',
  'attendance.votedThen',
  'queue.alreadyThere',
  'queue.unknown',
  'turn.unknown',
  'turn.nobodySpeaks',
  'turn.overlapping',
  'entry.unknown',
  'entry.answersItself',
  'entry.answersNoQuestion',
  'entry.answersOtherItem',
  'entry.nothingBefore',
  'entry.differentSpeakers',
  'entry.splitOutside',
  'entry.onlyAnswersAnswer',
  'entry.onlyQuestionsAwaitReply',
  'vote.unknown',
  'vote.moreThanPresent',
  'vote.absentVoter',
  'vote.notMember',
  'vote.votedTwice',
  'vote.secretByName',
  'vote.noBallots',
  'phrase.code',
  'phrase.sameCode',
  'decision.unknown',
  // Directory
  'person.sameName',
  'person.nameMissing',
  'person.unknown',
  'person.inUse',
  'body.sameName',
  'body.nameMissing',
  'body.unknown',
  'body.inUse',
  'body.ownParent',
  'office.unknown',
  'office.inUse',
  'period.endBeforeStart',
  // Instruction
  'instruction.unknownItem',
  'instruction.registered',
  'instruction.extensionDate',
  // Register of issued numbers
  'register.pattern',
  'register.numberTaken',
  'register.voidedAlready',
  'register.approved',
  'register.numberFixed',
  'register.numberTyped',
  'register.gapDate',
  // Documents
  'document.hearingNeeded',
  'document.itemNeeded',
  'document.instructionNeeded',
  'document.editionNotOffered',
  'document.folderNotWritable',
  'document.fileMissing',
  'document.notReadable',
  'document.notHere',
  'document.writerEnded',
  // PDF and packets
  'pdf.notHere',
  'pdf.failed',
  'pdf.tooLong',
  'pdf.onTemplate',
  'pdf.left',
  'packet.running',
  'packet.notReady',
  // Templates
  'template.tooLarge',
  'template.notWord',
  'template.oldWord',
  'template.password',
  'template.activeContent',
  'template.tooMuchInside',
  'template.damaged',
  'template.linked',
  'template.unknownMark',
  'template.markElsewhere',
  'template.markPlace',
  'template.brokenMark',
  'template.bodyMissing',
  'template.bodyTwice',
  'template.bodyPlace',
  'template.notFilled',
  'template.bytesMissing',
  'template.bytesChanged',
  // Exchange
  'exchange.notOurs',
  'exchange.newerVersion',
  'exchange.damaged',
  'exchange.alreadyThere',
  'exchange.notUtf8',
  'exchange.sameIdentifier',
  'exchange.instructionTaken',
  'exchange.fileExists',
  'exchange.fileMissing',
  'exchange.notWritable',
  // Backup
  'backup.notOurs',
  'backup.archiveThere',
  // Storage
  'storage.diskFull',
  'storage.notWritable',
  'storage.failed',
  'storage.damaged',
  'storage.newerFormat',
  'storage.locked',
  'storage.notFound',
  'storage.copyIntoItself',
  'storage.targetTaken',
  'storage.copyUnfinished',
  'storage.noArchive',
  // Access and transport
  'access.readOnly',
  'access.refused',
  'access.ended',
  'host.unreachable',
  'program.failed',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** Values for the sentence of a problem; never whole records. */
export type ProblemDetails = Readonly<Record<string, string | number>>;

/** A refusal as plain data: survives IPC, HTTP and `structuredClone`. */
export interface Problem {
  readonly code: ProblemCode;
  readonly details: ProblemDetails;
}

export const problemSchema = z.strictObject({
  code: z.enum(problemCodes),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** Thrown by rules and by the core to refuse an input; the dispatcher turns it into a `Problem`. */
export class Refusal extends Error implements Problem {
  override readonly name = 'Refusal';

  constructor(
    readonly code: ProblemCode,
    readonly details: ProblemDetails = {},
  ) {
    super(code);
  }
}

/** Whether a text is one of the stable codes, for what arrives as plain data. */
export function isProblemCode(value: unknown): value is ProblemCode {
  return problemCodes.some((code) => code === value);
}
