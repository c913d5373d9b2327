import { randomUUID } from 'node:crypto';
import { CLOUDS } from '../../../src/secrets/azure/cloud.ts';
import type { Answer, Behaviour, Received } from '../service.ts';
import type { Directory, IssuedToken } from './directory.ts';
import type { KeyVault, SecretVersion } from './vaults.ts';

export interface KeyVaultFacts {
  readonly directory: Directory;
  /** By host. */
  readonly vaults: ReadonlyMap<string, KeyVault>;
  readonly now: () => number;
}

/** As many as a page holds at most. */
const PAGE = 25;

const VERSIONS = ['7.0', '7.1', '7.2', '7.3', '7.4', '7.5', '7.6', '2025-07-01', '2026-04-01'];

/** The secrets of every vault, which its host names. https://learn.microsoft.com/rest/api/keyvault/secrets/get-secret/get-secret */
export function keyVaultBehaviour(facts: KeyVaultFacts): Behaviour {
  return {
    name: 'keyvault',
    throttle: { status: 429, code: 'Throttled' },
    actionOf: ({ method, target }) => `${method} ${target.split('?')[0]}`,
    answer: (request) => answer(request, facts),
    error: (status, code, message) => failure(status, code, message),
  };
}

function answer({ headers, method, target }: Received, facts: KeyVaultFacts): Answer {
  const vault = facts.vaults.get(headers.host ?? '');
  if (vault === undefined) return { status: 400, body: 'Bad Request - Invalid Hostname' };
  const caller = facts.directory.find(/^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? '');
  const unknown = authenticate(headers.authorization, caller, vault, facts.now());
  if (unknown !== undefined) return unauthorized(unknown, vault);
  const [path = '', query = ''] = target.split('?');
  if (!VERSIONS.includes(new URLSearchParams(query).get('api-version') ?? ''))
    return failure(
      400,
      'BadParameter',
      'The specified version is not recognized. Consider using the latest supported version.',
    );
  if (method === 'GET' && path === '/secrets' && caller !== undefined)
    return denial(vault, undefined, caller) ?? list(vault, new URLSearchParams(query));
  const [, name, version] = /^\/secrets\/([0-9a-zA-Z-]{1,127})(?:\/([0-9a-f]{32})?)?$/.exec(path) ?? [];
  if (method !== 'GET' || name === undefined || caller === undefined)
    return failure(400, 'BadParameter', 'The request URI contains an invalid name.');
  return denial(vault, name, caller) ?? read(vault, name, version);
}

function authenticate(
  header: string | undefined,
  caller: IssuedToken | undefined,
  vault: KeyVault,
  now: number,
): string | undefined {
  if (header === undefined) return 'AKV10000: Request is missing a Bearer or PoP token.';
  if (caller === undefined) return "[BearerReadAccessTokenFailed] Error validating token: 'S2S12005'.";
  if (caller.expires <= now) return "[TokenExpired] Error validating token: 'S2S12086'.";
  if (caller.resource !== resourceOf(vault))
    return `AKV10022: Invalid audience. Expected ${resourceOf(vault)}, found: ${caller.resource}.`;
  if (caller.tenant !== vault.tenant)
    return `AKV10032: Invalid issuer. Expected one of https://sts.windows.net/${vault.tenant}/, found https://sts.windows.net/${caller.tenant}/.`;
  return undefined;
}

