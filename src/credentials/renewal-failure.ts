/** Why a session could not be renewed, as the processes that wait for it are told. */
export interface RenewalFailure {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Code, message and hint of the error; nothing secret, as in every message. */
  readonly text: string;
}

/** `means` stands for what was asked with: whoever has other proxies, or the right to ask, may get another answer. */
export function renderFailure(failure: RenewalFailure, means: string): string {
  return `${JSON.stringify({ ...failure, means })}\n`;
}

/** Undefined where it is no failure, or one that was met with other means. */
export function parseFailure(text: string, means: string): RenewalFailure | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || !('at' in value && 'text' in value && 'means' in value)) {
    return undefined;
  }
  return typeof value.at === 'number' && typeof value.text === 'string' && value.means === means
    ? { at: value.at, text: value.text }
    : undefined;
}
