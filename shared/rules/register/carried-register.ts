import type { IssueRegister } from '../../record/issue-register';

/**
 * How many numbers a later state of a register has given that an earlier one does not know; null where it is another
 * register: one that lacks a line or a series of the earlier one does not go on from it.
 */
export function numbersGivenSince(earlier: IssueRegister, later: IssueRegister): number | null {
  const goesOn =
    earlier.series.every(({ id }) => later.series.some((series) => series.id === id)) &&
    earlier.issued.every(({ id, number }) =>
      later.issued.some((line) => line.id === id && line.number === number),
    );
  return goesOn ? later.issued.length - earlier.issued.length : null;
}
