import { randomUUID } from 'node:crypto';
import type { OtherStoreWorld } from '../other-stores.ts';
import type { Answer, Behaviour, Received, RunningService } from '../service.ts';
import { ServiceRefusal } from '../service-refusal.ts';
import { engineAt, readEngine } from './engines.ts';
import { lifetime } from './lifetime.ts';
import { judgeLogin } from './login.ts';
import { Namespace } from './namespace.ts';
import { authOf, mayUseItself, SELF } from './token-self.ts';
import { type IssuedToken, Tokens } from './tokens.ts';

/** Vault, or OpenBao: what tests fill and look at. */
export interface Vault {
  /** `https://localhost:PORT` */
  readonly address: string;
  /** By name; '' is the root. */
  readonly namespaces: Map<string, Namespace>;
  readonly root: Namespace;
  readonly tokens: Tokens;
  /** Answers to a new token's first requests are 412, as many: a replica that is behind. */
  lag: number;
  /** Where this node, being a standby, sends everything; undefined for the active one. */
  redirect: string | undefined;
  /** Whether a token can ask which engines there are. */
  listsMounts: boolean;
}

/** Vault's HTTP API, as far as a job needs it. https://developer.hashicorp.com/vault/api-docs */
export async function startVault({
  issuer,
  key,
  now,
  start,
}: OtherStoreWorld): Promise<{ readonly vault: Vault; readonly service: RunningService }> {
  const root = new Namespace();
  const vault = {
    namespaces: new Map([['', root]]),
    root,
    tokens: new Tokens(),
    lag: 0,
    redirect: undefined,
    listsMounts: true,
  };
  const behaviour = vaultBehaviour(() => world);
  const service = await start(behaviour);
  const world: VaultWorld = { vault: Object.assign(vault, { address: service.origin }), key, now };
  root.auth.set('jwt', {
    boundIssuer: issuer,
    defaultRole: '',
    roles: new Map([
      [
        'deploy',
        { boundAudiences: [service.origin], boundClaims: { repository: 'acme/payments' }, policies: ['deploy'] },
      ],
    ]),
  });
  root.enableKv('secret', 2);
  root.enableKv('kv', 1);
  root.enableDynamic('database', 'database', (path) =>
    path.startsWith('creds/')
      ? { username: `v-${randomUUID().slice(0, 8)}`, password: `made-${randomUUID()}` }
      : undefined,
  );
  root.policies.set(
    'deploy',
    ['secret/data/*', 'kv/*', 'database/creds/*'].map((path) => ({ path, capabilities: ['read'] as const })),
  );
  return { vault: world.vault, service };
}

interface VaultWorld extends Pick<OtherStoreWorld, 'key' | 'now'> {
  readonly vault: Vault;
}

function vaultBehaviour(world: () => VaultWorld): Behaviour {
  return {
    name: 'vault',
    throttle: { status: 429, code: 'request path "auth/jwt/login": rate limit quota exceeded' },
    actionOf: ({ method, target }) => `${method} ${target.split('?')[0]}`,
    answer: async (request) => {
      try {
        return await answer(request, world());
      } catch (error) {
        if (error instanceof ServiceRefusal)
          return json(error.status, { errors: error.message === '' ? [] : [error.message] });
        throw error;
      }
    },
    error: (status, code, message) => json(status, { errors: [`${code}: ${message}`] }),
  };
}

async function answer(request: Received, world: VaultWorld): Promise<Answer> {
  const { headers, method, target } = request;
  const { vault } = world;
  const [encoded = '', query = ''] = target.split('?');
  if (vault.redirect !== undefined)
    return { status: 307, headers: { location: `${vault.redirect}${target}` }, body: '' };
  if (headers['x-vault-request'] !== 'true') throw new ServiceRefusal(412, '', "missing 'X-Vault-Request' header");
  if (!encoded.startsWith('/v1/')) throw new ServiceRefusal(404, '', '');
  const name = String(headers['x-vault-namespace'] ?? '').replace(/\/$/, '');
  const namespace = vault.namespaces.get(name);
  if (namespace === undefined) throw new ServiceRefusal(403, '', 'permission denied');
  const path = encoded.slice('/v1/'.length).split('/').map(decodeURIComponent).join('/');
  const login = /^auth\/(.+)\/login$/.exec(path)?.[1];
  if (login !== undefined && method === 'POST') return await logIn(request, { name, namespace, mount: login }, world);
  const token = tokenOf(request, name, world);
  const self = SELF[`${method} ${path}`];
  if (self !== undefined) {
    if (!mayUseItself(token)) throw new ServiceRefusal(403, '', '1 error occurred:\n\t* permission denied\n\n');
    const answered = self({ token, namespace, now: world.now(), increment: incrementIn(request) });
    return answered === undefined ? { status: 204, body: '' } : json(200, { ...envelope, ...answered });
  }
  if (method !== 'GET') throw new ServiceRefusal(405, '', 'unsupported operation');
  if (path === 'sys/internal/ui/mounts') return mounts(namespace, token, vault);
  return read(path, new URLSearchParams(query).get('version'), namespace, token);
}

