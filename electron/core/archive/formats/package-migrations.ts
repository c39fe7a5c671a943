import { hearingPackageVersion } from '@shared/record/hearing-package';
import { migrate, type Migration } from '@storage/migrations';
import { sittingRecordedLive } from './hearing-migrations';

/** The steps of the hearing file; it grows by a version whenever anything in it does. */
export const packageMigrations: readonly Migration[] = [
  {
    version: 2,
    name: sittingRecordedLive.name,
    up: (data) => {
      const file = data as { readonly hearing: unknown };
      return { ...file, hearing: sittingRecordedLive.up(file.hearing) };
    },
  },
];

/**
 * A hearing file of an earlier version in the form of the newest one. Anything that is no earlier version stays as it
 * is: the schema says what is wrong with it.
 */
export function upToDatePackage(data: Readonly<Record<string, unknown>>): unknown {
  const { version, hearing } = data;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return data;
  if (typeof hearing !== 'object' || hearing === null) return data;
  return { ...(migrate(data, version, packageMigrations) as object), version: hearingPackageVersion };
}
