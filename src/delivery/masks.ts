import type { Credentials } from '../credentials/session.ts';
import type { SecretValue } from '../secrets/value.ts';
import { isCommon } from './common-words.ts';
import {
  base64,
  base64Cores,
  base64Url,
  hex,
  jsonForms,
  percentForms,
  shellForms,
  wrappedBase64,
} from './encodings.ts';

/** A derived form shorter than this says too little to be worth a mask. */
const SHORTEST_DERIVED = 8;
const DEEPEST = 16;
const LONGEST_WRAPPED = 8 * 1024;

export interface Masking {
  readonly masks: readonly string[];
  /** What can't be masked without blanking the log, by name: never the value. */
  readonly unmasked: readonly string[];
}

/**
 * What the runner must hide for a value (law 3): the value, its lines, the leaves of a JSON document, and the encodings
 * that the runner does not derive itself. No mask is multi-line, blank, short or common.
 */
export function masksFor(name: string, value: SecretValue): Masking {
  const masks = new MaskSet(name);
  if (value.kind === 'text') masks.addText(value.text, '', 0);
  else masks.addBytes(value.bytes);
  return { masks: [...masks.found], unmasked: masks.unmasked() };
}

/** A JWT, and its signature: without that, the rest of it proves nothing. */
export function tokenMasks(token: string): readonly string[] {
  return [token, token.slice(token.lastIndexOf('.') + 1)].filter((mask) => !isCommon(mask) && !/[\r\n]/.test(mask));
}

export function credentialMasks({ accessKeyId, secretAccessKey, sessionToken }: Credentials): readonly string[] {
  const values = [secretAccessKey, sessionToken].map((text) => masksFor('', { kind: 'text', text }).masks);
  return [...new Set([accessKeyId, ...values.flat()])].filter((mask) => mask !== '');
}

class MaskSet {
  readonly found = new Set<string>();
  readonly #name: string;
  readonly #common = new Set<string>();
  #shortLines = 0;
  #unwrapped = false;

  constructor(name: string) {
    this.#name = name;
  }

  /** `place` is the way to a leaf inside a JSON document, '' for the whole value. */
  addText(text: string, place: string, depth: number): void {
    const lines = text.split(/\r\n|\n|\r/);
    if (lines.length === 1) {
      if (isCommon(text)) {
        if (!isEmptyWord(text)) this.#common.add(place);
      } else {
        this.#add(text);
        this.#add(text.trim());
        this.#addForms(text);
      }
    } else {
      for (const line of lines) this.#addLine(line.trim());
      this.#addForms(text);
    }
    if (depth < DEEPEST) this.#addLeaves(text, place, depth);
  }

  addBytes(bytes: Uint8Array): void {
    this.#addBytes(bytes);
    for (const text of [base64(bytes)]) if (text.length >= SHORTEST_DERIVED) this.#add(text);
    const text = utf8(bytes);
    if (text !== undefined) this.addText(text, '', 0);
    else if (bytes.length < 6) this.#common.add('');
  }

  unmasked(): readonly string[] {
    const places = [...this.#common].map((place) => (place === '' ? 'the value' : place));
    const shown = places.length > 12 ? [...places.slice(0, 12), `${places.length - 12} more`] : places;
    const notes = [
      ...(places.length > 0 ? [shown.join(', ')] : []),
      ...(this.#shortLines > 0 ? [`${this.#shortLines} short line${this.#shortLines === 1 ? '' : 's'}`] : []),
      ...(this.#unwrapped ? ['its base64 broken into lines'] : []),
    ];
    return notes.length === 0 ? [] : [`${this.#name} (${notes.join('; ')})`];
  }

  #addLine(line: string): void {
    if (line === '') return;
    if (isCommon(line)) this.#shortLines++;
    else this.#add(line);
  }

  #addForms(text: string): void {
    this.#addBytes(new TextEncoder().encode(text));
    const wellFormed = text.toWellFormed();
    for (const form of [...percentForms(wellFormed), ...shellForms(text), ...jsonForms(text)]) this.#derive(form);
  }

  #addBytes(bytes: Uint8Array): void {
    for (const core of base64Cores(bytes)) {
      this.#derive(core);
      this.#derive(base64Url(core));
    }
    const digits = hex(bytes);
    this.#derive(digits);
    this.#derive(digits.toUpperCase());
    if (bytes.length > 45) this.#addWrapped(bytes);
  }

  /** Each log line is masked by itself, so an encoding that is broken into lines needs each of them. */
  #addWrapped(bytes: Uint8Array): void {
    if (bytes.length > LONGEST_WRAPPED) {
      this.#unwrapped = true;
      return;
    }
    const withNewline = new Uint8Array([...bytes, 0x0a]);
    for (const columns of [64, 76]) {
      for (const line of [...wrappedBase64(bytes, columns), ...wrappedBase64(withNewline, columns)]) this.#derive(line);
    }
  }

  #addLeaves(text: string, place: string, depth: number): void {
    const document = parseJson(text);
    if (document === undefined) return;
    const walk = (node: unknown, at: string, level: number): void => {
      if (level > DEEPEST) return;
      if (typeof node === 'string') this.addText(node, at, depth + 1);
      else if (typeof node === 'number') this.addText(String(node), at, DEEPEST);
      else if (Array.isArray(node))
        for (const [index, entry] of node.entries()) walk(entry, `${at}[${index}]`, level + 1);
      else if (typeof node === 'object' && node !== null) {
        for (const [key, entry] of Object.entries(node))
          walk(entry, `${at === '' ? 'key ' : `${at}.`}${key.slice(0, 60)}`, level + 1);
      }
    };
    walk(document, place, depth);
  }

  #derive(form: string): void {
    if (form.length >= SHORTEST_DERIVED) this.#add(form);
  }

  #add(mask: string): void {
    if (!/[\r\n]/.test(mask) && !isCommon(mask)) this.found.add(mask);
  }
}

/** A value that is no word at all (blank, `{`, or a JSON literal) is not worth a notice inside a document. */
function isEmptyWord(text: string): boolean {
  return text.trim() === '';
}

/** A JSON object or array; anything else is a plain value. */
function parseJson(text: string): object | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
