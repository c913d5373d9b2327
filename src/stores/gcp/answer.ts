import { escapeUnseen } from '../../secrets/quotation.ts';
import { ServiceError } from '../../service-error.ts';
import type { GoogleAnswer, GoogleRequest, GoogleServices } from './services.ts';

const PASSING = new Set([408, 425, 429]);
/** STS says so where it could not fetch the issuer's keys. https://cloud.google.com/iam/docs/troubleshooting-workload-identity-federation */
const ISSUER_UNREACHABLE = /Error connecting to the given credential's issuer/;
const LONGEST_REASON = 500;

export type Fields = Readonly<Record<string, unknown>>;

/** What a service answered in place of what it was asked for; the cause of the `ServiceError`. */
export class Problem extends Error {
  /** `PERMISSION_DENIED`, or of STS `invalid_grant`. */
  readonly code: string;
  /** What lies behind it, where that is said: `SERVICE_DISABLED`. https://cloud.google.com/apis/design/errors#error_info */
  readonly reason: string;

  constructor(message: string, code: string, reason: string) {
    super(message);
    this.code = code;
    this.reason = reason;
  }
}

/** Asks once; an answer that is no success, or no JSON object, is a `ServiceError`. */
export async function askGoogle(
  services: GoogleServices,
  request: GoogleRequest,
  signal: AbortSignal,
): Promise<Fields> {
  const answer = await services.ask(request, signal);
  const fields = answer.status === 200 ? fieldsOf(answer.text) : undefined;
  if (fields === undefined) throw refusal(answer, request);
  return fields;
}

/** A success that does not hold what was asked for. */
export function unusable({ service, url }: GoogleRequest, said: string): ServiceError {
  const endpoint = new URL(url).origin;
  return new ServiceError(`${service} (${endpoint}) ${said}`, { service, endpoint, transient: true });
}

/** The refusal behind a failure; undefined where the service was not there, or in no state to judge. */
export function refusalOf(error: unknown): Problem | undefined {
  if (!(error instanceof Error)) return undefined;
  if (!(error instanceof ServiceError)) return refusalOf(error.cause);
  const { cause, transient } = error;
  return cause instanceof Problem && (!transient || ISSUER_UNREACHABLE.test(cause.message)) ? cause : undefined;
}

function refusal(answer: GoogleAnswer, request: GoogleRequest): ServiceError {
  const { retryAfter, status, text } = answer;
  if (status === 200) return unusable(request, 'answered something that is no JSON object');
  const { service, url } = request;
  const endpoint = new URL(url).origin;
  const problem = problemIn(text, status, [request.token ?? '', request.form?.['subject_token'] ?? '']);
  const said = problem.message === '' ? String(status) : `${status}: ${problem.message}`;
  return new ServiceError(`${service} (${endpoint}) answered ${said}`, {
    service,
    endpoint,
    transient: PASSING.has(status) || status >= 500 || ISSUER_UNREACHABLE.test(problem.message),
    status,
    code: problem.code,
    retryAfter,
    cause: problem,
  });
}

/** STS has the form of OAuth, the others that of Google's APIs; neither may repeat what it was given. */
function problemIn(text: string, status: number, secrets: readonly string[]): Problem {
  const { error, error_description: description } = fieldsOf(text) ?? {};
  const { details, message, status: name } = objectOf(error) ?? {};
  const said = [typeof error === 'string' ? error : '', description ?? message]
    .filter((one) => typeof one === 'string' && one !== '')
    .join(': ');
  const code = typeof error === 'string' && error !== '' ? error : name;
  return new Problem(
    told(said, secrets),
    typeof code === 'string' && /^\w{1,60}$/.test(code) ? code : `Status${status}`,
    Array.isArray(details) ? (details.map(reasonIn).find((reason) => reason !== '') ?? '') : '',
  );
}

function reasonIn(detail: unknown): string {
  const reason = objectOf(detail)?.['reason'];
  return typeof reason === 'string' && /^\w{1,63}$/.test(reason) ? reason : '';
}

function told(text: string, secrets: readonly string[]): string {
  const safe = secrets.reduce((rest, secret) => (secret === '' ? rest : rest.replaceAll(secret, '***')), text);
  return escapeUnseen(safe.replace(/\s+/g, ' ').trim()).slice(0, LONGEST_REASON);
}

function fieldsOf(text: string): Fields | undefined {
  try {
    return objectOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function objectOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}
