import type { ByteSearch, Hit } from './byte-search.ts';
import type { Encoding } from './needle.ts';

/** One place where a secret stands that it should not stand in. Never its value, nor how long that is. */
export interface Finding {
  readonly secret: string;
  /** The way to the part that was found, '' for the whole. */
  readonly part: string;
  readonly encodings: readonly (Encoding | 'a link to its file' | 'part of the name of a file')[];
  /** The file, or what else it is, as shown; members of containers behind `!`. */
  readonly place: string;
  /** From 1; undefined in what is no text. */
  readonly line: number | undefined;
  /** Path inside the workspace, for an annotation; undefined elsewhere. */
  readonly file: string | undefined;
}

export interface Spot {
  readonly shown: string;
  readonly file: string | undefined;
}

const MOST_FINDINGS = 5000;

/** What was found so far, one finding for each secret and line of a place. */
export class Findings {
  readonly #search: ByteSearch;
  readonly #found = new Map<string, Finding>();
  /** Findings that there was no room for. */
  dropped = 0;

  /** `search` is used to keep values out of the names of places. */
  constructor(search: ByteSearch) {
    this.#search = search;
  }

  get all(): readonly Finding[] {
    return [...this.#found.values()];
  }

  addHits(spot: Spot, members: readonly string[], hits: readonly Hit[]): void {
    const place = [spot.shown, ...members].join('!');
    for (const { needle, line } of hits) {
      const { name, part } = needle.sought;
      this.add({
        secret: name,
        part,
        encodings: [needle.encoding],
        place,
        line,
        file: members.length === 0 ? spot.file : undefined,
      });
    }
  }

  add(finding: Finding): void {
    const key = JSON.stringify([finding.secret, finding.place, finding.line]);
    const known = this.#found.get(key);
    if (known === undefined && this.#found.size >= MOST_FINDINGS) this.dropped++;
    else if (known === undefined) this.#found.set(key, this.#withoutValues(finding));
    else {
      this.#found.set(key, {
        ...known,
        // Where the whole value stands, that its parts do says nothing more.
        part: known.part === finding.part ? known.part : '',
        encodings: [...new Set([...known.encodings, ...finding.encodings])],
      });
    }
  }

  #withoutValues(finding: Finding): Finding {
    const place = this.clean(finding.place);
    return {
      ...finding,
      place,
      file: finding.file === undefined || place === finding.place ? finding.file : undefined,
    };
  }

  /** A path may itself be made of a secret. */
  clean(place: string): string {
    const holdsValue = (text: string): boolean => {
      this.#search.takeAll(new TextEncoder().encode(text));
      return this.#search.end().length > 0;
    };
    if (!holdsValue(place)) return place;
    const clean = place.replace(/[^/!]+/g, (name) => (holdsValue(name) ? '***' : name));
    return holdsValue(clean) ? '***' : clean;
  }
}
