import type { Problem } from '@shared/contract/problem';
import type { WriteJob } from './write-job';

/** To the worker: one file to write. */
export interface WriteMessage {
  readonly id: number;
  readonly job: WriteJob;
}

/** From the worker, once: its code is loaded and it takes files. */
export const ready = 'ready';

/** From the worker: the bytes, the refusal of a template, or a fault of the program. */
export type WrittenMessage = { readonly id: number } & (
  { readonly bytes: Uint8Array } | { readonly problem: Problem } | { readonly fault: string }
);
