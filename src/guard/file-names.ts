import type { ByteSearch } from './byte-search.ts';
import type { Findings } from './finding.ts';

const BATCH = 512;

/** Searches the names of files, many at a time. */
export class FileNames {
  readonly #search: ByteSearch;
  readonly #findings: Findings;
  readonly #names: string[] = [];
  readonly #places: string[] = [];
  readonly #shown: (inside: string) => string;

  /** `shown` makes of a path inside the place what a report calls it. */
  constructor(search: ByteSearch, findings: Findings, shown: (inside: string) => string) {
    this.#search = search;
    this.#findings = findings;
    this.#shown = shown;
  }

  add(name: string, inside: string): void {
    this.#names.push(name.replaceAll('\n', ' '));
    this.#places.push(inside);
    if (this.#names.length >= BATCH) this.flush();
  }

  /** Each name is a line, so a hit's line tells whose it is. */
  flush(): void {
    this.#search.takeAll(new TextEncoder().encode(this.#names.join('\n')));
    for (const { needle, line = 1 } of this.#search.end()) {
      const inside = this.#places[line - 1];
      const { name: secret, part } = needle.sought;
      if (inside === undefined) continue;
      this.#findings.add({
        secret,
        part,
        encodings: ['part of the name of a file'],
        place: this.#shown(inside),
        line: undefined,
        file: undefined,
      });
    }
    this.#names.length = 0;
    this.#places.length = 0;
  }
}
