/** What the runner masks besides a value itself: its ValueEncoders, in the order it registers them; '' means none. */
export const VALUE_ENCODERS: readonly ((value: string) => string)[] = [
  (value) => base64From(value, 0),
  (value) => base64From(value, 1),
  (value) => base64From(value, 2),
  (value) => value.replaceAll('"', '\\"'),
  (value) => value.replaceAll("'", "''"),
  jsonEscaped,
  uriEscaped,
  xmlEscaped,
  withoutDoubleQuotes,
  beforeAmpersand,
  afterAmpersand,
];

/** PowerShell colours parts of a line that are shorter than this too, but they would mask too much. */
const LEAST_SECTION = 6;

/** From the nth byte on; a value that has no more than n bytes is taken whole. */
function base64From(value: string, shift: number): string {
  const bytes = Buffer.from(value, 'utf8');
  return bytes.subarray(bytes.length > shift ? shift : 0).toString('base64');
}

/** Newtonsoft's: letters beyond ASCII stay as they are, three line separators do not. */
function jsonEscaped(value: string): string {
  const short: Readonly<Record<string, string>> = {
    '\t': '\\t',
    '\n': '\\n',
    '\r': '\\r',
    '\f': '\\f',
    '\b': '\\b',
    '\\': '\\\\',
    '"': '\\"',
  };
  return [...value]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      const escaped = code < 0x20 || code === 0x85 || code === 0x2028 || code === 0x2029;
      return short[character] ?? (escaped ? `\\u${code.toString(16).padStart(4, '0')}` : character);
    })
    .join('');
}

/** .NET's Uri.EscapeDataString: all but RFC 3986's unreserved characters. */
function uriEscaped(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function xmlEscaped(value: string): string {
  const entities: Readonly<Record<string, string>> = {
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
    '&': '&amp;',
  };
  return value.replace(/[<>"'&]/g, (character) => entities[character] ?? character);
}

function withoutDoubleQuotes(value: string): string {
  return value.length > 8 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : '';
}

function beforeAmpersand(value: string): string {
  if (!value.includes('&')) return '';
  const plus = value.indexOf('&+');
  return longEnough(plus >= 0 ? value.slice(0, plus + 2) : value.slice(0, value.lastIndexOf('&') + 1));
}

/** After `&+` the next letter is the one that was coloured. */
function afterAmpersand(value: string): string {
  if (!value.includes('&')) return '';
  const plus = value.indexOf('&+');
  return longEnough(plus >= 0 ? value.slice(plus + 3) : value.slice(value.lastIndexOf('&') + 1));
}

function longEnough(section: string): string {
  return section.length >= LEAST_SECTION ? section : '';
}
