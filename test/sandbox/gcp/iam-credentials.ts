import type { Answer, Behaviour, Received } from '../service.ts';
import { CLOUD_PLATFORM } from './access-tokens.ts';
import type { GoogleWorld } from './google.ts';
import { answering, GoogleError, googleError, json } from './google-error.ts';

/** A service account: who may act as it. */
export interface ServiceAccount {
  /** Members of roles/iam.workloadIdentityUser on it. */
  users: readonly string[];
}

const PATH = /^\/v1\/projects\/([^/]+)\/serviceAccounts\/([^/:]+):generateAccessToken(?:\?.*)?$/;
const LONGEST = 3600;

/** https://cloud.google.com/iam/docs/reference/credentials/rest/v1/projects.serviceAccounts/generateAccessToken */
export function iamCredentialsBehaviour(world: () => GoogleWorld): Behaviour {
  return {
    name: 'google-iam',
    throttle: { status: 429, code: 'RESOURCE_EXHAUSTED' },
    actionOf: ({ target }) => PATH.exec(target)?.[2] ?? target,
    answer: (request) => answering(() => generate(request, world())),
    error: (status, code, message) => googleError(new GoogleError(status, code, message)),
  };
}

function generate(request: Received, { google, now }: GoogleWorld): Answer {
  const [, project, encoded = ''] = PATH.exec(request.target) ?? [];
  if (request.method !== 'POST' || project === undefined) throw new GoogleError(404, 'NOT_FOUND', 'Method not found.');
  const { members } = google.tokens.bearer(request, [CLOUD_PLATFORM, 'https://www.googleapis.com/auth/iam'], now());
  if (google.disabledApis.has('iamcredentials')) {
    throw new GoogleError(
      403,
      'PERMISSION_DENIED',
      'IAM Service Account Credentials API has not been used in project 123456789012 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/iamcredentials.googleapis.com/overview?project=123456789012 then retry.',
      'SERVICE_DISABLED',
    );
  }
  if (project !== '-') throw new GoogleError(400, 'INVALID_ARGUMENT', 'Request contains an invalid argument.');
  const { lifetime = '3600s', scope } = JSON.parse(request.body.toString('utf8'));
  const seconds = Number(/^(\d+)s$/.exec(lifetime)?.[1]);
  if (!Array.isArray(scope) || scope.length === 0 || !(seconds > 0))
    throw new GoogleError(400, 'INVALID_ARGUMENT', 'Request contains an invalid argument.');
  if (seconds > LONGEST)
    throw new GoogleError(400, 'INVALID_ARGUMENT', 'The access token can not have lifetimes of more than 1 hour.');
  const email = decodeURIComponent(encoded);
  const account = google.serviceAccounts.get(email);
  if (account === undefined) throw new GoogleError(404, 'NOT_FOUND', `Not found; Gaia id not found for email ${email}`);
  if (!account.users.some((user) => members.includes(user))) {
    throw new GoogleError(
      403,
      'PERMISSION_DENIED',
      "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).",
      'IAM_PERMISSION_DENIED',
    );
  }
  const expires = now() + Math.min(seconds, google.accountLifetime) * 1000;
  const issued = google.tokens.issue('c', { members: [`serviceAccount:${email}`], scopes: scope, expires });
  return json(200, { accessToken: issued.token, expireTime: `${new Date(expires).toISOString().slice(0, 19)}Z` });
}
