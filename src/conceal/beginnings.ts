/** How the needles begin: what decides how much of an output may not be passed on yet. */
export class Beginnings {
  /** By the first two bytes: the longest needle that begins so, in bytes. */
  readonly #longest: Int32Array = new Int32Array(0x1_0000);
  readonly #byPair = new Map<number, Uint8Array[]>();
  readonly #byByte = new Map<number, Uint8Array[]>();
  #reach = 0;

  constructor(needles: readonly Uint8Array[]) {
    for (const needle of needles) {
      const pair = pairAt(needle, 0);
      this.#longest[pair] = Math.max(this.#longest[pair] ?? 0, needle.length);
      this.#reach = Math.max(this.#reach, needle.length - 1);
      add(this.#byPair, pair, needle);
      add(this.#byByte, needle[0] ?? 0, needle);
    }
  }

  /** Where the longest stretch begins that ends these bytes and is the beginning of a needle, but not all of it. */
  find(bytes: Uint8Array, length: number): number {
    for (let at = Math.max(0, length - this.#reach); at < length - 1; at++) {
      const pair = pairAt(bytes, at);
      if ((this.#longest[pair] as number) <= length - at) continue;
      if (this.#byPair.get(pair)?.some((needle) => begins(needle, bytes, at, length))) return at;
    }
    return length > 0 && this.#byByte.has(bytes[length - 1] ?? 0) ? length - 1 : length;
  }

  /** Length of the shortest needle that begins with these bytes. */
  shortest(bytes: Uint8Array): number {
    const needles = this.#byByte.get(bytes[0] ?? 0)?.filter((needle) => begins(needle, bytes, 0, bytes.length)) ?? [];
    return Math.min(...needles.map((needle) => needle.length));
  }
}

function begins(needle: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (needle.length <= to - from) return false;
  for (let at = from; at < to; at++) if (needle[at - from] !== bytes[at]) return false;
  return true;
}

function pairAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
}

function add(map: Map<number, Uint8Array[]>, key: number, needle: Uint8Array): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [needle]);
  else known.push(needle);
}
