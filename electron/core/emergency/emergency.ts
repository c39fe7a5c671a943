import { emergencyCopy, type EmergencyCopy, type UnwrittenHearing } from '@shared/record/emergency-copy';
import type { EmergencyFile, EmergencyFiles } from '@storage/emergency-files';

export interface FoundCopy {
  readonly file: EmergencyFile;
  readonly copy: EmergencyCopy;
}

/** The emergency copies of this data folder, as the use cases see them. */
export interface Emergency {
  /** Returns the path of the copy; null where there is nothing left to keep. */
  keep(pageId: string, hearings: readonly UnwrittenHearing[]): Promise<string | null>;
  /** Copies of pages that are gone; files that are no copies are left where they are. */
  left(): Promise<FoundCopy[]>;
  setAside(file: EmergencyFile): Promise<void>;
}

/** The emergency copies in their folders, as the use cases know them. */
export function emergencyOver(files: EmergencyFiles, now: () => Date): Emergency {
  /** Pages that wrote a copy to this program, and so are not gone. */
  const writing = new Set<string>();
  return {
    async keep(pageId, hearings) {
      writing.add(pageId);
      if (hearings.length === 0) {
        await files.remove(pageId);
        writing.delete(pageId);
        return null;
      }
      const copy: EmergencyCopy = {
        format: 'keneshme-emergency',
        version: 1,
        savedAt: now().toISOString(),
        pageId,
        hearings: [...hearings],
      };
      return files.write(pageId, `${JSON.stringify(copy, null, 2)}\n`);
    },
    async left() {
      const found = (await files.list()).filter(({ name }) => !writing.has(files.keyOf(name)));
      return found.flatMap((file) => {
        const copy = readCopy(file.text);
        return copy === null ? [] : [{ file, copy }];
      });
    },
    setAside: (file) => files.setAside(file),
  };
}

/** The copy a file holds; null where it is none. */
export function readCopy(text: string): EmergencyCopy | null {
  try {
    const parsed = emergencyCopy.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
