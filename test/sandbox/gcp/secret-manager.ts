import type { Answer, Behaviour, Received } from '../service.ts';
import { CLOUD_PLATFORM } from './access-tokens.ts';
import type { GoogleWorld } from './google.ts';
import { answering, GoogleError, googleError, json } from './google-error.ts';
import type { GoogleSecret } from './secret-versions.ts';

const PATH =
  /^\/v1\/(?<secret>projects\/(?<project>[^/]+)(?:\/locations\/[^/]+)?\/secrets\/[^/]+)\/versions(?:\/(?<version>[^/:]+)(?<access>:access)?)?$/;
const PAGE = 2;

/** https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets.versions/access */
export function secretManagerBehaviour(world: () => GoogleWorld): Behaviour {
  return {
    name: 'google-secretmanager',
    throttle: { status: 429, code: 'RESOURCE_EXHAUSTED' },
    actionOf: ({ target }) => `${target.split('/').slice(2).join('/').split('?')[0]}`,
    answer: (request) => answering(() => answer(request, world())),
    error: (status, code, message) => googleError(new GoogleError(status, code, message)),
  };
}

function answer(request: Received, { google, now }: GoogleWorld): Answer {
  if (google.redirect !== undefined)
    return { status: 302, headers: { location: `${google.redirect}${request.target}` }, body: '' };
  const [target = '', query = ''] = request.target.split('?');
  const { access, project = '', secret: name = '', version } = PATH.exec(target)?.groups ?? {};
  if (request.method !== 'GET' || name === '') throw new GoogleError(404, 'NOT_FOUND', 'Method not found.');
  const { members } = google.tokens.bearer(request, [CLOUD_PLATFORM], now());
  if (google.disabledApis.has('secretmanager')) {
    throw new GoogleError(
      403,
      'PERMISSION_DENIED',
      `Secret Manager API has not been used in project ${project} before or it is disabled.`,
      'SERVICE_DISABLED',
    );
  }
  const { secrets } = google;
  const number = secrets.projects.get(project) ?? project;
  const found = secrets.find(name);
  const accessors = [...(found?.accessors ?? []), ...(secrets.accessors.get(number) ?? [])];
  const allowed = access === undefined ? (found?.viewers ?? []) : accessors;
  if (!allowed.some((one) => members.includes(one))) {
    const [action, resource] =
      version === undefined ? ['list', name] : [access === undefined ? 'get' : 'access', `${name}/versions/${version}`];
    throw new GoogleError(
      403,
      'PERMISSION_DENIED',
      `Permission 'secretmanager.versions.${action}' denied for resource '${resource}' (or it may not exist).`,
      'IAM_PERMISSION_DENIED',
    );
  }
  if (found === undefined || found.versions.length === 0)
    throw new GoogleError(404, 'NOT_FOUND', `Secret [${secrets.numbered(name)}] not found or has no versions.`);
  if (version === undefined) return listed(found, secrets.numbered(name), new URLSearchParams(query));
  const at = numberOf(version, found);
  return access === undefined
    ? described(found, at, secrets.numbered(name))
    : payload(found, at, secrets.numbered(name), google.tampered);
}

/** https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets.versions/get */
function described({ versions }: GoogleSecret, number: number, name: string): Answer {
  const found = versions[number - 1];
  const whole = `${name}/versions/${number}`;
  if (found === undefined) throw new GoogleError(404, 'NOT_FOUND', `Secret Version [${whole}] not found.`);
  return json(200, { name: whole, createTime: found.created, state: found.state });
}

/** Newest first. https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets.versions/list */
function listed({ versions }: GoogleSecret, name: string, query: URLSearchParams): Answer {
  const state = /^state:(\w+)$/.exec(query.get('filter') ?? '')?.[1];
  const all = versions
    .map((version, at) => ({ name: `${name}/versions/${at + 1}`, createTime: version.created, state: version.state }))
    .filter((version) => state === undefined || version.state === state)
    .toReversed();
  const start = Number(query.get('pageToken') ?? 0);
  const next = start + PAGE;
  return json(200, {
    versions: all.slice(start, next),
    totalSize: all.length,
    ...(next < all.length && { nextPageToken: String(next) }),
  });
}

function numberOf(version: string, { aliases, versions }: GoogleSecret): number {
  return version === 'latest' ? versions.length : (aliases.get(version) ?? Number(version));
}

function payload({ versions }: GoogleSecret, number: number, name: string, tampered: boolean): Answer {
  const found = versions[number - 1];
  const whole = `${name}/versions/${number}`;
  if (found === undefined) throw new GoogleError(404, 'NOT_FOUND', `Secret Version [${whole}] not found.`);
  if (found.state !== 'ENABLED')
    throw new GoogleError(400, 'FAILED_PRECONDITION', `Secret Version [${whole}] is in ${found.state} state.`);
  const data = Buffer.from(found.data);
  if (tampered) data[0] = (data[0] ?? 0) ^ 1;
  return json(200, {
    name: whole,
    payload: { data: data.toString('base64'), ...(found.checksum !== undefined && { dataCrc32c: found.checksum }) },
  });
}
