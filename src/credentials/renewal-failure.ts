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
export function parseFailure(json: string, means: string): RenewalFailure | undefined {
  try {
    const { at, means: own, text } = Object(JSON.parse(json));
    return typeof at === 'number' && typeof text === 'string' && own === means ? { at, text } : undefined;
  } catch {
    return undefined;
  }
}
