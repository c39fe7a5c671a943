import { useMemo, useState } from 'react';
import { isStepUnderWay, useKnownHearing, useLineDraft } from '@renderer/api';
import type { Hearing } from '@shared/record/hearing';
import type { LineAct } from '@shared/record/line-act';
import { isLineUntouched, type LineDraft } from '@shared/record/line-draft';
import { actOfLine } from '@shared/rules/line/act-of-line';
import { withCandidate } from '@shared/rules/line/edit-line';
import type { LineContext } from '@shared/rules/line/line-context';
import type { LineProblem, LineReading } from '@shared/rules/line/line-reading';
import { readAsTyped, readLine } from '@shared/rules/line/read-line';
import { openTurn } from '@shared/rules/room/floor';
import { now } from '../../frame/now';
import type { HearingSectionProps } from '../../section-props';
import { beginningOf, known } from './line-choices';
import { newKey, useUnsentLines, without, type UnsentLines } from './use-unsent-lines';

export interface Line extends Omit<UnsentLines, 'hand'> {
  readonly draft: LineDraft;
  readonly text: string;
  readonly caret: number;
  readonly reading: LineReading;
  readonly context: LineContext;
  /** Exceptions of the last vote are being noted. */
  readonly isVoting: boolean;
  /** What the last line was, for the message behind it; null while something is typed. */
  readonly done: LineReading['kind'] | null;
  readonly type: (text: string, caret: number) => void;
  readonly choose: (set: Partial<LineDraft>) => void;
  /** Puts a candidate of the list into the line. */
  readonly take: (candidateId: string) => void;
  /** Hands the line over; false where its reading is incomplete. */
  readonly record: () => boolean;
  /** Hands the line over in any case: what is incomplete goes as it was typed. */
  readonly recordAnyway: () => void;
  readonly recordAsTyped: () => void;
  /** Hands over another text than the typed one, which stays; puts it into an empty line where it is incomplete. */
  readonly recordText: (text: string) => void;
  readonly takeBack: (key: string) => void;
  readonly stopVoting: () => void;
  /** Empties the line, or brings back what was emptied. */
  readonly clear: () => void;
}

type Source = Pick<HearingSectionProps, 'hearing' | 'directory' | 'settings' | 'changer' | 'report'>;

