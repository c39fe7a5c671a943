import { Refusal } from '../../contract/problem';
import type { IssuedFile, IssuedNumber, IssueRegister, NumberSeries } from '../../record/issue-register';
import type { IsoDate, LocalizedText } from '../../record/primitives';
import { insertAt } from '../edit-list';
import { isBlank } from '../names';
import { isTaken, nextOrdinal, periodOf, printedNumber, type TypedNumber, yearOf } from './number-series';
import { standingNumber } from './paper-number';

/** What a number is given to: the minutes of a hearing, or the letter of an instruction. */
export interface NumberedPaper {
  readonly hearingId: string;
  readonly instructionId: string | null;
  readonly addressee: LocalizedText;
  readonly title: LocalizedText;
}

export interface IssueStamp {
  readonly id: string;
  /** A moment on the world's clock. */
  readonly at: string;
  readonly by: string;
}

export interface ExplainedGap {
  readonly date: IsoDate;
  readonly ordinal: number;
  readonly reason: string;
  /** The period the number was skipped in; left out, the one the date is counted in now. */
  readonly period?: string | undefined;
}

/**
 * Gives a paper its number, in place; the register may be a draft of immer. A paper that has one keeps it, whatever
 * happened to the record since: neither reopening nor another body changes a number.
 *
 * @param ordinal a number of the caller's choice, for example from a paper journal; null takes the next one.
 * @param typed the numbers that other papers of the series bear without the register.
 * @throws Refusal `register.numberTaken` where the number was given before, also where it was voided since, or where
 * another paper bears it.
 */
export function issueNumber(
  register: IssueRegister,
  series: NumberSeries,
  paper: NumberedPaper,
  date: IsoDate,
  ordinal: number | null,
  stamp: IssueStamp,
  typed: readonly TypedNumber[] = [],
): IssuedNumber {
  const { hearingId, instructionId } = paper;
  const standing = standingNumber(register, { kind: series.kind, hearingId, instructionId });
  if (standing !== undefined) return standing;
  const wanted = ordinal ?? nextOrdinal(register, series, date, typed);
  if (isTaken(register, series, wanted, date, typed))
    throw new Refusal('register.numberTaken', { number: printedNumber(series, wanted, date) });
  const issued = newLine(series, { date, ordinal: wanted, period: periodOf(series, date) }, stamp, paper);
  insertInOrder(register, issued);
  return issued;
}

/**
 * Takes a number out of use with a reason. It stays in the register and is never given again.
 *
 * @throws Refusal `record.notFound`, `register.voidedAlready`, `text.empty`.
 */
export function voidNumber(
  register: IssueRegister,
  issuedId: string,
  reason: string,
  { at, by }: Omit<IssueStamp, 'id'>,
): IssuedNumber {
  const issued = register.issued.find(({ id }) => id === issuedId);
  if (issued === undefined) throw new Refusal('record.notFound', { id: issuedId });
  if (issued.voided !== null) throw new Refusal('register.voidedAlready', { number: issued.number });
  if (isBlank(reason)) throw new Refusal('text.empty');
  issued.voided = { reason: reason.trim(), at, by };
  return issued;
}

/**
 * Explains a number that was skipped: a line of the register that was void from the beginning. It stands in the period
 * of the gap, because counting may have begun anew since: else it would take a number of the new period away.
 *
 * @throws Refusal `register.numberTaken`, `register.gapDate` where the date is outside the year of the gap, `text.empty`.
 */
export function explainGap(
  register: IssueRegister,
  series: NumberSeries,
  gap: ExplainedGap,
  stamp: IssueStamp,
  typed: readonly TypedNumber[] = [],
): IssuedNumber {
  if (isBlank(gap.reason)) throw new Refusal('text.empty');
  const { date, ordinal } = gap;
  const period = gap.period ?? periodOf(series, date);
  const lines = register.issued.filter((line) => line.seriesId === series.id && line.period === period);
  const isOfThisCount = period === periodOf(series, date);
  if (!isOfThisCount && lines.some((line) => line.period === yearOf(line.date)) && period !== yearOf(date))
    throw new Refusal('register.gapDate', { period });
  const isGiven = isOfThisCount
    ? isTaken(register, series, ordinal, date, typed)
    : lines.some((line) => line.ordinal === ordinal);
  const nothing = { hearingId: null, instructionId: null, addressee: {}, title: {} };
  const line = newLine(series, { date, ordinal, period }, stamp, nothing);
  if (isGiven) throw new Refusal('register.numberTaken', { number: line.number });
  const issued = { ...line, voided: { reason: gap.reason.trim(), at: stamp.at, by: stamp.by } };
  insertInOrder(register, issued);
  return issued;
}

/** Notes a final file under its number; a file made again in the same edition takes the place of the one before. */
export function noteIssuedFile(issued: IssuedNumber, file: IssuedFile): void {
  issued.files = [...issued.files.filter(({ edition }) => edition !== file.edition), file];
}

function newLine(
  series: NumberSeries,
  { date, ordinal, period }: Pick<IssuedNumber, 'date' | 'ordinal' | 'period'>,
  stamp: IssueStamp,
  paper: Pick<IssuedNumber, 'hearingId' | 'instructionId' | 'addressee' | 'title'>,
): IssuedNumber {
  return {
    id: stamp.id,
    seriesId: series.id,
    period,
    ordinal,
    number: printedNumber(
      series.restarts === 'convocation' ? { ...series, convocation: period } : series,
      ordinal,
      date,
    ),
    date,
    hearingId: paper.hearingId,
    instructionId: paper.instructionId,
    addressee: { ...paper.addressee },
    title: { ...paper.title },
    issuedAt: stamp.at,
    by: stamp.by,
    files: [],
    voided: null,
  };
}

/** The register is kept in the order of series, period and number, as a journal on paper is. */
function insertInOrder(register: IssueRegister, line: IssuedNumber): void {
  const place = register.issued.findIndex(
    (issued) =>
      issued.seriesId === line.seriesId && issued.period === line.period && issued.ordinal > line.ordinal,
  );
  insertAt(register.issued, line, place < 0 ? register.issued.length : place);
}
