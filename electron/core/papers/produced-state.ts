import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fingerprintOf } from '@documents/fingerprint';
import type { ProducedState } from '@shared/contract/document-methods';
import type { ProducedDocument } from '@shared/record/produced-document';
import type { CoreContext } from '../context';

/** A produced file as it is on the disk now: untouched, edited by hand, or gone; and whether the record moved on. */
export async function producedState(core: CoreContext, document: ProducedDocument): Promise<ProducedState> {
  return {
    document,
    fileName: basename(document.path),
    state: await fileState(document),
    outdated: await isOutdated(core, document),
  };
}

async function fileState({ path, fingerprint }: ProducedDocument): Promise<ProducedState['state']> {
  try {
    return fingerprintOf(await readFile(path)) === fingerprint ? 'unchanged' : 'changedByHand';
  } catch {
    return 'missing';
  }
}

async function isOutdated(core: CoreContext, { hearingId, revision }: ProducedDocument): Promise<boolean> {
  if (hearingId === null || !core.hearings.has(hearingId)) return false;
  return (await core.hearings.get(hearingId)).revision > revision;
}
