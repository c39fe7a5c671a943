import { z } from 'zod';
import { directory } from './directory';
import { hearing } from './hearing';
import { instruction } from './instruction';

/** Name and version of the exchange format; documented in docs/format.md. */
export const hearingPackageFormat = 'keneshme-hearing';
export const hearingPackageVersion = 2;

/** One hearing with everything it refers to: what `export` writes and `import` reads. */
export const hearingPackage = z.strictObject({
  format: z.literal(hearingPackageFormat),
  version: z.literal(hearingPackageVersion),
  hearing,
  instructions: z.array(instruction),
  /** The persons, bodies, offices and memberships the hearing and its instructions refer to. */
  directory,
});

export type HearingPackage = z.infer<typeof hearingPackage>;
