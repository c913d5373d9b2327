import { escapeUnseen } from '../../secrets/quotation.ts';
import { ServiceError } from '../../service-error.ts';
import type { VaultAnswer, VaultRequest, VaultServer } from './server.ts';

export const SERVICE = 'Vault';

/** 412: a replica has not heard of the token yet. https://developer.hashicorp.com/vault/docs/enterprise/consistency */
const PASSING = new Set([408, 412, 425, 429]);

const CODES: Readonly<Record<number, string>> = {
  400: 'InvalidRequest',
  403: 'PermissionDenied',
  404: 'NotFound',
  405: 'UnsupportedOperation',
};
const LONGEST_REASON = 500;

/** Asks once; an answer that is no success, or no JSON object, is a `ServiceError`. */
export async function askVault(server: VaultServer, request: VaultRequest, signal: AbortSignal): Promise<VaultFields> {
  const answer = await server.ask(request, signal);
  if (answer.status === 204) return {};
  const fields = answer.status === 200 ? fieldsOf(answer.text) : undefined;
  if (fields === undefined) throw refusal(answer, server, request);
  return fields;
}

/** The same for what is at a path, as text, in which numbers are as they were written. That nothing is there is no error. */
export async function lookUp(server: VaultServer, request: VaultRequest, signal: AbortSignal): Promise<LookedUp> {
  const answer = await server.ask(request, signal);
  const { status, text } = answer;
  if (status !== 404 && (status !== 200 || fieldsOf(text) === undefined)) throw refusal(answer, server, request);
  return { there: status === 200, text };
}

export interface LookedUp {
  readonly there: boolean;
  readonly text: string;
}

export type VaultFields = Readonly<Record<string, unknown>>;

export function fieldsOf(text: string): VaultFields | undefined {
  try {
    return objectOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}

export function objectOf(value: unknown): VaultFields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as VaultFields) : undefined;
}

/** What a server said in `errors`, and in `warnings` where a path is not what it seems; without what must not be repeated. */
export function reasonsIn(text: string, secrets: readonly string[]): readonly string[] {
  const { errors, warnings } = fieldsOf(text) ?? {};
  const said = [errors, warnings].flatMap((list) => (Array.isArray(list) ? list : []));
  return said
    .filter((one) => typeof one === 'string')
    .map((one) => secrets.reduce((rest, secret) => (secret === '' ? rest : rest.replaceAll(secret, '***')), one))
    .map((one) => escapeUnseen(one.replace(/\s+/g, ' ').trim()).slice(0, LONGEST_REASON))
    .filter((one) => one !== '');
}

function refusal(answer: VaultAnswer, server: VaultServer, { body, token = '' }: VaultRequest): ServiceError {
  const { retryAfter, status, text } = answer;
  const jwt = body !== undefined && 'jwt' in body ? String(body.jwt) : '';
  const reasons = reasonsIn(text, [token, jwt]);
  const said =
    status === 200
      ? 'something that is no JSON object'
      : [String(status), reasons.join('; ')].filter(Boolean).join(': ');
  return new ServiceError(`${SERVICE} (${server.address}) answered ${said}`, {
    service: SERVICE,
    endpoint: server.address,
    transient: status === 200 || PASSING.has(status) || status >= 500,
    status,
    code: CODES[status] ?? `Status${status}`,
    retryAfter,
  });
}
