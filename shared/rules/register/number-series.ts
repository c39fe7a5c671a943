import type { IssuedNumber, IssueRegister, NumberSeries, SeriesKind } from '../../record/issue-register';
import type { IsoDate } from '../../record/primitives';

/** A number that a paper bears and the register did not give: typed from another journal, or come with a file. */
export interface TypedNumber {
  readonly number: string;
  readonly date: IsoDate;
}

/** The numbering a body has for a kind of paper until its secretariat says otherwise: 1, 2, 3 … anew every year. */
export function usualSeries(bodyId: string, kind: SeriesKind, id: string): NumberSeries {
  return { id, bodyId, kind, restarts: 'year', convocation: '', pattern: '{n}', first: 1 };
}

export function seriesOf(
  register: IssueRegister,
  bodyId: string,
  kind: SeriesKind,
): NumberSeries | undefined {
  return register.series.find((series) => series.bodyId === bodyId && series.kind === kind);
}

/** The span a number of this date is counted in: `2026`, `VIII`, or empty where counting never begins again. */
export function periodOf({ restarts, convocation }: NumberSeries, date: IsoDate): string {
  switch (restarts) {
    case 'year':
      return yearOf(date);
    case 'convocation':
      return convocation;
    case 'never':
      return '';
  }
}

/**
 * The lines of a series that are counted together with a number of this date, so that none of theirs may come again.
 * They are those of its period, and more where the office changed the way of counting: from «anew every year» to
 * «never anew» all of them, otherwise the ones of the same year, however they were counted then.
 */
export function linesCountedWith(
  register: IssueRegister,
  series: NumberSeries,
  date: IsoDate,
): IssuedNumber[] {
  return register.issued.filter((line) => line.seriesId === series.id && countsWith(series, line, date));
}

/**
 * One more than the highest ordinal ever given in the period, voided ones included: no number comes twice. Numbers
 * that papers bear without the register are passed over.
 */
export function nextOrdinal(
  register: IssueRegister,
  series: NumberSeries,
  date: IsoDate,
  typed: readonly TypedNumber[] = [],
): number {
  const given = linesCountedWith(register, series, date).map(({ ordinal }) => ordinal);
  let ordinal = Math.max(series.first - 1, ...given) + 1;
  while (isTaken(register, series, ordinal, date, typed)) ordinal += 1;
  return ordinal;
}

/** Whether a number was given before, voided or not, or stands on another paper; as counted and as printed. */
export function isTaken(
  register: IssueRegister,
  series: NumberSeries,
  ordinal: number,
  date: IsoDate,
  typed: readonly TypedNumber[] = [],
): boolean {
  const number = printedNumber(series, ordinal, date);
  return (
    linesCountedWith(register, series, date).some(
      (line) => line.ordinal === ordinal || line.number === number,
    ) || typed.some((other) => other.number === number && countsWith(series, { ...other, period: '' }, date))
  );
}

/** Whether the register gave a number that somebody types, voided or not. */
export function isGiven(
  register: IssueRegister,
  series: NumberSeries,
  number: string,
  date: IsoDate,
): boolean {
  return linesCountedWith(register, series, date).some((line) => line.number === number.trim());
}

/** The number as it is printed: «12», «2026/12», «12-VIII». */
export function printedNumber(series: NumberSeries, ordinal: number, date: IsoDate): string {
  return series.pattern
    .replaceAll('{n}', String(ordinal))
    .replaceAll('{year}', yearOf(date))
    .replaceAll('{convocation}', series.convocation)
    .trim();
}

function countsWith(
  series: NumberSeries,
  line: Pick<IssuedNumber, 'period' | 'date'>,
  date: IsoDate,
): boolean {
  const isSameYear = yearOf(line.date) === yearOf(date);
  switch (series.restarts) {
    case 'year':
      return isSameYear;
    case 'convocation':
      return line.period === series.convocation || (isSameYear && !isOfConvocation(line));
    case 'never':
      return true;
  }
}

/** A period is a year, a convocation, or empty; the year of a line is always that of its date. */
function isOfConvocation({ period, date }: Pick<IssuedNumber, 'period' | 'date'>): boolean {
  return period !== '' && period !== yearOf(date);
}

export function yearOf(date: IsoDate): string {
  return date.slice(0, 4);
}