/** In seconds, or as Go writes a duration of one unit. */
function incrementIn({ body }: Received): number {
  const { increment = 0 } = body.length === 0 ? {} : JSON.parse(body.toString('utf8'));
  const [, number, unit = 's'] = /^(\d+)([smh]?)$/.exec(String(increment)) ?? [];
  if (number === undefined)
    throw new ServiceRefusal(
      400,
      '',
      `Field validation failed: error converting input ${increment} for field "increment"`,
    );
  return Number(number) * ({ s: 1, m: 60, h: 3600 }[unit] ?? 1);
}

function tokenOf({ headers }: Received, namespace: string, { now, vault }: VaultWorld): IssuedToken {
  if (vault.lag > 0) {
    vault.lag -= 1;
    throw new ServiceRefusal(412, '', 'required index state not present');
  }
  const token = vault.tokens.use(String(headers['x-vault-token'] ?? ''), namespace, now());
  if (token === undefined)
    throw new ServiceRefusal(403, '', '2 errors occurred:\n\t* permission denied\n\t* invalid token\n\n');
  return token;
}

async function logIn(
  { body, headers }: Received,
  at: { readonly name: string; readonly namespace: Namespace; readonly mount: string },
  { key, now, vault }: VaultWorld,
): Promise<Answer> {
  if (headers['x-vault-token'] !== undefined) throw new ServiceRefusal(400, '', 'a login takes no token');
  const method = at.namespace.auth.get(at.mount);
  if (method === undefined) throw new ServiceRefusal(403, '', 'permission denied');
  const asked = JSON.parse(body.toString('utf8'));
  const { name, role } = await judgeLogin(method, asked, { key, now: now() });
  const time = now();
  const explicitMaxTtl = role.tokenExplicitMaxTtl ?? 0;
  const { ttl, warnings } = lifetime(role, { issued: time, explicitMaxTtl }, { increment: 0, now: time });
  const issued = vault.tokens.issue({
    accessor: role.tokenType === 'batch' ? '' : randomUUID(),
    namespace: at.name,
    mount: at.mount,
    role: name,
    policies: [...(role.tokenNoDefaultPolicy === true ? [] : ['default']), ...(role.policies ?? [])],
    type: role.tokenType ?? 'service',
    uses: role.tokenNumUses ?? 0,
    ttl,
    explicitMaxTtl,
    issued: time,
    expires: time + ttl * 1000,
  });
  return json(200, {
    ...envelope,
    data: null,
    auth: authOf(issued, ttl),
    ...(warnings.length > 0 && { warnings }),
  });
}

function mounts(namespace: Namespace, { policies }: IssuedToken, { listsMounts }: Vault): Answer {
  if (!listsMounts) throw new ServiceRefusal(403, '', 'permission denied');
  const seen = [...namespace.engines].filter(([path]) => namespace.reaches(policies, path));
  const secret = seen.map(([path, { type, version }]) => [
    path,
    { type, description: '', options: version === undefined ? null : { version: String(version) } },
  ]);
  return json(200, { ...envelope, data: { auth: {}, secret: Object.fromEntries(secret) } });
}

function read(path: string, version: string | null, namespace: Namespace, token: IssuedToken): Answer {
  if (!namespace.allows(token.policies, path, 'read'))
    throw new ServiceRefusal(403, '', '1 error occurred:\n\t* permission denied\n\n');
  const at = engineAt(path, namespace);
  if (at === undefined) throw new ServiceRefusal(404, '', `no handler for route "${path}". route entry not found.`);
  const { data, lease, status, warnings } = readEngine(at.engine, at.mount, at.rest, version);
  if (lease !== undefined) token.leases.push(lease);
  if (data === undefined) return json(status, { errors: [], ...(warnings && { data: null, warnings }) });
  const facts = {
    ...envelope,
    lease_id: lease ?? '',
    lease_duration: lease === undefined ? 0 : 3600,
    renewable: lease !== undefined,
  };
  return { status, headers: JSON_TYPE, body: `${JSON.stringify(facts).slice(0, -1)},"data":${data}}` };
}

const envelope = { lease_id: '', renewable: false, lease_duration: 0, wrap_info: null, warnings: null, auth: null };
const JSON_TYPE = { 'content-type': 'application/json' };

function json(status: number, value: object): Answer {
  return { status, headers: JSON_TYPE, body: JSON.stringify({ request_id: randomUUID(), ...value }) };
}
