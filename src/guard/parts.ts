import { keyOf, leavesOf, placeOf } from '../delivery/leaves.ts';

/** A piece of a value that may be a secret by itself. */
export interface Part {
  /** The way to it: `key db.password`, `after _authToken`, and nothing that may be a part of the secret. */
  readonly place: string;
  readonly text: string;
  /** Whether its key or its looks say that it is secret. A host or user name is not, and stands in public files too. */
  readonly telling: boolean;
}

const SECRET_KEY =
  /pass(?:word|wd|phrase|code)?|pwd|secret|token|credential|auth|api[-_.]?key|access[-_.]?key|private|signing|encryption|salt|pin\b|(?:^|[-_.])key$/i;
/** A name of nothing but such words tells nobody anything; before `:`, any other may be half of a pass phrase. */
const SHOWN_NAME =
  /^(?:[-_.]?(?:pass(?:word|wd|phrase|code)?|pwd|secret|tokens?|credentials?|auth|bearer|api|access|private|signing|encryption|salt|pin|key|id|aws|npm|github|docker|db|database|postgres|mysql|redis|user|admin|root|client|account|shared|session|refresh|url|connection|string))+$/i;
const ASSIGNMENT =
  /(?:^|[\s;,{&?/:"'])([\w.-]{1,80})["']?[ \t]*([=:])[ \t]*(?:"([^"\r\n]+)"|'([^'\r\n]+)'|([^\s;,&"'}]+))/g;
const USER_INFO = /:\/\/[^\s:/@]*:([^\s/@]+)@/g;
const MOST_PARTS = 64;
const DEEPEST = 4;

/** The leaves of a JSON document, what stands behind a name and `=` or `:`, and the passwords of URLs. */
export function partsOf(text: string): readonly Part[] {
  const parts = new Map<string, Part>();
  collect(text, '', 0, (part) => {
    if (part.text !== text.trim() && parts.size < MOST_PARTS && !parts.has(part.text)) parts.set(part.text, part);
  });
  return [...parts.values()];
}

function collect(text: string, way: string, depth: number, add: (part: Part) => void): void {
  const inside = (place: string): string => [place, way].filter((part) => part !== '').join(' in ');
  const leaves = leavesOf(text);
  for (const { kind, text: leaf, way: within } of leaves) {
    const place = inside(placeOf(within));
    if (kind === 'string' || leaf.length > 11)
      add({ place, text: leaf, telling: (depth === 0 && within === undefined) || isTelling(keyOf(within), leaf) });
    if (kind === 'string' && depth < DEEPEST) collect(leaf, place, depth + 1, add);
  }
  if (leaves.length > 0) return;
  for (const [, password = ''] of text.matchAll(USER_INFO)) {
    for (const form of new Set([password, decoded(password)]))
      add({ place: inside('password of a URL'), text: form, telling: true });
  }
  if (text.length > 64 * 1024 || text.startsWith('-----BEGIN')) return;
  for (const [, key = '', sign, double, single, bare] of text.matchAll(ASSIGNMENT)) {
    const value = double ?? single ?? bare ?? '';
    if (value.startsWith('//') || !isTelling(key, value)) continue;
    const place = SHOWN_NAME.test(key) ? `the part after ${key}` : `a part behind "${sign}"`;
    add({ place: inside(place), text: value, telling: true });
  }
}

function isTelling(key: string, value: string): boolean {
  return (SECRET_KEY.test(key) && !/^(?:https?:\/\/|arn:)/.test(value)) || looksRandom(value);
}

/** A token's looks: long, of letters in both cases and digits, or of hex digits; not a UUID, which names things. */
function looksRandom(text: string): boolean {
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) return false;
  if (/^[0-9a-f]{32,}$/i.test(text)) return true;
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return (
    /^[A-Za-z0-9+/_.~-]{20,}={0,2}$/.test(text) &&
    count(/\d/g) >= 3 &&
    count(/[a-z]/g) >= 3 &&
    count(/[A-Z]/g) >= 3 &&
    count(/\//g) <= text.length / 16
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
