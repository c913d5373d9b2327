/** Why a session could not be renewed, as the processes that wait for it are told. */
export interface RenewalFailure {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Code, message and hint of the error; nothing secret, as in every message. */
  readonly text: string;
}

export function renderFailure(failure: RenewalFailure): string {
  return `${JSON.stringify(failure)}\n`;
}

export function parseFailure(text: string): RenewalFailure | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || !('at' in value && 'text' in value)) return undefined;
  return typeof value.at === 'number' && typeof value.text === 'string'
    ? { at: value.at, text: value.text }
    : undefined;
}
