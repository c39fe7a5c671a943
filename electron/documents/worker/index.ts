import { parentPort } from 'node:worker_threads';
import { Refusal } from '@shared/contract/problem';
import { ready, type WriteMessage, type WrittenMessage } from './messages';
import { writeJob } from './write-job';

// Entry of the thread that writes Word files, so that the thread which answers the windows never waits for one.

parentPort?.on('message', ({ id, job }: WriteMessage) => void answer(id, job));
parentPort?.postMessage(ready);

async function answer(id: number, job: WriteMessage['job']): Promise<void> {
  try {
    const bytes = await writeJob(job);
    // Handed over, not copied. A view of a larger buffer cannot be handed over.
    const own = bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
    send({ id, bytes: own }, [own.buffer as ArrayBuffer]);
  } catch (error) {
    send(failureOf(id, error));
  }
}

function failureOf(id: number, error: unknown): WrittenMessage {
  if (error instanceof Refusal) return { id, problem: { code: error.code, details: error.details } };
  return { id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

function send(message: WrittenMessage, handedOver: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, handedOver);
}
