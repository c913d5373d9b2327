/** In the step's folder: one file for each login that later steps or post use. All of them are searched by the leak scan. */
export const LOGINS_FOLDER = 'stores';

/** A login at a store, as it is kept in a private file until the job ends. */
export interface HeldLogin {
  readonly store: string;
  /** What is secret, by the name of the variable in which tools look for it. Never printed. */
  readonly values: Readonly<Record<string, string>>;
  /** What is not, by names of the store's own. */
  readonly facts: Readonly<Record<string, string>>;
}

/** `stores/vault.json` */
export function loginFile(store: string): string {
  return `${LOGINS_FOLDER}/${store}.json`;
}

export function renderLogin(login: HeldLogin): string {
  return `${JSON.stringify({ version: 1, ...login })}\n`;
}

/** Undefined where the text is no such file, whole. */
export function parseLogin(text: string): HeldLogin | undefined {
  const { facts, store, values, version } = fieldsOf(text);
  if (version !== 1 || typeof store !== 'string' || !isTexts(values) || !isTexts(facts)) return undefined;
  return { store, values, facts };
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return (
    typeof value === 'object' && value !== null && Object.values(value).every((entry) => typeof entry === 'string')
  );
}