/** The next line of the record: read with every key, kept on the disk, handed over as what it means. */
export function useLine(source: Source): Line {
  const { hearing, directory, settings } = source;
  const keeper = useLineDraft(hearing.id, () => beginningOf(hearing));
  const { hand, ...unsent } = useUnsentLines(source, keeper);
  const knownHearing = useKnownHearing(hearing.id);
  /** How many votes there were before the one whose exceptions are being noted. */
  const [votesBefore, setVotesBefore] = useState<number | null>(null);
  const [done, setDone] = useState<LineReading['kind'] | null>(null);
  const [cleared, setCleared] = useState<LineDraft | null>(null);
  const { change } = keeper;
  const draft = keeper.kept.line;
  const isVoting = votesBefore !== null;

  const context = useMemo<LineContext>(() => {
    const lastVote = hearing.votes.length > (votesBefore ?? Infinity) ? hearing.votes.at(-1) : undefined;
    return {
      ...ofHearing(hearing, draft),
      directory,
      settings,
      language: draft.language,
      at: draft.at,
      now: now(),
      addresseeId: draft.addresseeId,
      // Until the vote is saved its identifier is not known, and nothing needs it.
      voteId: isVoting ? (lastVote?.id ?? 'new') : null,
      picks: draft.picks,
    };
  }, [hearing, directory, settings, draft, votesBefore, isVoting]);
  const { text, caret } = draft;
  const reading = useMemo(() => readLine(text, caret, context), [text, caret, context]);

  function edit(set: Partial<LineDraft>): void {
    setDone(null);
    change((all) => ({ ...all, line: withTime({ ...all.line, ...set }, all.line, hearing) }));
  }

  function actOf(meaning: LineReading, known: Hearing, { insertBeforeId }: LineDraft): LineAct | null {
    return actOfLine(meaning, { hearing: known, directory, settings, insertBeforeId });
  }

  /**
   * Hands a line over as what it means. While an earlier step is on its way into the record, or has arrived and is not
   * drawn yet, this one waits behind it and is read again: it may answer its question, vote on its proposal, or be said
   * by whoever was given the floor.
   *
   * @param notUnderstood what a line does that is not understood then; left out, it goes as it was typed
   */
  function handOver(
    meaning: LineReading,
    line: LineDraft,
    notUnderstood?: (arrivedIn: Hearing) => LineAct,
  ): boolean {
    const isDrawn = (knownHearing() ?? hearing) === hearing;
    if (!isStepUnderWay(hearing.id) && isDrawn) {
      const act = meaning.problem === null ? actOf(meaning, hearing, line) : null;
      if (act !== null) hand(line, act);
      return act !== null;
    }
    const asTyped = actOf(readAsTyped(line.text, context), hearing, line);
    const mayBeRight = meaning.problem === null || changesWithRecord.has(meaning.problem);
    if (asTyped === null || !mayBeRight) return false;
    hand(line, asTyped, (arrivedIn) => {
      const ofLine = { at: line.at, picks: line.picks };
      const arrived = readLine(line.text, line.caret, {
        ...context,
        ...ofHearing(arrivedIn, line),
        ...ofLine,
      });
      const act = arrived.problem === null ? actOf(arrived, arrivedIn, line) : null;
      return act ?? notUnderstood?.(arrivedIn) ?? asTyped;
    });
    return true;
  }

  function handAsTyped(line: LineDraft): void {
    const act = actOf(readAsTyped(line.text, context), hearing, line);
    if (act === null) return;
    hand(line, act);
    follow(readAsTyped(line.text, context), line);
  }

  function follow(meaning: LineReading, line: LineDraft): void {
    change((all) => ({
      ...all,
      line: {
        ...beginningOf(hearing),
        itemId: itemAfter(meaning, line),
        language: line.language,
        insertBeforeId: line.insertBeforeId,
      },
    }));
    setCleared(null);
    tell(meaning);
  }

  function tell(meaning: LineReading): void {
    setDone(meaning.kind);
    // Only a vote by name has exceptions.
    if (meaning.kind === 'vote' && meaning.vote.record.method === 'byName')
      setVotesBefore(hearing.votes.length);
    else if (meaning.kind !== 'ballots') setVotesBefore(null);
  }

  return {
    ...unsent,
    draft,
    reading,
    context,
    isVoting,
    done,
    text,
    caret,
    type(typed, place) {
      edit({ text: typed, caret: place });
    },
    choose: edit,
    take(candidateId) {
      if (reading.offer === null) return;
      const edited = withCandidate(text, reading.offer, candidateId, context);
      edit({ text: edited.text, caret: edited.caret, picks: [...edited.picks] });
    },
    record() {
      if (!handOver(reading, draft)) return false;
      follow(reading, draft);
      return true;
    },
    recordAnyway() {
      if (handOver(reading, draft)) follow(reading, draft);
      else handAsTyped(draft);
    },
    recordAsTyped: () => handAsTyped(draft),
    recordText(other) {
      const at = hearing.status === 'inSession' ? now() : null;
      const line = { ...draft, text: other, caret: other.length, at, picks: [] };
      const meaning = readLine(other, other.length, { ...context, at, picks: [] });
      // A key alone is no words: where there is nothing to vote on it leaves nothing behind.
      const nothingVoted = (arrivedIn: Hearing): LineAct => {
        if (arrivedIn.votes.length === hearing.votes.length) {
          setVotesBefore(null);
          setDone(null);
        }
        return nothingToDo;
      };
      if (handOver(meaning, line, nothingVoted)) tell(meaning);
      // Nothing waits for a vote: exceptions of the last one are meant, also after the page was loaded anew.
      else if (meaning.problem === 'proposalMissing' && hearing.votes.at(-1)?.record.method === 'byName')
        setVotesBefore(hearing.votes.length - 1);
      else if (text === '') edit({ text: other, caret: other.length });
    },
    takeBack: (key) =>
      change((all) => {
        const back = all.unsent.find((one) => one.key === key);
        if (back === undefined) return all;
        const rest = without(all.unsent, key);
        const act = actOf(readAsTyped(all.line.text, context), hearing, all.line);
        const isNothing = isLineUntouched(all.line) || act === null;
        return {
          ...all,
          line: back.draft,
          unsent: isNothing ? rest : [...rest, { key: newKey(), draft: all.line, act }],
        };
      }),
    stopVoting: () => setVotesBefore(null),
    clear() {
      if (text !== '') {
        setCleared(draft);
        edit({ text: '', caret: 0, picks: [], at: null, answersId: null, addresseeId: null });
      } else if (cleared !== null) {
        setCleared(null);
        edit({ ...cleared });
      } else if (draft.answersId !== null || draft.insertBeforeId !== null) {
        edit({ answersId: null, insertBeforeId: null });
      }
    },
  };
}

const nothingToDo: LineAct = { changes: [], ballots: [], instruction: null };

/** What a line is read against of the hearing itself. */
function ofHearing(
  hearing: Hearing,
  line: LineDraft,
): Pick<LineContext, 'hearing' | 'itemId' | 'presentSpeakerId' | 'questionId'> {
  return {
    hearing,
    itemId: known(line.itemId, hearing.agenda),
    presentSpeakerId: openTurn(hearing)?.personId ?? null,
    questionId: known(line.answersId, hearing.entries),
  };
}

/** What a line that is still on its way may put right. */
const changesWithRecord: ReadonlySet<LineProblem> = new Set<LineProblem>([
  'queueEmpty',
  'proposalMissing',
  'noQuestion',
  'questionUnknown',
  'nothingOpen',
  'nobodyPresent',
  'voterOutside',
  'countsTooMany',
]);

/** The line goes on in the item that was called, or in that of the question that was answered. */
function itemAfter(meaning: LineReading, line: LineDraft): string | null {
  return meaning.kind === 'agenda' && meaning.itemId !== null ? meaning.itemId : line.itemId;
}

/** The time of a line is that of its first keystroke, as long as the sitting goes on and it goes to the end. */
function withTime(line: LineDraft, before: LineDraft, hearing: Hearing): LineDraft {
  if (line.text === '' && before.text !== '') return { ...line, at: null };
  const isBegun = before.text === '' && line.text !== '' && line.at === null;
  const isLive = hearing.status === 'inSession' && line.insertBeforeId === null;
  return isBegun && isLive ? { ...line, at: now() } : line;
}
