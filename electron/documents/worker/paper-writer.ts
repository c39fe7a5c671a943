import { Worker } from 'node:worker_threads';
import { Refusal } from '@shared/contract/problem';
import { ready, type WriteMessage, type WrittenMessage } from './messages';
import { writeJob, type WriteJob } from './write-job';

/** Writes Word files. */
export interface PaperWriter {
  /**
   * @param signal gives the file up; the promise then rejects with the reason of the signal.
   * @throws Refusal what a template lacks, `document.writerEnded` where the thread died over the file.
   */
  write(job: WriteJob, signal?: AbortSignal): Promise<Uint8Array>;
  /** Ends the thread; what is being written is given up. */
  close(): Promise<void>;
}

/** Writes on the thread of the caller, which waits: for the command line, and where no thread can be started. */
export const writerInPlace: PaperWriter = {
  async write(job, signal) {
    signal?.throwIfAborted();
    return writeJob(job);
  },
  close: () => Promise.resolve(),
};

/** A register of 600 pages needs a quarter of this; a file that needs more must not take the whole program down. */
const mostMemory = 1_024;

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (reason: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
  /** False until the thread takes files: what cannot even begin is no fault of a file. */
  isRunning: boolean;
}

/**
 * Writes on a thread of its own, started with the first file and kept for the next ones. After it died the next file
 * gets a new one. Where no thread can be started at all, the file is written in place.
 *
 * @param file the built worker
 */
export function writerOnThread(file: string, reportFault: (error: unknown) => void): PaperWriter {
  let thread: Thread | null = null;
  let lastId = 0;

  function start(): Thread {
    const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: mostMemory } });
    const started: Thread = { worker, waiting: new Map(), isRunning: false };
    worker.on('message', (message: WrittenMessage | typeof ready) => {
      if (message === ready) started.isRunning = true;
      else settle(started, message);
    });
    worker.on('error', (error) => {
      reportFault(error);
      end(started);
    });
    worker.on('exit', () => end(started));
    // A program that has nothing else to do must be able to end.
    worker.unref();
    return started;
  }

  function end(ended: Thread): void {
    if (thread === ended) thread = null;
    const reason = ended.isRunning ? new Refusal('document.writerEnded') : notStarted;
    for (const { reject } of ended.waiting.values()) reject(reason);
    ended.waiting.clear();
  }

  async function onThread(job: WriteJob, signal: AbortSignal | undefined): Promise<Uint8Array> {
    const used = (thread ??= start());
    const id = (lastId += 1);
    const giveUp = (): void => {
      // The thread is busy with the file and hears nothing: it is ended, and the next file gets another.
      if (thread === used) thread = null;
      const { waiting } = used;
      waiting.get(id)?.reject(signal?.reason);
      waiting.delete(id);
      if (waiting.size === 0) void used.worker.terminate();
    };
    try {
      return await new Promise<Uint8Array>((resolve, reject) => {
        used.waiting.set(id, { resolve, reject });
        signal?.addEventListener('abort', giveUp, { once: true });
        used.worker.ref();
        used.worker.postMessage({ id, job } satisfies WriteMessage);
      });
    } finally {
      signal?.removeEventListener('abort', giveUp);
      if (used.waiting.size === 0) used.worker.unref();
    }
  }

  return {
    async write(job, signal) {
      signal?.throwIfAborted();
      try {
        return await onThread(job, signal);
      } catch (error) {
        if (error !== notStarted) throw error;
        return writerInPlace.write(job, signal);
      }
    },
    async close() {
      await thread?.worker.terminate();
    },
  };
}

const notStarted = new Error('The thread that writes Word files could not be started.');

function settle({ waiting }: Thread, message: WrittenMessage): void {
  const one = waiting.get(message.id);
  waiting.delete(message.id);
  if ('bytes' in message) one?.resolve(message.bytes);
  else if ('problem' in message) one?.reject(new Refusal(message.problem.code, message.problem.details));
  else one?.reject(new Error(message.fault));
}
