import { escapeUnseen } from '../../secrets/quotation.ts';
import { ServiceError } from '../../service-error.ts';
import type { AzureAnswer, AzureRequest } from './service.ts';

export type Fields = Readonly<Record<string, unknown>>;

const PASSING = new Set([408, 425, 429]);
const LONGEST_REASON = 1000;

/** Undefined where the text is no JSON object. */
export function fieldsOf(text: string): Fields | undefined {
  try {
    return objectOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}

export function objectOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** What a service said, on one line, without what must not be repeated. */
export function reason(said: string, secrets: readonly string[]): string {
  const safe = secrets.reduce((rest, secret) => (secret === '' ? rest : rest.replaceAll(secret, '***')), said);
  return escapeUnseen(safe.replace(/\s+/g, ' ').trim()).slice(0, LONGEST_REASON);
}

/** An answer that is none of those that were hoped for. `passing`: could the same request succeed a moment later? */
export function failed(
  { service, url }: AzureRequest,
  { retryAfter, status }: AzureAnswer,
  said: string,
  facts: { readonly code?: string; readonly requestId?: string; readonly passing?: boolean } = {},
): ServiceError {
  const endpoint = new URL(url).origin;
  const { code, passing = false, requestId } = facts;
  const moved = status >= 300 && status < 400 ? ', and redirects are not followed' : '';
  return new ServiceError(`${service} (${endpoint}) answered ${said || `${status}${moved}`}`, {
    service,
    endpoint,
    transient: passing || PASSING.has(status) || status >= 500,
    status,
    code: code ?? `Status${status}`,
    requestId,
    retryAfter,
  });
}