/** Without a name, of the list. */
function denial(vault: KeyVault, name: string | undefined, { client, tenant }: IssuedToken): Answer | undefined {
  const who = `appid=${client};oid=${randomUUID()};iss=https://sts.windows.net/${tenant}/`;
  const short = vault.host.split('.')[0];
  if (vault.firewall)
    return failure(
      403,
      'Forbidden',
      `Client address is not authorized and caller is not a trusted service.\r\nClient address: 20.0.0.1\r\nCaller: ${who}\r\nVault: ${short};location=westeurope`,
      'ForbiddenByFirewall',
    );
  if (vault.readers.has(client)) return undefined;
  if (vault.permissions === 'policies')
    return failure(
      403,
      'Forbidden',
      `The user, group or application '${who}' does not have secrets ${name === undefined ? 'list' : 'get'} permission on key vault '${short};location=westeurope'. For help resolving this issue, please see https://go.microsoft.com/fwlink/?linkid=2125287`,
      'ForbiddenByPolicy',
    );
  return failure(
    403,
    'Forbidden',
    `Caller is not authorized to perform action on resource.\r\nIf role assignments, deny assignments or role definitions were changed recently, please observe propagation time.\r\nCaller: ${who}\r\nAction: 'Microsoft.KeyVault/vaults/secrets/${name === undefined ? 'readMetadata' : 'getSecret'}/action'\r\nResource: '/subscriptions/00000000-1111-2222-3333-444444444444/resourcegroups/payments/providers/microsoft.keyvault/vaults/${short}${name === undefined ? '' : `/secrets/${name}`}'\r\nAssignment: (not found)\r\nDenyAssignmentId: null\r\nDecisionReason: 'DeniedWithNoValidRBAC' \r\nVault: ${short};location=westeurope\r\n`,
    'ForbiddenByRbac',
  );
}

function read(vault: KeyVault, name: string, version: string | undefined): Answer {
  const found = vault.find(name, version);
  if (found === undefined) {
    const what = version === undefined ? name : `${name}/${version}`;
    return failure(
      404,
      'SecretNotFound',
      `A secret with (name/id) ${what} was not found in this key vault. If you recently deleted this secret you may be able to recover it using the correct recovery command. For help resolving this issue, please see https://go.microsoft.com/fwlink/?linkid=2125182`,
    );
  }
  if (!found.enabled)
    return failure(403, 'Forbidden', 'Operation get is not allowed on a disabled secret.', 'SecretDisabled');
  const { id, value } = found;
  return json(200, { value, id: `https://${vault.host}/secrets/${name}/${id}`, ...factsOf(found) });
}

/** What is said of each, in the list and beside its value. */
function factsOf({ contentType, enabled, exp, nbf, tags = {} }: SecretVersion): object {
  return {
    contentType,
    attributes: {
      enabled,
      nbf,
      exp,
      created: 1_790_000_000,
      updated: 1_790_000_000,
      recoveryLevel: 'Recoverable+Purgeable',
      recoverableDays: 90,
    },
    tags,
  };
}

/** Every secret's name and current facts, no value. https://learn.microsoft.com/rest/api/keyvault/secrets/get-secrets/get-secrets */
function list(vault: KeyVault, query: URLSearchParams): Answer {
  const start = Number(query.get('$skiptoken') ?? 0);
  const names = [...vault.secrets.keys()].filter((name) => !vault.deleted.has(name)).toSorted();
  const end = start + Math.min(Number(query.get('maxresults') ?? PAGE), PAGE);
  const next = `https://${vault.host}:443/secrets?api-version=${query.get('api-version')}&$skiptoken=${end}`;
  return json(200, {
    value: names.slice(start, end).flatMap((name) => {
      const current = vault.find(name, undefined);
      return current === undefined ? [] : [{ id: `https://${vault.host}/secrets/${name}`, ...factsOf(current) }];
    }),
    nextLink: end < names.length ? next : null,
  });
}

/** What a client learns its way from. https://learn.microsoft.com/azure/key-vault/general/authentication-requests-and-responses */
function unauthorized(message: string, vault: KeyVault): Answer {
  const { authority = '' } = CLOUDS.find(({ vaults }) => vault.host.endsWith(vaults)) ?? {};
  const { headers, ...answered } = failure(401, 'Unauthorized', message);
  const challenge = `Bearer authorization="${authority}/${vault.tenant}", resource="${resourceOf(vault)}"`;
  return { ...answered, headers: { ...headers, 'www-authenticate': challenge } };
}

function resourceOf({ host }: KeyVault): string {
  return `https://${host.slice(host.indexOf('.') + 1)}`;
}

function failure(status: number, code: string, message: string, inner?: string): Answer {
  return json(status, { error: { code, message, ...(inner !== undefined && { innererror: { code: inner } }) } });
}

function json(status: number, value: object): Answer {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'x-ms-request-id': randomUUID() };
  return { status, headers, body: JSON.stringify(value) };
}
