import { readFileSync, readlinkSync } from 'node:fs';
import type { Worker } from '../delivery/ledger.ts';

/** No job lasts longer, in milliseconds: on a runner of one's own five days. */
const LONGEST_JOB = 6 * 24 * 60 * 60 * 1000;

/** The runner's worker process, which started this one; undefined where it can't be told (a container's own pid world). */
export function currentWorker(): Worker | undefined {
  return process.ppid > 1 ? processFacts(process.ppid) : undefined;
}

/** Undefined where there is no such process, or it can't be told. */
export function processFacts(pid: number): Worker | undefined {
  const started = startOf(pid);
  return started === undefined ? undefined : { pid, started, namespace: ownNamespace() };
}

/** Whether that worker's job may go on; by its age, in milliseconds, where nobody can tell. */
export function mayGoOn(worker: Worker | undefined, age: number): boolean {
  return (worker && isAlive(worker)) ?? age < LONGEST_JOB;
}

/** Undefined where it can't be told: the processes of another container are not to be seen. */
export function isAlive({ namespace, pid, started }: Worker): boolean | undefined {
  const boot = startOf(process.pid)?.split('/')[0] ?? '';
  // Nothing outlives the machine's start, wherever it was.
  const isElsewhere = namespace !== undefined && namespace !== ownNamespace() && started.startsWith(boot);
  return isElsewhere ? undefined : (startOf(pid) ?? '') === started;
}

/** Linux: boot id and start tick. Elsewhere only whether the process exists. */
function startOf(pid: number): string | undefined {
  if (process.platform === 'linux') {
    try {
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // The command's name may hold spaces and brackets; the start tick is the 20th field behind it.
      return `${boot}/${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
    } catch {
      return undefined;
    }
  }
  try {
    process.kill(pid, 0);
    return 'running';
  } catch {
    return undefined;
  }
}

function ownNamespace(): string | undefined {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return undefined;
  }
}
