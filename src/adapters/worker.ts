import { readFileSync } from 'node:fs';
import type { Worker } from '../delivery/ledger.ts';

/** The runner's worker process, which started this one; undefined where it can't be told (a container's own pid world). */
export function currentWorker(): Worker | undefined {
  return process.ppid > 1 ? processFacts(process.ppid) : undefined;
}

/** Undefined where there is no such process, or it can't be told. */
export function processFacts(pid: number): Worker | undefined {
  const started = startOf(pid);
  return started === undefined ? undefined : { pid, started };
}

export function isAlive(worker: Worker): boolean {
  return startOf(worker.pid) === worker.started;
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
