import type { Answer } from '../service.ts';

/** A refusal in the form of Google's APIs. https://cloud.google.com/apis/design/errors */
export class GoogleError extends Error {
  readonly status: number;
  readonly code: string;
  readonly reason: string | undefined;

  constructor(status: number, code: string, message: string, reason?: string) {
    super(message);
    this.status = status;
    this.code = code;
    this.reason = reason;
  }
}

export function unauthenticated(): GoogleError {
  return new GoogleError(
    401,
    'UNAUTHENTICATED',
    'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.',
    'ACCESS_TOKEN_TYPE_UNSUPPORTED',
  );
}

export function googleError({ code, message, reason, status }: GoogleError): Answer {
  const details =
    reason === undefined
      ? {}
      : { details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason, domain: 'googleapis.com' }] };
  return json(status, { error: { code: status, message, status: code, ...details } });
}

export function json(status: number, value: object): Answer {
  return { status, headers: { 'content-type': 'application/json; charset=UTF-8' }, body: JSON.stringify(value) };
}

/** Answers, or tells what was refused. */
export async function answering(work: () => Answer | Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GoogleError) return googleError(error);
    throw error;
  }
}
