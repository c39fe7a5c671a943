import { isDeepStrictEqual } from 'node:util';
import type { MethodOutput } from '@shared/contract/contract';
import { Refusal } from '@shared/contract/problem';
import type { EmergencyCopy, UnwrittenHearing } from '@shared/record/emergency-copy';
import { isLineUntouched, isNothingKept, type KeptLines, type UnsentLine } from '@shared/record/line-draft';
import { isLineRecorded } from '@shared/rules/line-recorded';
import type { CoreContext } from '../context';
import type { Handlers } from '../dispatcher';
import { readCopy } from './emergency';
import { recoverChange } from './recover-change';

type EmergencyHandlers = Pick<
  Handlers,
  'emergency.keep' | 'emergency.list' | 'emergency.recover' | 'emergency.import'
>;

type Recovered = MethodOutput<'emergency.recover'>;

/** What a failing disk did not take: kept in another place, found again at the next start, taken back. */
export function emergencyHandlers(core: CoreContext): EmergencyHandlers {
  return {
    'emergency.keep': async ({ pageId, hearings }) => ({ file: await core.emergency.keep(pageId, hearings) }),

    async 'emergency.list'() {
      const copies = [];
      for (const { file, copy } of await core.emergency.left()) {
        const hearings = [];
        for (const { hearingId, changes, kept } of copy.hearings) {
          const title = core.hearings.has(hearingId)
            ? (await core.hearings.get(hearingId)).value.title
            : null;
          hearings.push({ hearingId, title, changes: changes.length, lines: lineCount(kept) });
        }
        copies.push({ name: file.name, file: file.path, savedAt: copy.savedAt, hearings });
      }
      return { copies };
    },

    async 'emergency.recover'({ name }) {
      const found = (await core.emergency.left()).find(({ file }) => file.name === name);
      if (found === undefined) throw new Refusal('record.notFound', { id: name });
      const recovered = await takeBack(core, found.copy);
      await core.emergency.setAside(found.file);
      return recovered;
    },

    'emergency.import'({ text }) {
      const copy = readCopy(text);
      if (copy === null) throw new Refusal('exchange.notOurs');
      return takeBack(core, copy);
    },
  };
}

/** Adds what the records lack. Can be repeated after it was cut short: what is there is not added again. */
async function takeBack(core: CoreContext, copy: EmergencyCopy): Promise<Recovered> {
  const recovered: Recovered = { added: 0, known: 0, refused: [], hearingIds: [] };
  for (const hearing of copy.hearings) {
    const { hearingId, changes, kept } = hearing;
    if (!core.hearings.has(hearingId)) {
      recovered.refused.push({
        hearingId,
        problem: { code: 'record.notFound', details: { id: hearingId } },
      });
      continue;
    }
    recovered.hearingIds.push(hearingId);
    for (const change of changes) {
      const outcome = await recoverChange(core, hearingId, change);
      if (typeof outcome === 'string') recovered[outcome] += 1;
      else recovered.refused.push({ hearingId, problem: outcome });
    }
    if (kept !== null) recovered[await takeLinesBack(core, copy.pageId, hearing, kept)] += lineCount(kept);
  }
  return recovered;
}

/** Puts lines among those of pages that are gone, where the next page finds them. */
async function takeLinesBack(
  core: CoreContext,
  pageId: string,
  { hearingId, changes }: UnwrittenHearing,
  kept: KeptLines,
): Promise<'added' | 'known'> {
  const { value } = await core.hearings.get(hearingId);
  const isMade = (unsent: UnsentLine): boolean =>
    isLineRecorded(value, unsent) ||
    unsent.act.changes.every((wanted) => changes.some((made) => isDeepStrictEqual(made, wanted)));
  const missing = { ...kept, unsent: kept.unsent.filter((unsent) => !isMade(unsent)) };
  const { elsewhere } = await core.drafts.look(hearingId, '');
  const isKnown = elsewhere.some((part) => isDeepStrictEqual(withoutCaret(part.kept), withoutCaret(missing)));
  if (isNothingKept(missing) || isKnown) return 'known';
  await core.drafts.keep(hearingId, pageId, missing, 'leaving');
  core.events.publish({ kind: 'drafts', hearingId });
  return 'added';
}

function withoutCaret({ line, ...others }: KeptLines): unknown {
  return { ...others, line: { ...line, caret: 0 } };
}

function lineCount(kept: KeptLines | null): number {
  if (kept === null) return 0;
  return kept.unsent.length + kept.edits.length + (isLineUntouched(kept.line) ? 0 : 1);
}
