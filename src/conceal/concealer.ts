import type { Match, NeedleSet } from './needle-set.ts';

/** What stands in the place of a value, as in the runner's log. */
const STARS: Uint8Array = new TextEncoder().encode('***');
const NOTHING: Uint8Array = new Uint8Array(0);
/** Bytes. Work is cut into pieces of this size, so that memory does not depend on how much comes at once. */
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
 * it was given it keeps back no more than the longest end that a needle begins with. What it returns may share memory with
 * what it was given.
 */
export class Concealer {
  #needles: NeedleSet;
  #bytes = new Uint8Array(PIECE);
  /** The rest of a `Standing`; what is kept back is the beginning of the buffer. */
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
    return { kept: this.#bytes.slice(0, this.#kept), passed: this.#passed, open: this.#open };
  }

  /** Whether something is kept back that has not been passed on. */
  get keeps(): boolean {
    return this.#kept > this.#passed;
  }

  /** What may be passed on now. */
  push(chunk: Uint8Array): Uint8Array {
    if (chunk.length <= PIECE) return this.#take(chunk);
    const pieces: Uint8Array[] = [];
    for (let at = 0; at < chunk.length; at += PIECE) pieces.push(this.#take(chunk.subarray(at, at + PIECE)));
    return joined(pieces);
  }

  /**
   * For when nothing more has come for a while, as after a prompt: passes on up to three bytes that are kept back, if
   * they are at most half of any value. Should the rest of a value follow, that rest is still concealed.
   */
  release(): Uint8Array {
    const kept = this.#bytes.slice(0, this.#kept);
    if (!this.keeps || kept.length > MOST_RELEASED || kept.length * 2 > this.#needles.beginnings.shortest(kept))
      return NOTHING;
    const released = kept.subarray(this.#passed);
    this.#passed = kept.length;
    this.#open = undefined;
    return released;
  }

  /** The stream has ended: passes on what is left. */
  end(): Uint8Array {
    const rest = this.#conceal(this.#needles.find(this.#bytes, this.#kept), this.#kept);
    this.#kept = 0;
    this.#open = undefined;
    return rest;
  }

  #take(chunk: Uint8Array): Uint8Array {
    const [before, length] = [this.#kept, this.#kept + chunk.length];
    if (length > this.#bytes.length) this.#grow(length);
    this.#bytes.set(chunk, before);
    const sure = this.#needles.beginnings.find(this.#bytes, length);
    const matches = this.#needles.find(this.#bytes, length);
    let passed = chunk.subarray(0, sure);
    if (before > 0 || matches.length > 0) passed = this.#conceal(matches, sure);
    else if (sure > 0) this.#open = undefined;
    this.#bytes.copyWithin(0, sure, length);
    this.#kept = length - sure;
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

  #grow(length: number): void {
    const bytes = new Uint8Array(Math.ceil(length / PIECE) * PIECE);
    bytes.set(this.#bytes.subarray(0, this.#kept));
    this.#bytes = bytes;
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
