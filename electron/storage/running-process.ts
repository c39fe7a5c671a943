import { readFile } from 'node:fs/promises';
import { errnoOf } from './storage-error';

const bootIdFile = '/proc/sys/kernel/random/boot_id';

/**
 * Tells a process from a later one with the same number: boot and start time on Linux, empty where it cannot be known.
 */
export async function startMarkOf(pid: number): Promise<string> {
  if (process.platform !== 'linux') return '';
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    const boot = (await readFile(bootIdFile, 'utf8')).trim();
    // The name in brackets may hold spaces; state is the first field behind it, start time the twentieth (proc(5)).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? '' : `${boot} ${fields[19] ?? ''}`;
  } catch {
    return '';
  }
}

/** Whether the very process that had this number and start mark still runs on this machine. */
export async function isRunning(pid: number, startMark: string): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: there is such a process, it belongs to somebody else.
    if (errnoOf(error) !== 'EPERM') return false;
  }
  return startMark === '' || (await startMarkOf(pid)) === startMark;
}
