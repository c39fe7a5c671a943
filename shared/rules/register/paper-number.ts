import type { IssueRegister } from '../../record/issue-register';
import type { IsoDate } from '../../record/primitives';
import type { DocumentKind } from '../../record/produced-document';

/** The paper a number is asked for: minutes go by their hearing, the letters by their instruction. */
export interface PaperKey {
  readonly kind: DocumentKind;
  readonly hearingId?: string | null;
  readonly instructionId?: string | null;
}

/**
 * The number a paper has in the register; a voided one is none, and papers without a series have none.
 *
 * The series is not asked for, only its kind. Where the body of a hearing or the issuing body of a letter is changed
 * after a number was given, the paper belongs to another series, and its number stands all the same: a number is given
 * once, and it may be on paper already. Who wants one of the other series voids this one with a reason.
 */
export function standingNumber<Register extends IssueRegister>(
  register: Register,
  paper: PaperKey,
): Register['issued'][number] | undefined {
  return linesOf(register, paper).find(({ voided }) => voided === null);
}

/**
 * The number a record is to bear: the one that stands in the register; none where the one it bears was voided; what
 * was typed from another journal where the register gave none.
 */
export function numberToBear<Borne extends { readonly number: string }>(
  register: IssueRegister,
  paper: PaperKey,
  borne: Borne | null,
): Borne | { number: string; date: IsoDate } | null {
  const standing = standingNumber(register, paper);
  if (standing !== undefined) return { number: standing.number, date: standing.date };
  const isVoided = linesOf(register, paper).some(({ number }) => number === borne?.number);
  return isVoided ? null : borne;
}

/** Every number a paper was ever given, voided ones too. */
function linesOf<Register extends IssueRegister>(
  { series, issued }: Register,
  { kind, hearingId = null, instructionId = null }: PaperKey,
): Register['issued'][number][] {
  const seriesIds = new Set(series.filter((one) => one.kind === kind).map(({ id }) => id));
  return issued.filter(
    (line) =>
      (kind === 'minutes'
        ? line.hearingId !== null && line.hearingId === hearingId
        : line.instructionId !== null && line.instructionId === instructionId) &&
      seriesIds.has(line.seriesId),
  );
}
