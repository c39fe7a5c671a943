import type { PagesStage } from '@shared/contract/pdf-methods';
import { Refusal } from '@shared/contract/problem';

/** Somebody who waits for pages. */
export interface PagesAsker {
  /** Gives up waiting; the work stops when nobody waits for it any more. */
  readonly signal?: AbortSignal | undefined;
  /** Told how far it has come. */
  readonly tell?: (stage: PagesStage) => void;
}

export type PagesWork = (signal: AbortSignal, tell: (stage: PagesStage) => void) => Promise<Uint8Array>;

interface Running {
  readonly abort: AbortController;
  readonly askers: Set<PagesAsker>;
  readonly result: Promise<Uint8Array>;
  readonly stage: () => PagesStage;
}

const mostBytes = 64 * 1024 * 1024;

/**
 * PDFs of papers by what they are made from, so that preview, print and file are the same pages and none is laid out
 * twice. They are kept in memory only, the ones used last, and are gone when the program ends.
 */
export class KeptPages {
  private readonly kept = new Map<string, Uint8Array>();
  private readonly running = new Map<string, Running>();

  constructor(private readonly limit = mostBytes) {}

  /**
   * The pages of a basis: kept ones, those that are being made for somebody else, or new ones.
   *
   * @throws what the work throws, or the reason of the asker's signal.
   */
  async of(basis: string, work: PagesWork, asker: PagesAsker = {}): Promise<Uint8Array> {
    asker.signal?.throwIfAborted();
    const kept = this.kept.get(basis);
    if (kept !== undefined) {
      this.keep(basis, kept);
      return kept;
    }
    const running = this.running.get(basis) ?? this.begin(basis, work);
    asker.tell?.(running.stage());
    return this.wait(basis, running, asker);
  }

  /** Stops what is being made and waits until it has stopped. */
  async stop(): Promise<void> {
    const all = [...this.running.values()];
    for (const { abort } of all) abort.abort(new Refusal('pdf.left'));
    await Promise.allSettled(all.map(({ result }) => result));
  }

  private begin(basis: string, work: PagesWork): Running {
    const abort = new AbortController();
    const askers = new Set<PagesAsker>();
    let stage: PagesStage = 'writing';
    const tell = (next: PagesStage): void => {
      stage = next;
      for (const asker of askers) asker.tell?.(next);
    };
    const result = work(abort.signal, tell)
      .then((bytes) => {
        this.keep(basis, bytes);
        return bytes;
      })
      .finally(() => {
        if (this.running.get(basis) === running) this.running.delete(basis);
      });
    // Everybody may have left before it fails.
    result.catch(() => undefined);
    const running: Running = { abort, askers, result, stage: () => stage };
    this.running.set(basis, running);
    return running;
  }

  private wait(basis: string, running: Running, asker: PagesAsker): Promise<Uint8Array> {
    const { signal } = asker;
    running.askers.add(asker);
    return new Promise<Uint8Array>((resolve, reject) => {
      const leave = (): void => {
        running.askers.delete(asker);
        reject(signal?.reason instanceof Error ? signal.reason : new Error('The pages were left.'));
        if (running.askers.size > 0) return;
        // Who asks now begins anew.
        this.running.delete(basis);
        running.abort.abort(signal?.reason);
      };
      signal?.addEventListener('abort', leave, { once: true });
      running.result.then(resolve, reject).finally(() => {
        running.askers.delete(asker);
        signal?.removeEventListener('abort', leave);
      });
    });
  }

  private keep(basis: string, bytes: Uint8Array): void {
    this.kept.delete(basis);
    this.kept.set(basis, bytes);
    let size = [...this.kept.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
    for (const [oldest, { byteLength }] of this.kept) {
      if (size <= this.limit || oldest === basis) break;
      this.kept.delete(oldest);
      size -= byteLength;
    }
  }
}
