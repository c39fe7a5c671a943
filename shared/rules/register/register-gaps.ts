import type { IssueRegister, NumberSeries } from '../../record/issue-register';
import { linesCountedWith, periodOf, printedNumber, type TypedNumber, yearOf } from './number-series';

/** A number that was skipped and that no line of the register explains. */
export interface NumberGap {
  readonly seriesId: string;
  readonly period: string;
  readonly ordinal: number;
}

/** Longest list of gaps of one period: somebody who began at a wrong number needs one look, not a thousand lines. */
const mostGaps = 100;

/**
 * The numbers between the first and the last one of every period that were given to nothing and not voided.
 *
 * @param typedIn the numbers that papers of a series bear without the register: those are not missing.
 */
export function numberGaps(
  register: IssueRegister,
  typedIn: (series: NumberSeries) => readonly TypedNumber[] = () => [],
): NumberGap[] {
  return register.series.flatMap((series) => {
    const periods = [...new Set(issuedIn(register, series).map(({ period }) => period))].sort();
    const typed = typedIn(series);
    return periods.flatMap((period) => gapsOfPeriod(register, series, period, typed));
  });
}

function gapsOfPeriod(
  register: IssueRegister,
  series: NumberSeries,
  period: string,
  typed: readonly TypedNumber[],
): NumberGap[] {
  const given = new Set(
    issuedIn(register, series)
      .filter((issued) => issued.period === period)
      .map(({ ordinal }) => ordinal),
  );
  const isBorne = (ordinal: number): boolean =>
    typed.some(
      ({ number, date }) =>
        periodOf(series, date) === period && printedNumber(series, ordinal, date) === number,
    );
  const gaps: NumberGap[] = [];
  for (let ordinal = firstOf(register, series, period, given); ordinal < Math.max(...given); ordinal += 1) {
    if (!given.has(ordinal) && !isBorne(ordinal)) gaps.push({ seriesId: series.id, period, ordinal });
    if (gaps.length === mostGaps) break;
  }
  return gaps;
}

/** Where counting begins in a period; after another way of counting in the same year it goes on from the last number. */
function firstOf(
  register: IssueRegister,
  series: NumberSeries,
  period: string,
  given: ReadonlySet<number>,
): number {
  const lowest = Math.min(...given);
  const lines = issuedIn(register, series).filter((line) => line.period === period);
  const before = [...new Set(lines.map(({ date }) => yearOf(date)))]
    .flatMap((year) => linesCountedWith(register, series, `${year}-01-01`))
    .flatMap((line) => (line.period !== period && line.ordinal < lowest ? [line.ordinal] : []));
  return before.length === 0 ? Math.min(series.first, lowest) : Math.max(...before) + 1;
}

function issuedIn(register: IssueRegister, series: NumberSeries) {
  return register.issued.filter(({ seriesId }) => seriesId === series.id);
}
