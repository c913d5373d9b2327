import type { GoString } from './text.ts';

/** Which characters stay as they are in which part of a URL, besides letters, digits and `-_.~`. */
const KEPT = {
  path: '$&+,/:;=@',
  user: '$&+,;=',
  fragment: '$&+,/:;=?@!()*',
  host: '!$&\'()*+,;=:[]<>"',
} as const;

export type UrlPart = keyof typeof KEPT;

/** url.QueryEscape */
export function escapeQuery(text: GoString): GoString {
  return [...text].map((byte) => (isUnreserved(byte) ? byte : byte === ' ' ? '+' : percent(byte))).join('');
}

export function escapePart(text: GoString, part: UrlPart): GoString {
  return [...text].map((byte) => (isUnreserved(byte) || KEPT[part].includes(byte) ? byte : percent(byte))).join('');
}

/** Is the text one that this part of a URL may hold as it is, escapes and all? */
export function isEscaped(text: GoString, part: UrlPart): boolean {
  return [...text].every(
    (byte) => isUnreserved(byte) || KEPT[part].includes(byte) || "!$&'()*+,;=:@[]%".includes(byte),
  );
}

export type Unescaped =
  | { readonly kind: 'text'; readonly text: GoString }
  | { readonly kind: 'problem'; readonly message: string };

export function unescapePart(text: GoString, part: UrlPart | 'zone'): Unescaped {
  let unescaped = '';
  for (let at = 0; at < text.length; at++) {
    const byte = text[at] ?? '';
    if (byte !== '%') {
      const host = part === 'host' || part === 'zone';
      if (host && byte < '\x80' && !isUnreserved(byte) && !KEPT.host.includes(byte))
        return { kind: 'problem', message: `invalid character "${byte === '\\' ? '\\\\' : byte}" in host name` };
      unescaped += byte;
      continue;
    }
    const code = /^%[0-9a-fA-F]{2}/.exec(text.slice(at, at + 3))?.[0];
    const value = code === undefined ? 0 : Number.parseInt(code.slice(1), 16);
    const forbidden =
      code !== '%25' &&
      ((part === 'host' && value < 0x80) || (part === 'zone' && value !== 0x20 && !isHostByte(value)));
    if (code === undefined || forbidden)
      return { kind: 'problem', message: `invalid URL escape "${text.slice(at, at + 3)}"` };
    unescaped += String.fromCharCode(value);
    at += 2;
  }
  return { kind: 'text', text: unescaped };
}

function isHostByte(value: number): boolean {
  const byte = String.fromCharCode(value);
  return isUnreserved(byte) || KEPT.host.includes(byte);
}

function isUnreserved(byte: string): boolean {
  return /[A-Za-z0-9\-_.~]/.test(byte);
}

function percent(byte: string): string {
  return `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
