import type { ServiceError } from '../../service-error.ts';
import { failed, fieldsOf, reason, textOf } from './answer.ts';
import type { Azure, AzureAnswer, AzureRequest } from './service.ts';
import type { AzureSettings } from './settings.ts';

export const ENTRA = 'Microsoft Entra ID';

export interface TokenRequest extends Pick<AzureSettings, 'cloud' | 'tenant' | 'client'> {
  /** Whom the token is for: `https://vault.azure.net`. */
  readonly resource: string;
  /** The job's token. */
  readonly assertion: string;
}

/**
 * An access token for the job's own: one attempt.
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow#third-case-access-token-request-with-a-federated-credential
 */
export async function requestAccessToken(
  azure: Azure,
  { assertion, client, cloud, resource, tenant }: TokenRequest,
  signal: AbortSignal,
): Promise<string> {
  const request: AzureRequest = {
    service: ENTRA,
    url: `${cloud.authority}/${tenant}/oauth2/v2.0/token`,
    form: {
      client_id: client,
      scope: `${resource}/.default`,
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
    },
  };
  const answer = await azure.ask(request, signal);
  if (answer.status !== 200) throw refused(request, answer, assertion);
  const { access_token: token, token_type: type } = fieldsOf(answer.text) ?? {};
  if (typeof token === 'string' && /^[\w.~+/=-]+$/.test(token) && /^bearer$/i.test(textOf(type))) return token;
  throw failed(request, answer, '200 without an access token', { passing: true });
}

/** Codes of its own that pass: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const PASSING = /^AADSTS(?:90006|90012|90024|90033|90055|90090)$/;

function refused(request: AzureRequest, answer: AzureAnswer, assertion: string): ServiceError {
  const fields = fieldsOf(answer.text) ?? {};
  // What follows is for Microsoft's support, and is in fields of its own.
  const [said = ''] = textOf(fields['error_description']).split(/\s*Trace ID:/);
  const code = /^AADSTS\d+/.exec(said)?.[0] ?? textOf(fields['error']);
  const trace = textOf(fields['trace_id']);
  const tail = /^[\w-]{1,64}$/.test(trace) ? ` (trace ${trace})` : '';
  const why = reason(said, [assertion]) || reason(textOf(fields['error']), [assertion]);
  return failed(request, answer, why === '' ? '' : `${answer.status}: ${why}${tail}`, {
    ...(code !== '' && { code }),
    ...(tail !== '' && { requestId: trace }),
    passing: PASSING.test(code) || fields['error'] === 'temporarily_unavailable',
  });
}
