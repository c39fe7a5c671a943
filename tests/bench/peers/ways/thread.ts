import { writerOnThread } from '@documents/worker/paper-writer';
import type { Way } from '../ways';

/** The thread starts with the first paper, as in the program. */
export const onThread: Way = (content) => {
  const worker = process.env['KENESHME_BENCH_WORKER'] ?? '';
  const writer = writerOnThread(worker, (fault) => console.error(fault));
  return content.jobs().map((job) => () => writer.write(job));
};
