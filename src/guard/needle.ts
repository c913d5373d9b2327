import { base64Cores, base64Url, hex } from '../delivery/encodings.ts';
import { jsonForms, percentForms, shellForms, xmlForms } from '../delivery/escapes.ts';
import { percentBytes, reversed, utf16 } from './byte-forms.ts';
import type { Sought } from './sought.ts';

/** How a value stands where it was found. */
export type Encoding =
  | 'plain text'
  | 'its own bytes'
  | 'base64'
  | 'base64url'
  | 'base64 of base64'
  | 'base64 of its JSON form'
  | 'base64 of UTF-16'
  | 'hex'
  | 'percent-encoded'
  | 'JSON-escaped'
  | 'XML-escaped'
  | 'shell-quoted'
  | 'UTF-16'
  | 'reversed';

/** A byte sequence that gives a value away. */
export interface Needle {
  readonly sought: Sought;
  readonly encoding: Encoding;
  readonly bytes: Uint8Array;
  /** Whether it may be broken into lines where it is found, each indented; a line feed in it then stands for any break. */
  readonly breaks: boolean;
}

const SHORTEST_NEEDLE = 8;
const encoder = new TextEncoder();

/** Everything that gives this value away, each byte sequence once. */
export function needlesFor(sought: Sought): readonly Needle[] {
  const found = new Map<string, Needle>();
  const add = (encoding: Encoding, bytes: Uint8Array, breaks: boolean, key = latin1(bytes)): void => {
    if (bytes.length >= SHORTEST_NEEDLE && !found.has(key)) found.set(key, { sought, encoding, bytes, breaks });
  };
  const addTexts = (encoding: Encoding, texts: readonly string[], breaks = false): void => {
    for (const text of new Set(texts)) add(encoding, encoder.encode(text), breaks, text);
  };
  const { bytes, text } = sought;
  if (text === undefined) add('its own bytes', bytes, false);
  else addTextForms(text, addTexts, add);
  add('reversed', reversed(bytes, text), false);
  const cores = base64Cores(bytes);
  const urlCores = cores.map(base64Url);
  addTexts('base64', cores, true);
  addTexts('base64url', urlCores, true);
  const digits = hex(bytes);
  addTexts('hex', [digits, digits.toUpperCase()], true);
  addTexts('percent-encoded', percentBytes(bytes));
  const inner = new Set([...cores, ...urlCores]);
  addTexts(
    'base64 of base64',
    [...inner].flatMap((core) => base64Cores(encoder.encode(core))),
    true,
  );
  return [...found.values()];
}

type AddTexts = (encoding: Encoding, texts: readonly string[], breaks?: boolean) => void;

function addTextForms(
  text: string,
  addTexts: AddTexts,
  add: (encoding: Encoding, bytes: Uint8Array, breaks: boolean) => void,
): void {
  addTexts('plain text', [withoutIndentation(text)], true);
  const wide = utf16(text, 'little');
  add('UTF-16', wide, false);
  add('UTF-16', utf16(text, 'big'), false);
  addTexts('base64 of UTF-16', eitherBase64(wide), true);
  if (/^[\w.-]*$/.test(text)) return; // nothing writes these in another way
  const inJson = jsonForms(text);
  addTexts('JSON-escaped', inJson);
  addTexts('percent-encoded', percentForms(text));
  addTexts('XML-escaped', xmlForms(text));
  addTexts('shell-quoted', [...shellForms(text), text.replaceAll("'", "''"), text.replaceAll('"', '""')]);
  const escaped = inJson.filter((form) => form !== text);
  addTexts(
    'base64 of its JSON form',
    escaped.flatMap((form) => eitherBase64(encoder.encode(form))),
    true,
  );
}

function eitherBase64(bytes: Uint8Array): readonly string[] {
  return base64Cores(bytes).flatMap((core) => [core, base64Url(core)]);
}

/** A text with each line break, and the white space that follows it, as one line feed. */
function withoutIndentation(text: string): string {
  return text.replace(/[ \t]*(?:\r\n|\n|\r)[ \t\r\n]*/g, '\n');
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x4000) text += String.fromCharCode(...bytes.subarray(at, at + 0x4000));
  return text;
}
