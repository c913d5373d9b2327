/** A secret that a value carries. */
export interface Secret {
  /** What an author would call it: `secrets.TOKEN`, `aws secretsmanager get-secret-value`. */
  readonly origin: string;
  /** The runner hides it, as it stands, in the log. */
  readonly masked: boolean;
  /** Also hidden: what base64, hex or jq make of it. Keyless masks that wide. */
  readonly maskedWide: boolean;
  /** It is the whole environment, or part of a listing of it: the names of the variables. */
  readonly listing?: readonly string[];
}

/** What a word, variable or stream holds, as far as the audit can tell. */
export interface Value {
  /** Its text; UNKNOWN stands for what is not known, HIDDEN for what a secret is. */
  readonly text: string;
  /** It contains a secret. */
  readonly secret: Secret | undefined;
  /** It is the path of a file that contains one. */
  readonly file: Secret | undefined;
}

export const UNKNOWN = '\u0000';
export const HIDDEN = '\u0001';

export const NOTHING: Value = { text: '', secret: undefined, file: undefined };
export const SOMETHING: Value = { text: UNKNOWN, secret: undefined, file: undefined };

export function plainText(text: string): Value {
  return { text, secret: undefined, file: undefined };
}

export function secretValue(secret: Secret): Value {
  return { text: HIDDEN, secret, file: undefined };
}

/** A path, made up from its name so that it can be told from others. */
export function secretFile(secret: Secret, path: string): Value {
  return { text: path, secret: undefined, file: secret };
}

/** The secret that is easier to lose. */
export function worse(one: Secret | undefined, other: Secret | undefined): Secret | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one.masked && !other.masked ? other : one;
}

/** Longer texts, such as a variable that is doubled over and over, are not kept. */
const LONGEST = 100_000;

/** One value behind another. */
export function joined(values: readonly Value[], separator = ''): Value {
  let { secret, file } = NOTHING;
  for (const value of values) {
    secret = worse(secret, value.secret);
    file = worse(file, value.file);
  }
  const length = values.reduce((sum, { text }) => sum + text.length, 0);
  return { text: length > LONGEST ? UNKNOWN : values.map(({ text }) => text).join(separator), secret, file };
}

/** What a command makes of a secret: no mask of the runner fits it any more, one of Keyless may. */
export function derived(value: Value | undefined, wide: boolean): Value {
  if (value?.secret === undefined) return SOMETHING;
  const masked = wide && value.secret.maskedWide;
  return secretValue({ ...value.secret, masked, maskedWide: masked });
}

export function isKnown(value: Value | undefined): boolean {
  return value !== undefined && !value.text.includes(UNKNOWN) && !value.text.includes(HIDDEN);
}
