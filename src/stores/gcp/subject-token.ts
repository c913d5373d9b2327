import { type HeldLogin, parseLogin, renderLogin } from '../../delivery/held-login.ts';

/** The job's token, as Google's libraries get it. */
export interface SubjectToken {
  readonly token: string;
  /** Until when it is handed out, and when it ends: milliseconds since the epoch. */
  readonly freshUntil: number;
  readonly expires: number;
}

/** What a library that asks a program for a token reads. https://google.aip.dev/auth/4117 */
export interface ExecutableAnswer {
  readonly version: 1;
  readonly success: true;
  readonly token_type: string;
  readonly id_token: string;
  /** Seconds since the epoch. */
  readonly expiration_time: number;
}

/** Of a token's life; with less than 225 s left, libraries take the access token that it brings for one that has ended. */
const FRESH = 1 / 5;
const JWT = 'urn:ietf:params:oauth:token-type:jwt';

/** Times of the claims, in seconds since the epoch. */
export function subjectToken(
  token: string,
  { exp, iat }: { readonly exp: number; readonly iat: number },
): SubjectToken {
  const expires = exp * 1000;
  return { token, expires, freshUntil: Math.floor(expires - Math.max(0, exp - iat) * 1000 * (1 - FRESH)) };
}

export function executableAnswer({ freshUntil, token }: Pick<SubjectToken, 'freshUntil' | 'token'>): ExecutableAnswer {
  return {
    version: 1,
    success: true,
    token_type: JWT,
    id_token: token,
    expiration_time: Math.floor(freshUntil / 1000),
  };
}

/** In the form of a failure: only its message reaches whoever runs the library. */
export function executableFailure(code: string, message: string): string {
  return JSON.stringify({ version: 1, success: false, code, message });
}

/** The file that libraries look at before they ask the program: its answer, which is a login as well. */
export function renderSubjectToken(token: SubjectToken): string {
  const login: HeldLogin & ExecutableAnswer = {
    store: 'gcp',
    values: { GOOGLE_SUBJECT_TOKEN: token.token },
    facts: { freshUntil: new Date(token.freshUntil).toISOString(), expires: new Date(token.expires).toISOString() },
    ...executableAnswer(token),
  };
  return renderLogin(login);
}

/** Undefined where the text is no such file, whole. */
export function parseSubjectToken(text: string): SubjectToken | undefined {
  const { facts, store, values } = parseLogin(text) ?? {};
  const token = values?.['GOOGLE_SUBJECT_TOKEN'];
  const [freshUntil, expires] = ['freshUntil', 'expires'].map((name) => Date.parse(facts?.[name] ?? ''));
  if (store !== 'gcp' || !token || !isTime(freshUntil) || !isTime(expires)) return undefined;
  return { token, freshUntil, expires };
}

function isTime(time: number | undefined): time is number {
  return time !== undefined && !Number.isNaN(time);
}
