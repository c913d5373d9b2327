import type { Match, NeedleSet } from './needle-set.ts';

/** What stands in the place of a value, as in the runner's log. */
const STARS: Uint8Array = new TextEncoder().encode('***');
const NOTHING: Uint8Array = new Uint8Array(0);
/** Bytes of the buffer: work is cut into pieces, so that memory does not depend on how much comes at once. */
const PIECE = 256 * 1024;
/** Bytes of an unfinished value that may be passed on rather than keep somebody waiting. */
const MOST_RELEASED = 3;

/** Where a concealer stands between two pieces of a stream: enough for another one to go on. */
export interface Standing {
  /** What is kept back. */
  readonly kept: Uint8Array;
  /** So many bytes of that have been passed on, as they are or concealed. */
  readonly passed: number;
  /** Where in it the last `***` ends; undefined where something was passed on as it is behind it. */
  readonly open: number | undefined;
}

/**
 * Replaces every needle in a stream by `***`, wherever the stream is cut; those that overlap or touch become one. Of what
 * it was given it keeps back no more than the longest end that a needle begins with.
 */
export class Concealer {
  #needles: NeedleSet;
  #bytes = new Uint8Array(PIECE);
  /** Where in the buffer what is kept back begins, and how long it is; then the rest of a `Standing`. */
  #start = 0;
  #kept = 0;
  #passed = 0;
  #open: number | undefined;

  constructor(needles: NeedleSet, { kept, passed, open }: Standing = { kept: NOTHING, passed: 0, open: undefined }) {
    this.#needles = needles;
    this.#bytes.set(kept);
    this.#kept = kept.length;
    this.#passed = passed;
    this.#open = open;
  }

  /** From now on these are looked for instead, also in what is kept back. */
  seek(needles: NeedleSet): void {
    this.#needles = needles;
  }

  get standing(): Standing {
    return { kept: this.#keptBytes, passed: this.#passed, open: this.#open };
  }

  /** Whether something is kept back that has not been passed on. */
  get keeps(): boolean {
    return this.#kept > this.#passed;
  }

  /** Where the next bytes of the stream go, 128 KiB at least; what was taken last is overwritten. */
  room(): Uint8Array {
    if (this.#kept > PIECE / 2 && this.#bytes.length < this.#kept + PIECE) this.#goOnIn(2 * this.#bytes.length);
    this.#bytes.copyWithin(0, this.#start, this.#start + this.#kept);
    this.#start = 0;
    return this.#bytes.subarray(this.#kept);
  }

  /**
   * Takes the bytes that were put into `room()`, and returns what may be passed on now. That lies in the same memory:
   * whoever still needs it when there is more to come calls `leave()`.
   */
  take(length: number): Uint8Array {
    const end = this.#kept + length;
    const sure = this.#needles.beginnings.find(this.#bytes, end);
    const matches = this.#needles.find(this.#bytes, end);
    const passed = matches.length > 0 || this.#open !== undefined ? this.#conceal(matches, sure) : this.#plain(sure);
    this.#start = sure;
    this.#kept = end - sure;
    return passed;
  }

  /** Leaves the memory of what was taken last to whoever has it. */
  leave(): void {
    this.#goOnIn(this.#bytes.length);
  }

  /** `take` for bytes that lie elsewhere; what it returns is the caller's. */
  push(chunk: Uint8Array): Uint8Array {
    const pieces: Uint8Array[] = [];
    for (let at = 0; at < chunk.length; ) {
      const room = this.room();
      const piece = chunk.subarray(at, at + room.length);
      room.set(piece);
      pieces.push(this.take(piece.length).slice());
      at += piece.length;
    }
    const [only = NOTHING] = pieces;
    return pieces.length > 1 ? joined(pieces) : only;
  }

  /**
   * For when nothing more has come for a while, as after a prompt: passes on up to three bytes that are kept back, if
   * they are at most half of any value. Should the rest of a value follow, that rest is still concealed.
   */
  release(): Uint8Array {
    const kept = this.#keptBytes;
    if (!this.keeps || kept.length > MOST_RELEASED || kept.length * 2 > this.#needles.beginnings.shortest(kept))
      return NOTHING;
    const released = kept.subarray(this.#passed);
    this.#passed = kept.length;
    this.#open = undefined;
    return released;
  }

  /** The stream has ended: passes on what is left. */
  end(): Uint8Array {
    this.leave();
    const rest = this.#conceal(this.#needles.find(this.#bytes, this.#kept), this.#kept);
    this.#kept = 0;
    this.#open = undefined;
    return rest;
  }

  get #keptBytes(): Uint8Array {
    return this.#bytes.slice(this.#start, this.#start + this.#kept);
  }

  #goOnIn(length: number): void {
    const bytes = new Uint8Array(length);
    bytes.set(this.#keptBytes);
    this.#bytes = bytes;
    this.#start = 0;
  }

  /** Passes on the first `sure` bytes, in which there is nothing to conceal. */
  #plain(sure: number): Uint8Array {
    const passed = this.#bytes.subarray(this.#passed, Math.max(this.#passed, sure));
    this.#passed = Math.max(this.#passed, sure) - sure;
    return passed;
  }

  /** Passes on the first `sure` bytes; a match that begins behind them will be found again. */
  #conceal(matches: readonly Match[], sure: number): Uint8Array {
    // A needle is longer than the stars, but some of the first one may have been passed on, and of the last be kept.
    const passed = new Uint8Array(sure + 2 * STARS.length);
    let length = 0;
    let at = this.#passed;
    const put = (bytes: Uint8Array): void => {
      passed.set(bytes, length);
      length += bytes.length;
    };
    for (const { from, to } of matches) {
      if (this.#open === undefined || from > this.#open) {
        if (from >= sure) break;
        if (from > at) put(this.#bytes.subarray(at, from));
        put(STARS);
      }
      this.#open = Math.max(this.#open ?? 0, to);
      at = Math.max(at, to);
    }
    if (at < sure) {
      put(this.#bytes.subarray(at, sure));
      this.#open = undefined;
    }
    this.#passed = Math.max(at, sure) - sure;
    if (this.#open !== undefined) this.#open -= sure;
    return passed.subarray(0, length);
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
