import type { Answer, Behaviour, Received } from '../service.ts';
import { ServiceRefusal } from '../service-refusal.ts';
import type { GoogleWorld } from './google.ts';
import { GoogleError, googleError, json } from './google-error.ts';
import { judgeSubjectToken } from './pool-provider.ts';

const PROVIDER =
  /^\/\/iam\.googleapis\.com\/(projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+\/providers\/[a-z0-9-]+)$/;
const FIELDS = [
  'grant_type',
  'audience',
  'scope',
  'requested_token_type',
  'subject_token',
  'subject_token_type',
] as const;
const TOKEN_TYPE = 'urn:ietf:params:oauth:token-type:';

/** The Security Token Service. https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token */
export function stsBehaviour(world: () => GoogleWorld): Behaviour {
  return {
    name: 'google-sts',
    throttle: { status: 429, code: 'RESOURCE_EXHAUSTED' },
    actionOf: ({ target }) => target.split('/').at(-1) ?? '',
    answer: async (request) => {
      try {
        return await exchange(request, world());
      } catch (error) {
        if (!(error instanceof ServiceRefusal)) throw error;
        return json(error.status, { error: error.code, error_description: error.message });
      }
    },
    error: (status, code, message) =>
      /^[a-z_]+$/.test(code)
        ? json(status, { error: code, error_description: message })
        : googleError(new GoogleError(status, code, message)),
  };
}

async function exchange(request: Received, { google, key, now }: GoogleWorld): Promise<Answer> {
  if (request.method !== 'POST' || request.target !== '/v1/token') return { status: 404, body: '<html>404</html>' };
  if (request.headers.authorization !== undefined) throw invalid('The request must not have an Authorization header.');
  const fields = fieldsOf(request);
  const given = (name: (typeof FIELDS)[number]): string => fields.get(name) ?? '';
  if (given('grant_type') !== 'urn:ietf:params:oauth:grant-type:token-exchange')
    throw new ServiceRefusal(400, 'unsupported_grant_type', 'Invalid value for "grant_type".');
  if (given('requested_token_type') !== `${TOKEN_TYPE}access_token`)
    throw invalid('Invalid value for "requested_token_type".');
  if (![`${TOKEN_TYPE}jwt`, `${TOKEN_TYPE}id_token`].includes(given('subject_token_type')))
    throw invalid('Invalid value for "subject_token_type".');
  if (given('scope') === '') throw new ServiceRefusal(400, 'invalid_scope', 'Invalid value for "scope".');
  const name = PROVIDER.exec(given('audience'))?.[1];
  if (name === undefined)
    throw invalid(
      'Invalid value for "audience". This value should be the full resource name of the Identity Provider. See https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token for the list of possible formats.',
    );
  const provider = google.providers.get(name);
  if (provider === undefined || provider.disabled) {
    throw new ServiceRefusal(
      400,
      'invalid_target',
      'The target service indicated by the "audience" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn\'t exist.',
    );
  }
  const { exp, members } = await judgeSubjectToken(given('subject_token'), name, provider, { key, now: now() });
  const seconds = Math.min(google.federatedLifetime, Math.floor(exp - now() / 1000));
  const issued = google.tokens.issue('d', {
    members,
    scopes: given('scope').split(' '),
    expires: now() + seconds * 1000,
  });
  return json(200, {
    access_token: issued.token,
    issued_token_type: `${TOKEN_TYPE}access_token`,
    token_type: 'Bearer',
    expires_in: seconds,
  });
}

/** As a form with the names of RFC 8693, or as JSON with those of Google's APIs. */
function fieldsOf({ body, headers }: Received): ReadonlyMap<string, string> {
  const type = (headers['content-type'] ?? '').split(';')[0];
  if (type === 'application/x-www-form-urlencoded') return new Map(new URLSearchParams(body.toString('utf8')));
  if (type !== 'application/json') throw invalid('Unsupported content type.');
  const named: Readonly<Record<string, unknown>> = JSON.parse(body.toString('utf8'));
  const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return new Map(FIELDS.map((name) => [name, String(named[camel(name)] ?? '')]));
}

function invalid(description: string): ServiceRefusal {
  return new ServiceRefusal(400, 'invalid_request', description);
}
