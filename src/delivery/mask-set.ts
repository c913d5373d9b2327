import { isCommon } from './common-words.ts';
import { base64, base64Cores, base64Url, hex, wrapped } from './encodings.ts';
import { jsonForms, percentForms, shellForms } from './escapes.ts';
import { leavesOf, type Way } from './leaves.ts';

const LINE_BREAK = /\r\n|\n|\r/;
/** A piece of an encoding that is shorter than this says too little to be worth a mask. */
const SHORTEST_PIECE = 8;
/** Documents inside strings of documents. */
const DEEPEST = 16;
/** Bytes. Of a longer value, each line of its base64 would be a mask by itself. */
const LONGEST_WRAPPED = 8 * 1024;
/** Bytes. With a newline behind them, their base64 is no longer than a line of 64 columns. */
const ONE_LINE = 47;

/** The way to a leaf, in a document that is itself a leaf, and so on outwards; none for the whole value. */
export type Ways = readonly (Way | undefined)[];

/** The masks of one value, and what of it can have none. */
export class MaskSet {
  readonly masks: Set<string> = new Set();
  /** What is too short or too common. */
  readonly common: Ways[] = [];
  shortLines = 0;
  /** Is there base64 that could be broken into lines, and no mask for each of them? */
  unwrapped = false;

  addText(text: string, ways: Ways = []): void {
    const bare = text.trim();
    if (bare === '') return;
    if (isCommon(bare)) {
      this.common.push(ways);
      return;
    }
    this.#addLines(text);
    // What a shell makes of a file that ends in a newline, and so what most programs encode.
    this.#addForms(bare);
    if (text !== bare) this.#addWhole(text);
    if (ways.length < DEEPEST) this.#addLeaves(text, ways);
    // bash drops it, and so prints the rest in one piece.
    if (text.includes('\0')) this.addText(text.replaceAll('\0', ''), ways);
  }

  addBytes(bytes: Uint8Array): void {
    this.#addPieces([base64(bytes), base64Url(base64(bytes))]);
    this.#addEncodings(bytes);
    const text = utf8(bytes);
    if (text !== undefined) {
      this.addText(text);
      return;
    }
    // What a log shows of bytes that are no text: each line has U+FFFD for what isn't UTF-8.
    this.#addLines(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    if (base64Cores(bytes).some((core) => core.length < SHORTEST_PIECE)) this.common.push([]);
  }

  #addLines(text: string): void {
    const lines = text.split(LINE_BREAK);
    if (lines.length === 1) this.#add(text);
    for (const line of lines.map((line) => line.trim())) {
      if (isCommon(line)) this.shortLines += line === '' ? 0 : 1;
      else this.#add(line);
    }
  }

  /** With the white space around it, which adds nothing to hide but moves where encodings and lines break. */
  #addWhole(text: string): void {
    if (LINE_BREAK.test(text)) this.#addWrapped(new TextEncoder().encode(text));
    else this.#addForms(text);
  }

  #addForms(text: string): void {
    this.#addEncodings(new TextEncoder().encode(text));
    for (const form of [...percentForms(text), ...shellForms(text), ...jsonForms(text)]) this.#add(form);
  }

  #addEncodings(bytes: Uint8Array): void {
    const digits = hex(bytes);
    this.#addPieces([...base64Cores(bytes).flatMap((core) => [core, base64Url(core)]), digits, digits.toUpperCase()]);
    this.#addWrapped(bytes);
  }

  /** Each log line is masked by itself, so an encoding that is broken into lines needs each of them. */
  #addWrapped(bytes: Uint8Array): void {
    if (bytes.length > LONGEST_WRAPPED) {
      this.unwrapped = true;
      return;
    }
    if (bytes.length <= ONE_LINE) return;
    const withNewline = new Uint8Array(bytes.length + 1).fill(0x0a);
    withNewline.set(bytes);
    for (const encoded of [base64(bytes), base64(withNewline)]) {
      for (const columns of [64, 76]) if (encoded.length > columns) this.#addPieces(wrapped(encoded, columns));
    }
  }

  #addLeaves(document: string, ways: Ways): void {
    for (const { kind, text, way, written } of leavesOf(document)) {
      const inside = [way, ...ways];
      if (kind === 'string') {
        this.addText(text, inside);
        this.#add(written.trim());
      } else if (way !== undefined) {
        for (const number of new Set([text, written])) if (number !== document.trim()) this.addText(number, inside);
      }
    }
  }

  #addPieces(pieces: readonly string[]): void {
    for (const piece of pieces) if (piece.length >= SHORTEST_PIECE) this.#add(piece);
  }

  #add(mask: string): void {
    if (!this.masks.has(mask) && !/[\r\n]/.test(mask) && !isCommon(mask)) this.masks.add(mask);
  }
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
