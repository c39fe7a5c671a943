import type { MethodInput } from '@shared/contract/contract';
import type { PagesStage } from '@shared/contract/pdf-methods';
import type { Client } from '@shared/contract/transport';

export type PagedSubject = Pick<MethodInput<'pdf.pages'>, 'subject' | 'edition'>;

/** The pages of a paper as far as they are here. */
export interface PaperPages {
  /** A PDF, also while a newer one is being made; null before the first. */
  readonly bytes: Uint8Array | null;
  /** How far newer pages have come; null while none are being made. */
  readonly stage: PagesStage | null;
  /** Why the last ones were not made; null where they were. */
  readonly problem: unknown;
}

/** LibreOffice must not work without end while somebody types: as long it rests after every paper. */
const restMilliseconds = 2_000;

export const noPages: PaperPages = { bytes: null, stage: null, problem: null };

let lastAsker = 0;

/** Names one who waits, among those of all windows. */
export function newAsker(pageId: string): string {
  lastAsker += 1;
  return `${pageId}-${lastAsker}`;
}

/** Has the pages of one paper made as long as somebody looks at them, and again whenever they may have changed. */
export class PagesWatch {
  private state = noPages;
  private basis: string | null = null;
  private askedAt: string | null = null;
  private isAsking = false;
  private isWished = false;
  private readonly listeners = new Set<() => void>();
  private forgetNews: (() => void) | null = null;

  constructor(
    private readonly client: Client,
    private readonly paper: PagedSubject,
    private readonly asker: string,
    private readonly rest = restMilliseconds,
  ) {}

  readonly now = (): PaperPages => this.state;

  /** When nobody looks any more the pages are given up. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    this.forgetNews ??= this.client.subscribe((event) => {
      if (event.kind === 'pages' && event.asker === this.asker && this.isAsking)
        this.set({ stage: event.stage });
    });
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size > 0) return;
      this.forgetNews?.();
      this.forgetNews = null;
      this.askedAt = null;
      this.stop();
    };
  };

  /** Asks for the pages of a state of the record, once. */
  readonly askAt = (recordedAt: string): void => {
    if (this.askedAt === recordedAt) return;
    this.askedAt = recordedAt;
    this.ask();
  };

  /** Asks for the pages as they are now; what is being laid out is not broken off for it. */
  readonly ask = (): void => {
    this.isWished = true;
    if (!this.isAsking) void this.work();
  };

  /** Gives up what is being laid out. */
  readonly stop = (): void => {
    this.isWished = false;
    if (!this.isAsking) return;
    // Whatever comes of it: the core ends by itself what it does not hear of.
    void this.client.call('pdf.leave', { asker: this.asker }).catch(() => undefined);
  };

  private async work(): Promise<void> {
    this.isAsking = true;
    while (this.isWanted()) {
      this.isWished = false;
      this.set({ problem: null, ...(this.state.bytes === null && { stage: 'writing' }) });
      await this.askOnce();
      if (this.isWanted()) await new Promise((resolve) => setTimeout(resolve, this.rest));
    }
    this.isAsking = false;
  }

  private isWanted(): boolean {
    return this.isWished && this.listeners.size > 0;
  }

  private async askOnce(): Promise<void> {
    const known = this.state.bytes === null ? null : this.basis;
    try {
      const { basis, base64 } = await this.client.call('pdf.pages', {
        ...this.paper,
        asker: this.asker,
        known,
      });
      this.basis = basis;
      this.set({ stage: null, ...(base64 !== null && { bytes: bytesOf(base64) }) });
    } catch (problem) {
      // Pages of an older record would not show what is wrong.
      this.set({ stage: null, bytes: null, problem });
    }
  }

  private set(change: Partial<PaperPages>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
