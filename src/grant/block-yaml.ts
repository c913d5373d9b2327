/** A key that no version of YAML takes for anything else, or for the end of a key. */
const PLAIN_KEY = /^(?!(?:y|n|yes|no|on|off|true|false|null)$)[a-z][\w./-]*(?:::?[\w./-]+)*$/i;

/** JSON leaves these as they are, where YAML sees the end of a line or nothing at all. */
const UNSEEN = /[\x7f-\x9f\u2028\u2029\ufeff]/g;

/**
 * What JSON can hold, in block style. Texts are in double quotes, as JSON writes them: CloudFormation reads YAML 1.1, where a date,
 * `no` or a number with a leading zero would be no text.
 */
export function blockYaml(document: object): string {
  return `${linesOf(document).join('\n')}\n`;
}

function linesOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [typeof value === 'string' ? quoted(value) : String(value)];
  if (Array.isArray(value)) {
    if (value.length === 0) return ['[]'];
    return value.flatMap((item) => linesOf(item).map((line, at) => `${at === 0 ? '- ' : '  '}${line}`));
  }
  const entries = Object.entries(value);
  return entries.length === 0 ? ['{}'] : entries.flatMap(([key, item]) => entryOf(key, item));
}

function entryOf(key: string, value: unknown): readonly string[] {
  const name = PLAIN_KEY.test(key) ? key : quoted(key);
  const lines = linesOf(value);
  const nested = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
  return nested ? [`${name}:`, ...lines.map((line) => `  ${line}`)] : [`${name}: ${lines.join('')}`];
}

function quoted(text: string): string {
  return JSON.stringify(text).replaceAll(UNSEEN, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
