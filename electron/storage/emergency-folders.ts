import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

export interface EmergencySources {
  readonly dataFolder: string;
  /** `KENESHME_EMERGENCY` names the one place to use. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The user's home folder. */
  readonly home: string;
  /** The system's folder for temporary files. */
  readonly temporary: string;
}

/**
 * Where emergency copies go, the best place first: `Keneshme emergency` in the home folder, then the system's
 * temporary folder; one on another disk than the data folder stands before one on the same disk, which most likely
 * fails with it.
 */
export async function emergencyFolders(sources: EmergencySources): Promise<string[]> {
  const chosen = sources.environment['KENESHME_EMERGENCY'];
  if (chosen !== undefined && chosen !== '') return [resolve(chosen)];
  const device = await deviceOf(sources.dataFolder);
  const places = await Promise.all(
    [
      { parent: sources.home, folder: join(sources.home, 'Keneshme emergency') },
      { parent: sources.temporary, folder: join(sources.temporary, 'keneshme-emergency') },
    ].map(async ({ parent, folder }) => ({ folder, isApart: (await deviceOf(parent)) !== device })),
  );
  return [...places.filter(({ isApart }) => isApart), ...places.filter(({ isApart }) => !isApart)].map(
    ({ folder }) => folder,
  );
}

/** Names the copies of one data folder, so that each program finds its own. */
export function emergencyPrefix(dataFolder: string): string {
  return `keneshme-${createHash('sha256').update(resolve(dataFolder)).digest('hex').slice(0, 8)}`;
}

async function deviceOf(folder: string): Promise<number | null> {
  try {
    return (await stat(folder)).dev;
  } catch {
    return null;
  }
}
