import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A table of measured figures, as `npm run bench` prints it and puts it into docs/bench.md. */
export interface BenchTable {
  readonly title: string;
  /** What was measured and how, in a sentence. */
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Where the tables of one run lie; the runner empties the folder first. */
export const resultsFolder = join('test-results', 'bench');

/** Prints a table and keeps it for the report. @param order place in the report */
export function report(order: number, table: BenchTable): void {
  mkdirSync(resultsFolder, { recursive: true });
  const name = `${String(order).padStart(2, '0')}.json`;
  writeFileSync(join(resultsFolder, name), JSON.stringify(table));
  console.log(`\n${table.title}`);
  console.table(
    table.rows.map((row) => Object.fromEntries(table.columns.map((column, at) => [column, row[at]]))),
  );
}

/** A share of measured values, in milliseconds with one decimal: `0.5` is the median. */
export function percentile(values: readonly number[], share: number): string {
  const sorted = [...values].sort((left, right) => left - right);
  const at = Math.min(sorted.length - 1, Math.floor(sorted.length * share));
  return (sorted[at] ?? Number.NaN).toFixed(1);
}
