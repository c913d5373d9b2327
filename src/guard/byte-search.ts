import { type Visit, WordIndex } from '../search/word-index.ts';
import { matchAround } from './comparison.ts';
import { type Needle, needlesFor } from './needle.ts';
import type { Sought } from './sought.ts';
import { windowsOf } from './windows.ts';

/** One place where a value stands. */
export interface Hit {
  readonly needle: Needle;
  /** Bytes from the beginning of what was searched. */
  readonly at: number;
  /** From 1; undefined in what is no text. */
  readonly line: number | undefined;
}

/** Bytes kept from one piece to the next: more than any needle is long, with its line breaks and indentation. */
const CARRY = 32 * 1024;
const PIECE = 256 * 1024;
const MOST_HITS = 100;
const LINE_FEED = 0x0a;

/**
 * Searches streams of bytes, one after the other, for all needles at once. Memory is the buffer and the index, however
 * long the stream.
 */
export class ByteSearch {
  readonly #bytes = new Uint8Array(CARRY + PIECE);
  readonly #needles: readonly Needle[];
  readonly #index: WordIndex;
  readonly #visit: Visit = (at, number, offset) => this.#compare(at, number, offset);
  #filled = 0;
  /** Offset in the stream of the buffer's first byte, and the number of lines before it. */
  #base = 0;
  #lines = 0;
  #looksLikeText: boolean | undefined;
  #counting = false;
  #hits: Hit[] = [];

  constructor(sought: readonly Sought[]) {
    this.#needles = sought.flatMap(needlesFor);
    const stretches = this.#needles.flatMap((needle, at) =>
      windowsOf(needle).map((from) => ({ needle: at, bytes: needle.bytes, from })),
    );
    this.#index = new WordIndex(stretches, 4);
  }

  /**
   * Begins a stream whose hits are to have their lines, however long it is; otherwise lines are counted in what fits the
   * buffer alone.
   */
  countLines(): void {
    this.#counting = true;
  }

  /** Whether the stream was too long for its lines to be known unless they are counted. */
  get linesUnknown(): boolean {
    return this.#base > 0 && this.#text && !this.#counting;
  }

  /** Where the next bytes of the stream go; never empty. */
  room(): Uint8Array {
    if (this.#filled === this.#bytes.length) {
      this.#searchBuffer();
      this.#carryOver();
    }
    return this.#bytes.subarray(this.#filled);
  }

  /** Takes the bytes that were put into `room()`. They are searched when the buffer is full or the stream ends. */
  take(length: number): void {
    this.#filled += length;
  }

  takeAll(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) {
      const room = this.room();
      const piece = bytes.subarray(at, at + room.length);
      room.set(piece);
      this.take(piece.length);
      at += piece.length;
    }
  }

  /** Ends the stream; the search is ready for another. */
  end(): readonly Hit[] {
    this.#searchBuffer();
    const hits = this.#hits;
    this.#filled = 0;
    this.#base = 0;
    this.#lines = 0;
    this.#looksLikeText = undefined;
    this.#counting = false;
    this.#hits = [];
    return hits;
  }

  #searchBuffer(): void {
    this.#index.search(this.#bytes.buffer, this.#filled, this.#visit);
  }

  #compare(at: number, number: number, offset: number): void {
    const needle = this.#needles[number];
    const match = needle && matchAround(this.#bytes, this.#filled, at, needle, offset);
    // What ends in the carried bytes was found when they came.
    if (needle && match && match.to > (this.#base === 0 ? 0 : CARRY)) this.#note(needle, match.from);
  }

  /** By the stream's beginning; told when it is asked for, since looking takes as long as searching. */
  get #text(): boolean {
    this.#looksLikeText ??= !this.#bytes.subarray(0, Math.min(this.#filled, 8192)).includes(0);
    return this.#looksLikeText;
  }

  #note(needle: Needle, from: number): void {
    if (this.#hits.length >= MOST_HITS) return;
    const at = this.#base + from;
    if (this.#hits.some((hit) => hit.needle === needle && hit.at === at)) return;
    const known = this.#text && (this.#base === 0 || this.#counting);
    const line = known ? this.#lines + linesIn(this.#bytes.subarray(0, from)) + 1 : undefined;
    this.#hits.push({ needle, at, line });
  }

  #carryOver(): void {
    const from = this.#filled - CARRY;
    if (this.#text && this.#counting) this.#lines += linesIn(this.#bytes.subarray(0, from));
    this.#bytes.copyWithin(0, from, this.#filled);
    this.#base += from;
    this.#filled = CARRY;
  }
}

function linesIn(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) lines++;
  return lines;
}
