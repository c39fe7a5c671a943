import { useEffect, useRef, useState } from 'react';
import {
  inTurn,
  isPassing,
  problemOf,
  untilItWorks,
  useChangeInstructions,
  useKnownHearing,
  useReadHearing,
  type LineKeeper,
} from '@renderer/api';
import type { Hearing } from '@shared/record/hearing';
import type { HearingChange } from '@shared/record/hearing-change';
import type { LineAct } from '@shared/record/line-act';
import type { LineDraft, UnsentLine } from '@shared/record/line-draft';
import { changeOfAct } from '@shared/rules/line/change-of-act';
import { canTellIfRecorded, isLineRecorded } from '@shared/rules/line-recorded';
import type { HearingSectionProps } from '../../section-props';

export interface UnsentLines {
  /** Handed over and refused, or left by a program that is gone: shown until somebody decides. */
  readonly failed: readonly UnsentLine[];
  /** On their way; shown when that takes longer than a breath. */
  readonly waiting: readonly UnsentLine[];
  /**
   * Keeps the line among the unsent ones until the record has it.
   *
   * @param readAgain what the line does in the record as it is when its turn comes; left out, `act` stands
   */
  readonly hand: (draft: LineDraft, act: LineAct, readAgain?: ReadAgain) => void;
  readonly retry: (key: string) => void;
  readonly discard: (key: string) => void;
}

type ReadAgain = (hearing: Hearing) => LineAct;

type Source = Pick<HearingSectionProps, 'hearing' | 'changer' | 'report'>;

/** Lines on their way into the record, one after another. Each stays on the disk until the record has it. */
export function useUnsentLines(source: Source, { kept, isLoaded, change }: LineKeeper): UnsentLines {
  const { draft: draftInstruction } = useChangeInstructions();
  const knownHearing = useKnownHearing(source.hearing.id);
  const readHearing = useReadHearing(source.hearing.id);
  const latest = useRef({ ...source, draftInstruction });
  const [sending, setSending] = useState<ReadonlySet<string>>(noKeys);
  const lastVoteId = useRef<string | null>(null);
  useEffect(() => {
    latest.current = { ...source, draftInstruction };
  });

  const { hearing } = source;
  const recorded = useRef(false);
  useEffect(() => {
    if (!isLoaded || recorded.current) return;
    recorded.current = true;
    change((all) => {
      const unsent = all.unsent.filter((line) => !isLineRecorded(hearing, line));
      return unsent.length === all.unsent.length ? all : { ...all, unsent };
    });
  }, [isLoaded, change, hearing]);

  /**
   * A host that does not answer is waited for. It may have recorded the line before it was gone, so the record is looked
   * at before the line is handed over again; where that cannot be seen, the person decides.
   */
  function untilTaken(line: UnsentLine, isRetry: boolean): Promise<void> {
    let wasLost = false;
    const handOver = async (): Promise<void> => {
      if (wasLost && isLineRecorded(await readHearing(), line)) return;
      try {
        await carryOut(line, isRetry);
      } catch (error) {
        wasLost ||= problemOf(error).code === 'host.unreachable';
        throw error;
      }
    };
    return untilItWorks(handOver, (problem) => isPassing(problem) && canTellIfRecorded(line));
  }

  /** The line is one change of the record: a program that is killed leaves all of it there, or nothing. */
  async function carryOut({ act }: UnsentLine, isRetry: boolean): Promise<void> {
    const wanted = changeOfAct(act, voteToCorrect());
    if (wanted === null) return;
    const createdId =
      (isRetry ? decisionAlreadyThere(wanted) : null) ?? (await latest.current.changer.change(wanted));
    if (act.changes.at(-1)?.kind === 'vote.add') lastVoteId.current = createdId;
    if (act.instruction === null || createdId === null) return;
    const { addresseeBodyId, deadline } = act.instruction;
    const hearingId = latest.current.hearing.id;
    await latest.current.draftInstruction({ hearingId, decisionIds: [createdId], addresseeBodyId, deadline });
  }

  /** The decision may have been recorded when its letter could not be drafted. */
  function decisionAlreadyThere(wanted: HearingChange): string | null {
    if (wanted.kind !== 'decision.add') return null;
    const { decisions } = latest.current.hearing;
    const same = decisions.find(
      ({ id: _, ...known }) => JSON.stringify(known) === JSON.stringify(wanted.decision),
    );
    return same?.id ?? null;
  }

  /** The vote that was just recorded, also before the page has drawn it. */
  function voteToCorrect(): string {
    return lastVoteId.current ?? latest.current.hearing.votes.at(-1)?.id ?? '';
  }

  function whenItsTurnComes(line: UnsentLine, readAgain: ReadAgain | undefined): UnsentLine {
    const act = readAgain?.(knownHearing() ?? latest.current.hearing) ?? line.act;
    const read = { ...line, act };
    if (act !== line.act) {
      change((all) => ({ ...all, unsent: all.unsent.map((one) => (one.key === line.key ? read : one)) }));
    }
    return read;
  }

  function send(line: UnsentLine, isRetry: boolean, readAgain?: ReadAgain): void {
    setSending((keys) => new Set(keys).add(line.key));
    inTurn(hearing.id, () => untilTaken(whenItsTurnComes(line, readAgain), isRetry))
      .then(() => change((all) => ({ ...all, unsent: without(all.unsent, line.key) })))
      .catch((error: unknown) => latest.current.report(error))
      .finally(() => setSending((keys) => new Set([...keys].filter((key) => key !== line.key))));
  }

  return {
    failed: kept.unsent.filter(({ key }) => !sending.has(key)),
    waiting: kept.unsent.filter(({ key }) => sending.has(key)),
    hand(draft, act, readAgain) {
      const line = { key: newKey(), draft, act };
      change((all) => ({ ...all, unsent: [...all.unsent, line] }));
      send(line, false, readAgain);
    },
    retry(key) {
      const line = kept.unsent.find((unsent) => unsent.key === key);
      if (line !== undefined) send(line, true);
    },
    discard: (key) => change((all) => ({ ...all, unsent: without(all.unsent, key) })),
  };
}

const noKeys: ReadonlySet<string> = new Set();

export function without(unsent: readonly UnsentLine[], key: string): UnsentLine[] {
  return unsent.filter((one) => one.key !== key);
}

let lastKey = 0;

/** Names an unsent line among those of this hearing, also after a restart. */
export function newKey(): string {
  lastKey += 1;
  return `${Date.now().toString(36)}-${lastKey}`;
}
