/** One step of a record kind's format, for example `{ version: 2, name: '002-add-quorum', up }`. */
export interface Migration {
  /** The version that `up` produces. */
  readonly version: number;
  /** The version in three digits and what changes, in lower case with hyphens. */
  readonly name: string;
  /** Pure: old data in, new data out; the old data is not changed. */
  readonly up: (data: unknown) => unknown;
}

interface Versioned {
  readonly name: string;
  readonly version: number;
  readonly migrations: readonly Migration[];
}

/** Throws when the steps do not lead from version 2 to the format's version without a gap. A mistake in our code. */
export function assertGapFree(format: Versioned): void {
  format.migrations.forEach((migration, index) => {
    const expected = index + 2;
    const prefix = `${String(expected).padStart(3, '0')}-`;
    if (migration.version !== expected || !migration.name.startsWith(prefix)) {
      throw new Error(
        `format ${format.name}: migration ${migration.name} (version ${migration.version}) stands where ${prefix}… is due`,
      );
    }
  });
  const reached = format.migrations.length + 1;
  if (reached !== format.version) {
    throw new Error(`format ${format.name}: migrations lead to version ${reached}, not ${format.version}`);
  }
}

/** Brings data of an older version to the newest one. The steps must be gap-free. */
export function migrate(data: unknown, fromVersion: number, migrations: readonly Migration[]): unknown {
  return migrations
    .filter((migration) => migration.version > fromVersion)
    .reduce((current, migration) => migration.up(current), data);
}
