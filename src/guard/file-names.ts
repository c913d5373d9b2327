import type { ByteSearch } from './byte-search.ts';
import type { Findings, Spot } from './finding.ts';

const BATCH = 512;

/** Searches the names of files, many at a time. */
export class FileNames {
  readonly #search: ByteSearch;
  readonly #findings: Findings;
  readonly #names: string[] = [];
  readonly #spots: Spot[] = [];

  constructor(search: ByteSearch, findings: Findings) {
    this.#search = search;
    this.#findings = findings;
  }

  add(name: string, spot: Spot): void {
    this.#names.push(name.replaceAll('\n', ' '));
    this.#spots.push(spot);
    if (this.#names.length >= BATCH) this.flush();
  }

  /** Each name is a line, so a hit's line tells whose it is. */
  flush(): void {
    this.#search.takeAll(new TextEncoder().encode(this.#names.join('\n')));
    for (const { needle, line = 1 } of this.#search.end()) {
      const spot = this.#spots[line - 1];
      const { name: secret, part } = needle.sought;
      if (spot === undefined) continue;
      this.#findings.add({
        secret,
        part,
        encodings: ['in the name of a file'],
        place: spot.shown,
        line: undefined,
        file: undefined,
      });
    }
    this.#names.length = 0;
    this.#spots.length = 0;
  }
}
