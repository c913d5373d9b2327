import { fileKey } from '../job-state.ts';
import { secretInFile } from '../redirect.ts';
import type { Call } from '../runner.ts';
import { derived, isKnown, type Secret, SOMETHING, secretValue, type Value, worse } from '../value.ts';
import { type Handler, type Handlers, option } from './handler.ts';

const KEEP = 'head tail sort uniq tac nl column unbuffer pv sponge strings'.split(' ');
const WIDE = 'base64 basenc xxd od hexdump jq gojq'.split(' ');
const CHANGE =
  'cut tr sed awk gawk mawk rev fold fmt yq perl ruby gzip gunzip zcat bzip2 xz zstd openssl age envsubst iconv base32 uuencode paste join split csvcut dasel xmllint hclq tomlq ansible-vault'.split(
    ' ',
  );
const CLEAN = 'wc md5sum sha1sum sha256sum sha512sum shasum b2sum cksum cmp diff true false test'.split(' ');

/** How a filter is told to write to a file, where not to standard output. */
const TO_FILE: Readonly<Record<string, readonly string[]>> = {
  openssl: ['-out'],
  zstd: ['-o'],
  ...Object.fromEntries('age base64 gpg iconv sort'.split(' ').map((name) => [name, ['-o', '--output']])),
};

const FILTERS: readonly (readonly [string, Handler])[] = [
  ...KEEP.map((name): [string, Handler] => [name, kept]),
  ...WIDE.map((name): [string, Handler] => [name, (call) => changed(call, true)]),
  ...CHANGE.map((name): [string, Handler] => [name, (call) => changed(call, false)]),
  ...CLEAN.map((name): [string, Handler] => [name, () => SOMETHING]),
  [
    'gpg',
    (call) =>
      call.args.some(({ text }) => /^(?:-d|--decrypt|--export(?:-secret-(?:sub)?keys)?)$/.test(text))
        ? changed(call, false)
        : undefined,
  ],
  ...['grep', 'egrep', 'fgrep', 'rg'].map((name): [string, Handler] => [name, searched]),
];

export const FILTER_COMMANDS: Handlers = Object.fromEntries(
  FILTERS.map(([name, handler]) => [name, (call: Call) => toFile(call, handler(call), TO_FILE[name] ?? [])]),
);

function toFile(call: Call, printed: Value | undefined, names: readonly string[]): Value | undefined {
  const file = option(call.args, ...names);
  if (file === undefined) return printed;
  if (printed?.secret !== undefined)
    call.shell.state.files.set(fileKey(file.text, call.shell.folder), call.shell.current(printed.secret));
  return SOMETHING;
}

/** What a filter reads: its arguments, the files they name, and standard input where they name none. */
function inputOf(call: Call): Value | undefined {
  let secret: Secret | undefined;
  for (const arg of call.args) secret = worse(worse(secret, arg.secret), secretInFile(arg, call.shell));
  secret ??= call.stdin?.secret;
  return secret === undefined ? undefined : secretValue(secret);
}

function kept(call: Call): Value {
  const input = inputOf(call);
  return input === undefined ? SOMETHING : call.stdin?.secret === undefined ? input : call.stdin;
}

/** Fields of a stored secret that are none. */
const HARMLESS =
  /^\.?(?:ARN|Name|VersionId|CreatedDate|VersionStages|username|user|host|hostname|port|engine|dbname|db|database|region|Type|Version|length|keys)$/i;

function changed(call: Call, wide: boolean): Value {
  const input = inputOf(call);
  if (input?.secret === undefined) return SOMETHING;
  const { listing } = input.secret;
  if (listing !== undefined) return input;
  if (call.name === 'openssl' && /^(?:dgst|sha\d+|md5)$/.test(call.args[0]?.text ?? '')) return SOMETHING;
  if (
    /^(?:jq|gojq|yq|dasel)$/.test(call.name) &&
    call.args.some(({ text }) => HARMLESS.test(text) || /\b(?:length|keys)\b/.test(text))
  )
    return SOMETHING;
  if (call.name === 'tr' && /^-d/.test(call.args[0]?.text ?? '') && /^\\[nr\\]+$|^\s*$/.test(call.args[1]?.text ?? 'x'))
    return input;
  if (
    call.name === 'sed' &&
    call.args.some(({ text }) => /s(.).*\1\**\1/.test(text) && /\*{3}|REDACTED|xxx/i.test(text))
  )
    return SOMETHING;
  return derived(input, wide);
}

/** `env | grep '^GITHUB_'` shows no secret whose name does not fit. */
function searched(call: Call): Value | undefined {
  if (call.args.some(({ text }) => /^-\w*[qcl]|^--(?:quiet|silent|count|files-with-matches)$/.test(text)))
    return undefined;
  const listing = call.stdin?.secret?.listing;
  if (call.stdin?.secret === undefined || listing === undefined) return kept(call);
  const pattern = option(call.args, '-e', '--regexp') ?? call.args.find(({ text }) => !text.startsWith('-'));
  const shown = filtered(listing, pattern, call);
  return shown.length === 0 ? SOMETHING : secretValue({ ...call.stdin.secret, listing: shown });
}

function filtered(listing: readonly string[], pattern: Value | undefined, call: Call): readonly string[] {
  if (pattern === undefined || !isKnown(pattern)) return listing;
  const flags = call.args
    .map(({ text }) => text)
    .filter((text) => /^-\w+$/.test(text))
    .join('');
  const insensitive = flags.includes('i');
  try {
    const text = pattern.text.replace(/\\([|()+?])/g, '$1').slice(0, 500);
    if (/[+*]\)?[+*{]/.test(text)) return listing;
    const fits = new RegExp(text, insensitive ? 'i' : '');
    return flags.includes('v')
      ? listing.filter((name) => !fits.test(`${name}=`))
      : listing.filter((name) => fits.test(`${name}=value`));
  } catch {
    return listing;
  }
}
