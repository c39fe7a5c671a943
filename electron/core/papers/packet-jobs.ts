import type { PacketState } from '@shared/contract/packet-methods';
import { Refusal, type Problem } from '@shared/contract/problem';

export interface PacketJob {
  state: PacketState;
  readonly abort: AbortController;
  /** Settles when the packet has ended, however it did. */
  ended: Promise<void>;
}

/** As many ended packets are remembered for the windows that ask how they ended. */
const remembered = 20;

/** The packets of this run of the program. One is made at a time: they write into the same folders. */
export class PacketJobs {
  private readonly jobs = new Map<string, PacketJob>();

  /** @throws Refusal `record.notFound` */
  get(jobId: string): PacketJob {
    const job = this.jobs.get(jobId);
    if (job === undefined) throw new Refusal('record.notFound');
    return job;
  }

  /** @throws Refusal `packet.running` while another packet is being made. */
  add(state: PacketState): PacketJob {
    if (this.running() !== undefined) throw new Refusal('packet.running');
    const job: PacketJob = { state, abort: new AbortController(), ended: Promise.resolve() };
    this.jobs.set(state.jobId, job);
    const [oldest] = this.jobs.keys();
    if (this.jobs.size > remembered && oldest !== undefined) this.jobs.delete(oldest);
    return job;
  }

  /** Stops what is being made and waits until nothing more is written. */
  async stop(): Promise<void> {
    const job = this.running();
    job?.abort.abort();
    await job?.ended;
  }

  private running(): PacketJob | undefined {
    return [...this.jobs.values()].find(({ state }) => state.status === 'running');
  }
}

/** How a packet ended that did not come to its end. */
export function endedState(state: PacketState, aborted: boolean, problem: Problem): PacketState {
  return aborted ? { ...state, status: 'cancelled' } : { ...state, status: 'failed', problem };
}
