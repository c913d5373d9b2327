import { readdirSync, readFileSync } from 'node:fs';

/** What every user of the machine can see of its processes while something runs: their command lines, and their environment. */
export class ProcessList {
  readonly #seen = new Set<string>();
  readonly #timer: NodeJS.Timeout;

  constructor() {
    this.#timer = setInterval(() => this.#look(), 10);
  }

  /** Ends the watch; returns whatever was seen. */
  stop(): string {
    this.#look();
    clearInterval(this.#timer);
    return [...this.#seen].join('\n');
  }

  #look(): void {
    for (const pid of readdirSync('/proc')) {
      if (!/^\d+$/.test(pid) || Number(pid) === process.pid) continue;
      for (const what of ['cmdline', 'environ']) {
        try {
          this.#seen.add(readFileSync(`/proc/${pid}/${what}`, 'utf8'));
        } catch {
          // It has ended.
        }
      }
    }
  }
}
