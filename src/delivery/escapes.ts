/** How other programs write a text: the forms that the runner does not derive from a mask by itself. */

/** Percent-encodings other than .NET's upper-case one: JavaScript's, HTML forms', and both in lower case. */
export function percentForms(text: string): readonly string[] {
  if (/^[\w.-]*$/.test(text)) return [text];
  const script = encodeURIComponent(text.toWellFormed());
  const strict = script.replace(/[!'()*]/g, percentCode);
  const form = script.replace(/[!'()~]/g, percentCode).replaceAll('%20', '+');
  const forms = [script, strict, form].flatMap((upper) => [upper, lowerCaseCodes(upper)]);
  return [...forms, ...forms.map((encoded) => encoded.replaceAll('%20', '+'))];
}

/**
 * How shells write a value back: in single quotes (bash, then dash and Python's shlex), in double quotes (`declare -p`),
 * with backslashes (`printf %q`, then programs that escape more), and as `$'…'` (`set -x`) in either kind of locale.
 */
export function shellForms(text: string): readonly string[] {
  if (/^[\w@%+=:./-]*$/.test(text)) return [text];
  return [
    text.replaceAll("'", "'\\''"),
    text.replaceAll("'", `'"'"'`),
    text.replace(/["\\$`]/g, '\\$&'),
    // A ~ or # means something only where a word begins, which is for what stands before the value to say.
    ...['', '\\'].map((first) => text.replace(/[ !"$&'()*,;<>?[\\\]^`{|}]|(?<=[:=])~|^[#~]/g, escapeAfter(first))),
    text.replace(/[^\w@%+=:,./-]/g, (char) => (char < '\x80' ? `\\${char}` : char)),
    text.replace(/[\\']|[^\x20-\x7e\xa0-\uffff]/g, dollarQuoted),
    text.replace(/[\\']|[^\x20-\x7e]/gu, dollarQuoted),
  ];
}

/**
 * Inside a JSON string: as JavaScript writes it, as Python does (non-ASCII as \uXXXX), as Go does (`<`, `>`, `&` too), and
 * the first once more.
 */
export function jsonForms(text: string): readonly string[] {
  if (/^[\w@%+=:,./-]*$/.test(text)) return [text];
  const plain = JSON.stringify(text).slice(1, -1);
  const go = plain.replace(/[<>&\u2028\u2029]/g, jsonCode);
  return [plain, plain.replace(/[^\x20-\x7e]/g, jsonCode), go, JSON.stringify(plain).slice(1, -1)];
}

function percentCode(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}

function lowerCaseCodes(encoded: string): string {
  return encoded.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
}

function escapeAfter(first: string): (char: string, at: number) => string {
  return (char, at) => (at === 0 && /[#~]/.test(char) ? first + char : `\\${char}`);
}

const LETTERS: Readonly<Record<string, string>> = {
  '\x07': 'a',
  '\b': 'b',
  '\x1b': 'E',
  '\f': 'f',
  '\n': 'n',
  '\r': 'r',
  '\t': 't',
  '\v': 'v',
  '\\': '\\',
  "'": "'",
};

/** https://www.gnu.org/software/bash/manual/html_node/ANSI_002dC-Quoting.html */
function dollarQuoted(char: string): string {
  const letter = LETTERS[char];
  return letter === undefined ? octal(char) : `\\${letter}`;
}

function octal(char: string): string {
  return [...new TextEncoder().encode(char)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}

function jsonCode(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Inside XML or HTML: named entities, with quotes by name, by number or left alone, and with those two alone escaped that XML insists on. */
export function xmlForms(text: string): readonly string[] {
  const base = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const full = base.replaceAll('>', '&gt;');
  const quotes = [
    ['&quot;', '&apos;'],
    ['&quot;', '&#39;'],
    ['&#34;', '&#39;'],
    ['&quot;', '&#x27;'],
    ['&quot;', "'"],
  ] as const;
  return [base, full, ...quotes.map(([double, single]) => full.replaceAll('"', double).replaceAll("'", single))];
}
