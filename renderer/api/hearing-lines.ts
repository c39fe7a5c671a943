import type { LineElsewhere } from '@shared/contract/draft-methods';
import type { Client } from '@shared/contract/transport';
import { isNothingKept, joinKept, type KeptLines, type LineDraft } from '@shared/record/line-draft';
import { setKeeping } from './save-state';
import { untilItWorks } from './trouble';
import { setUnwrittenLines } from './unwritten';

/** The kept lines of one hearing as this page knows them. */
export interface LinesState {
  /** What is typed; before the disk has said what was kept, only what was typed in the meantime. */
  readonly kept: KeptLines;
  /** The disk has said what was kept. */
  readonly isLoaded: boolean;
  /** What other windows hold, or windows that are gone. */
  readonly elsewhere: readonly LineElsewhere[];
}

/** What the lines of one hearing work with. */
export interface LinePorts {
  readonly client: Client;
  readonly hearingId: string;
  /** This showing of the program, and the one before it in the same window. */
  readonly pageId: string;
  readonly formerPageId: string | null;
  /** Lines that an earlier version of the program kept in the browser. */
  readonly formerLines: { read(): KeptLines | null; forget(): void };
}

/** Gathers the changes of one keystroke; several keystrokes are gathered while a keeping is under way. */
const restMilliseconds = 5;

/**
 * The lines of one hearing, shared by everything in this page that types: memory first, the disk a moment later. While
 * one keeping is under way the newest text waits behind it; a keeping that fails is tried again with the newest text.
 */
export class HearingLines {
  #state: LinesState;
  #written: KeptLines | null = null;
  #isKeeping = false;
  #loading: Promise<void> | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();

  /** @param begin an empty line, for a hearing where nothing was kept */
  constructor(
    private readonly ports: LinePorts,
    begin: LineDraft,
  ) {
    this.#state = { kept: { line: begin, unsent: [], edits: [] }, isLoaded: false, elsewhere: [] };
  }

  get state(): LinesState {
    return this.#state;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /**
   * Asks for the lines to go on with. Nobody waits for the answer: what was typed and handed over meanwhile is joined to
   * what was kept. Where the disk cannot be read the page goes on with what it has: what lies on the disk stays there,
   * because this page keeps its lines beside it.
   */
  loadOnce(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  async #load(): Promise<void> {
    const { client, hearingId, pageId, formerPageId, formerLines } = this.ports;
    const former = formerLines.read();
    const answer = await client
      .call('drafts.get', { hearingId, pageId, formerPageId, claim: true })
      .catch(() => ({ kept: null, elsewhere: [] }));
    this.#written = answer.kept;
    const typed = this.#state.kept;
    const found = answer.kept ?? former;
    const kept = found === null ? typed : isNothingKept(typed) ? found : joinKept(found, typed);
    this.#set({ kept, isLoaded: true, elsewhere: answer.elsewhere });
    this.#keepSoon();
    if (answer.kept === null && former !== null) await this.keepNow();
    formerLines.forget();
  }

  /** Changes what is typed; the screen shows it at once. */
  change(edit: (kept: KeptLines) => KeptLines): void {
    this.#set({ ...this.#state, kept: edit(this.#state.kept) });
    this.#keepSoon();
  }

  /** Exchanges the lines with those of another page. */
  async take(fromPageId: string): Promise<void> {
    await this.keepNow();
    const { client, hearingId, pageId } = this.ports;
    const { kept, elsewhere } = await client.call('drafts.take', { hearingId, pageId, fromPageId });
    this.#written = kept;
    this.#set({ kept: kept ?? this.#state.kept, isLoaded: true, elsewhere });
    this.#tellUnwritten();
  }

  /** Learns anew what other pages hold. */
  async lookElsewhere(): Promise<void> {
    const { client, hearingId, pageId } = this.ports;
    const { elsewhere } = await client.call('drafts.get', {
      hearingId,
      pageId,
      formerPageId: null,
      claim: false,
    });
    this.#set({ ...this.#state, elsewhere });
  }

  /** Keeps everything again: the host may have been started anew, and no longer knows this page. */
  keepAgain(): void {
    if (isNothingKept(this.#state.kept)) return;
    this.#written = null;
    this.#keepSoon();
  }

  /** Keeps without waiting for a rest; resolves when the disk holds what was typed up to now. */
  async keepNow(): Promise<void> {
    if (!this.#state.isLoaded) await this.loadOnce();
    clearTimeout(this.#rest);
    this.#rest = undefined;
    await this.#keep();
  }

  /**
   * The page is being closed: says so even where everything is kept, because then the lines are free for the next.
   * Before it knows what was kept it says nothing, or it would put its first letters in the place of a whole line.
   */
  leave(): void {
    const { kept, isLoaded } = this.#state;
    if (!isLoaded || (isNothingKept(kept) && this.#written === null)) return;
    const { client, hearingId, pageId } = this.ports;
    client.call('drafts.keep', { hearingId, pageId, kept, leaving: true }).catch(() => undefined);
  }

  #keepSoon(): void {
    this.#tellUnwritten();
    if (!this.#state.isLoaded) return;
    this.#rest ??= setTimeout(() => void this.keepNow(), restMilliseconds);
  }

  async #keep(): Promise<void> {
    if (this.#isKeeping) return this.#whenKept();
    this.#isKeeping = true;
    try {
      while (this.#isBehind()) {
        this.#written = await untilItWorks(
          () => this.#send(),
          () => true,
        );
        this.#tellUnwritten();
      }
    } finally {
      this.#isKeeping = false;
      this.#tell();
    }
  }

  /** Sends what is newest at this moment, and answers what it sent. */
  async #send(): Promise<KeptLines> {
    const { kept } = this.#state;
    const { client, hearingId, pageId } = this.ports;
    await client.call('drafts.keep', { hearingId, pageId, kept, leaving: false });
    return kept;
  }

  #whenKept(): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.subscribe(() => {
        if (this.#isKeeping) return;
        stop();
        resolve();
      });
    });
  }

  #isBehind(): boolean {
    const { kept } = this.#state;
    if (kept === this.#written) return false;
    return this.#written !== null || !isNothingKept(kept);
  }

  #tellUnwritten(): void {
    const { kept } = this.#state;
    setUnwrittenLines(this.ports.hearingId, this.#isBehind() ? kept : null);
    setKeeping(this.ports.hearingId, this.#isBehind() ? 'typing' : isNothingKept(kept) ? null : 'kept');
  }

  #set(state: LinesState): void {
    this.#state = state;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
