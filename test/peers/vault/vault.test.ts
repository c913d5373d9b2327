/**
 * Vault itself under the bundle: its core, HTTP API, JWT auth method and KV engine, as released, in a program of their own
 * (test/peers/vault). KEYLESS_VAULT names the built program. The sandbox's emulator is held against it too.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeCertificates } from '../../sandbox/certificates.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import type { JwtRole } from '../../sandbox/vault/namespace.ts';
import { createJob, type Job, type StepResult } from '../../support/job.ts';

const program = process.env['KEYLESS_VAULT'] ?? '';
const POLICY = ['secret/data/*', 'kv/*', 'made/creds/*']
  .map((path) => `path "${path}" { capabilities = ["read"] }`)
  .join('\n');

let sandbox: Sandbox;
let job: Job;
let vault: ChildProcess;
let folder: string;
let certificates: ReturnType<typeof makeCertificates>;
let [address, root] = ['', ''];

interface Answered {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** One request, to Vault or to the emulator. */
async function ask(
  base: string,
  ca: string,
  method: string,
  path: string,
  token?: string,
  body?: object,
): Promise<Answered> {
  const headers = { 'x-vault-request': 'true', ...(token !== undefined && { 'x-vault-token': token }) };
  const outgoing = request(`${base}/v1/${path}`, { method, ca, headers });
  outgoing.end(body === undefined ? undefined : JSON.stringify(body));
  const [incoming] = await once(outgoing, 'response');
  let text = '';
  for await (const chunk of incoming) text += chunk;
  return { status: incoming.statusCode, body: text === '' ? {} : JSON.parse(text) };
}

async function administer(method: string, path: string, body?: object): Promise<Answered> {
  const answer = await ask(address, certificates.ca, method, path, root, body);
  if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer)}`);
  return answer;
}

/** The same in both: a role of theirs that lets the job in, or not. */
async function setRole(role: Partial<JwtRole>): Promise<void> {
  const whole: JwtRole = {
    boundAudiences: ['vault'],
    boundClaims: { repository: 'acme/payments' },
    policies: ['deploy'],
    ...role,
  };
  sandbox.vault.root.auth.get('jwt')?.roles.set('deploy', whole);
  await administer('POST', 'auth/jwt/role/deploy', {
    role_type: whole.roleType ?? 'jwt',
    ...(whole.roleType === 'oidc' && { allowed_redirect_uris: 'https://vault.example/callback' }),
    user_claim: whole.userClaim ?? 'sub',
    bound_audiences: whole.boundAudiences,
    bound_subject: whole.boundSubject ?? '',
    bound_claims: whole.boundClaims,
    bound_claims_type: whole.boundClaimsType ?? 'string',
    token_policies: whole.policies,
    token_type: whole.tokenType ?? 'default',
    token_num_uses: whole.tokenNumUses ?? 0,
    token_ttl: whole.tokenTtl ?? 0,
    token_max_ttl: whole.tokenMaxTtl ?? 0,
    token_explicit_max_ttl: whole.tokenExplicitMaxTtl ?? 0,
    token_period: whole.tokenPeriod ?? 0,
    token_no_default_policy: whole.tokenNoDefaultPolicy ?? false,
  });
}

beforeAll(async () => {
  if (program === '') throw new Error('KEYLESS_VAULT must name the program that test/peers/vault builds');
  sandbox = await startSandbox();
  folder = mkdtempSync(join(tmpdir(), 'keyless-vault-'));
  certificates = makeCertificates();
  const paths = [join(folder, 'certificate.pem'), join(folder, 'key.pem')] as const;
  writeFileSync(paths[0], certificates.certificate);
  writeFileSync(paths[1], certificates.key);
  vault = spawn(program, paths, { stdio: ['pipe', 'pipe', 'inherit'] });
  const [line] = await Promise.race([once(vault.stdout!, 'data'), once(vault, 'exit')]);
  ({ address, token: root } = JSON.parse(String(line)));

  await administer('POST', 'sys/mounts/secret', { type: 'kv', options: { version: '2' } });
  await administer('POST', 'sys/mounts/kv', { type: 'kv', options: { version: '1' } });
  await administer('POST', 'sys/mounts/made', { type: 'made' });
  await administer('PUT', 'sys/policies/acl/deploy', { policy: POLICY });
  await administer('POST', 'sys/auth/jwt', { type: 'jwt' });
  await administer('POST', 'auth/jwt/config', {
    oidc_discovery_url: sandbox.issuer,
    oidc_discovery_ca_pem: sandbox.ca,
    bound_issuer: sandbox.issuer,
  });
  sandbox.vault.root.enableDynamic('made', 'made', () => ({ username: 'u', password: 'p', port: 5432 }));
  sandbox.vault.root.policies.set(
    'deploy',
    ['secret/data/*', 'kv/*', 'made/creds/*'].map((path) => ({ path, capabilities: ['read'] })),
  );
});
afterAll(async () => {
  vault?.stdin?.end();
  if (vault !== undefined && vault.exitCode === null) await once(vault, 'exit');
  rmSync(folder, { recursive: true, force: true });
  await sandbox?.stop();
});
beforeEach(async () => {
  await setRole({});
  job = await createJob(sandbox);
  writeFileSync(join(job.workspace, 'vault-ca.pem'), certificates.ca);
});
afterEach(() => job.remove());

const run = (secrets: string, inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> =>
  job.step({
    inputs: {
      'vault-addr': address,
      'vault-role': 'deploy',
      'vault-audience': 'vault',
      'vault-ca': 'vault-ca.pem',
      secrets,
      ...inputs,
    },
  });
const value = (main: StepResult, name: string): string => readFileSync(main.outputs[name] ?? '', 'utf8');
const users = async (): Promise<unknown> =>
  (await ask(address, certificates.ca, 'LIST', 'made/users', root)).body['data'] ?? {};

test('secrets of both KV versions and of a dynamic engine are read, used, and end with their token', async () => {
  await administer('POST', 'secret/data/payments', { data: { password: 'old-of-payments' } });
  await administer('POST', 'secret/data/payments', { data: { password: '<new & "of" payments>', port: 5432 } });
  await administer('POST', 'kv/ci', { token: 'token-of-version-1', data: 'x', metadata: 'y' });
  const main = await run(
    [
      'PASSWORD = vault:secret/data/payments#password',
      'SHORT = vault:secret/payments#password',
      'OLD = vault:secret/payments?version=1#password',
      'PORT = vault:secret/data/payments#port',
      'FIRST = vault:kv/ci',
      'DB_* = vault:made/creds/app#*',
      'NONE ?= vault:secret/data/none',
    ].join('\n'),
  );
  expect(main.log).not.toContain('##[error]');
  expect(['PASSWORD', 'SHORT', 'OLD', 'PORT', 'DB_PORT'].map((name) => value(main, name))).toEqual([
    '<new & "of" payments>',
    '<new & "of" payments>',
    'old-of-payments',
    '5432',
    '5432',
  ]);
  expect(JSON.parse(value(main, 'FIRST'))).toEqual({ token: 'token-of-version-1', data: 'x', metadata: 'y' });
  expect(await users()).toEqual({ keys: [value(main, 'DB_USERNAME')] });

  const shown = await job.run(
    'keyless run --vault -- bash -c \'curl -sf --cacert "$VAULT_CACERT" -H "X-Vault-Token: $VAULT_TOKEN" "$VAULT_ADDR/v1/kv/ci" -o "$RUNNER_TEMP/answer"; echo "$VAULT_TOKEN"\'',
  );
  expect([shown.exitCode, shown.stdout.trim()]).toEqual([0, '***']);
  expect(readFileSync(join(job.temp, 'answer'), 'utf8')).toContain('token-of-version-1');

  const held = JSON.parse(readFileSync(join(main.env['KEYLESS_DIR'] ?? '', 'stores', 'vault.json'), 'utf8'));
  expect(held.facts.leases).toMatch(/^made\/creds\/app\//);
  const post = await job.post(main);
  expect(post.log).not.toContain('could not end');
  expect((await ask(address, certificates.ca, 'GET', 'auth/token/lookup-self', held.values.VAULT_TOKEN)).status).toBe(
    403,
  );
  await expect.poll(users, { timeout: 10_000 }).toEqual({});
});

test('a step that fails leaves neither a token nor what was made for it', async () => {
  const main = await run('DB_* = vault:made/creds/app#*\nNONE = vault:secret/data/none');
  expect(main.log).toMatch(/line 2: .*nothing is at this path \[secret-absent\]/);
  await expect.poll(users, { timeout: 10_000 }).toEqual({});
});

test('versions that are gone, and what policies do not allow, are told', async () => {
  await administer('POST', 'secret/data/gone', { data: { k: 'v' } });
  await administer('POST', 'secret/data/gone', { data: { k: 'v' } });
  await administer('POST', 'secret/destroy/gone', { versions: [1] });
  await administer('POST', 'secret/delete/gone', { versions: [2] });
  await administer('POST', 'kv/one', { k: 'v' });
  const main = await run(
    [
      'A = vault:secret/gone#k',
      'B = vault:secret/gone?version=1#k',
      'C = vault:secret/gone?version=9#k',
      'D = vault:kv/one?version=1#k',
      'E = vault:other/x',
    ].join('\n'),
  );
  for (const part of [
    /line 1: .*version 2 was deleted at 20/,
    /line 2: .*version 1 was destroyed/,
    /line 3: .*nothing is at this path, or none of version 9/,
    /line 4: .*"kv\/" is a KV engine of version 1/,
    /line 5: .*PermissionDenied: .*permission denied; the role's policies need `path "other\/x"/,
  ])
    expect(main.log).toMatch(part);
});

/** What a login is refused for, and what the step then says of the token. */
const REFUSALS: readonly (readonly [string, Partial<JwtRole>, string, RegExp])[] = [
  [
    'a claim that is missing',
    { boundClaims: { environment: 'production' } },
    'deploy',
    /the token: it has no claim environment/,
  ],
  [
    'a claim of another value',
    { boundClaims: { ref: ['refs/heads/x'] } },
    'deploy',
    /the token: ref is "refs\/heads\/main"/,
  ],
  ['a pattern', { boundClaims: { ref: 'refs/tags/*' }, boundClaimsType: 'glob' }, 'deploy', /the token: ref is/],
  ['a claim by pointer', { boundClaims: { '/ref': 'x' } }, 'deploy', /the token: \/ref is "refs\/heads\/main"/],
  [
    'a subject',
    { boundSubject: 'repo:acme/payments:ref:refs/heads/main' },
    'deploy',
    /the token: sub is "repo:acme@123456/,
  ],
  ['an audience', { boundAudiences: ['other'] }, 'deploy', /the token: aud is "vault"[\s\S]*bound_audiences="vault"/],
  ['no audience', { boundAudiences: [] }, 'deploy', /bound_audiences must name it/],
  ['a user claim', { userClaim: 'email' }, 'deploy', /it has no claim email/],
  ['a role for people', { roleType: 'oidc' }, 'deploy', /role_type=jwt/],
  ['no such role', {}, 'none', /vault list auth\/jwt\/role/],
  ['no role', {}, '', /login for the default role at auth\/jwt was refused/],
];

describe('a refused login', () => {
  test.each(REFUSALS)('%s is explained', async (_what, role, name, message) => {
    await setRole(role);
    const main = await run('A = vault:kv/one', { 'vault-role': name });
    expect(main.log).toMatch(/\[store-refused\]/);
    expect(main.log).toMatch(message);
  });

  test('at another path is explained', async () => {
    const main = await run('A = vault:kv/one', { 'vault-auth-path': 'github' });
    expect(main.log).toMatch(/\[store-refused\] [\s\S]*`vault-auth-path`/);
  });
});

test('few uses and batch tokens are what the step says they are', async () => {
  await administer('POST', 'kv/one', { k: 'value-of-one' });
  await setRole({ tokenNumUses: 3 });
  const enough = await run('A = vault:kv/one#k');
  expect(value(enough, 'A')).toBe('value-of-one');
  expect((await job.post(enough)).log).not.toContain('warning');
  await setRole({ tokenNumUses: 2 });
  expect((await run('A = vault:kv/one#k')).log).toMatch(/good for 2 requests, and this step makes 3/);
  await setRole({ tokenType: 'batch' });
  const batch = await run('A = vault:kv/one#k');
  expect(batch.summary).toContain('being a batch token');
  expect((await job.post(batch)).log).not.toContain('warning');
});

test('a token is renewed, then replaced near its longest life, and both end with the job', async () => {
  await setRole({ tokenTtl: 20, tokenMaxTtl: 30 });
  const main = await run('');
  const file = join(job.temp, 'given');
  const given = async (): Promise<string> => {
    const ran = await job.run(`keyless run --vault -- sh -c 'printf %s "$VAULT_TOKEN" >"${file}"'`);
    expect([ran.exitCode, ran.stderr]).toEqual([0, '']);
    return readFileSync(file, 'utf8');
  };
  const ttl = async (token: string): Promise<number> => {
    const { body } = await ask(address, certificates.ca, 'GET', 'auth/token/lookup-self', token);
    return Number((body['data'] as { ttl?: number } | undefined)?.ttl);
  };
  const first = await given();
  await wait(11_000);
  expect(await given()).toBe(first);
  expect(await ttl(first)).toBeGreaterThan(15);
  await wait(10_500);
  const second = await given();
  expect(second).not.toBe(first);
  expect([await ttl(first), await ttl(second)]).toEqual([expect.any(Number), expect.any(Number)]);
  expect((await job.post(main)).log).not.toContain('could not end');
  expect([await ttl(first), await ttl(second)]).toEqual([Number.NaN, Number.NaN]);
});

describe('the emulator answers as Vault does', () => {
  /** What may differ: ids, times and what is only said. */
  const shape = ({ body, status }: Answered): unknown => ({
    status,
    errors: body['errors'] ?? [],
    data: keysOf(body['data']),
  });
  const keysOf = (data: unknown): unknown =>
    typeof data === 'object' && data !== null
      ? Object.fromEntries(
          Object.entries(data).map(([key, one]) => [key, typeof one === 'object' ? keysOf(one) : typeof one]),
        )
      : data;
  const jwt = async (): Promise<string> => {
    const url = `${sandbox.env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=vault`;
    const outgoing = request(url, {
      ca: sandbox.ca,
      headers: { authorization: `Bearer ${sandbox.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` },
    });
    const [incoming] = await once(outgoing.end(), 'response');
    let text = '';
    for await (const chunk of incoming) text += chunk;
    return JSON.parse(text).value;
  };
  const both = async (method: string, path: string, tokens: readonly (string | undefined)[], body?: object) => [
    await ask(address, certificates.ca, method, path, tokens[0], body),
    await ask(sandbox.vault.address, sandbox.ca, method, path, tokens[1], body),
  ];
  const logIn = async (): Promise<readonly string[]> => {
    const answers = await both('POST', 'auth/jwt/login', [], { role: 'deploy', jwt: await jwt() });
    return answers.map(({ body }) => String((body['auth'] as Record<string, unknown>)['client_token']));
  };

  test.each(REFUSALS)('to a login with %s', async (_what, role, name) => {
    await setRole(role);
    const body = { jwt: await jwt(), ...(name !== '' && { role: name }) };
    const [real, ours] = await both('POST', 'auth/jwt/login', [], body);
    expect(shape(ours!)).toEqual(shape(real!));
    expect(real!.status).toBe(400);
  });

  test('to a login, in every field that is read', async () => {
    const answers = await both('POST', 'auth/jwt/login', [], { role: 'deploy', jwt: await jwt() });
    const [real, ours] = answers.map(({ body }) => body['auth'] as Record<string, unknown>);
    for (const field of [
      'policies',
      'lease_duration',
      'renewable',
      'token_type',
      'num_uses',
      'mfa_requirement',
      'orphan',
    ])
      expect([field, ours?.[field]]).toEqual([field, real?.[field]]);
  });

  test('to reads, whatever is there', async () => {
    const tokens = await logIn();
    await administer('POST', 'secret/data/same', { data: { a: '1' } });
    await administer('POST', 'kv/same', { a: '1' });
    sandbox.vault.root.enableKv('secret', 2);
    sandbox.vault.root.enableKv('kv', 1);
    sandbox.vault.root.put('secret', 'same', { a: '1' });
    sandbox.vault.root.put('kv', 'same', { a: '1' });
    for (const path of [
      'secret/data/same',
      'secret/data/same?version=1',
      'secret/data/same?version=5',
      'secret/data/none',
      'secret/same',
      'kv/same',
      'kv/none',
      'made/creds/app',
      'none/at/all',
    ]) {
      const [real, ours] = await both('GET', path, tokens);
      expect([path, shape(ours!)]).toEqual([path, shape(real!)]);
    }
    await administer('POST', 'secret/delete/same', { versions: [1] });
    sandbox.vault.root.version('secret', 'same', 1).deletionTime = new Date().toISOString();
    const [real, ours] = await both('GET', 'secret/data/same', tokens);
    expect(shape(ours!)).toEqual(shape(real!));
  });

  test.each<[string, JwtRole, number]>([
    ['by the role’s own time', { tokenTtl: 600 }, 200],
    ['near its longest life', { tokenTtl: 600, tokenMaxTtl: 600 }, 200],
    ['with a period', { tokenPeriod: 600, tokenMaxTtl: 1200 }, 200],
    ['with a period above the longest life', { tokenPeriod: 600, tokenMaxTtl: 300 }, 200],
    ['with a period and an end', { tokenPeriod: 600, tokenExplicitMaxTtl: 700 }, 200],
    ['of a batch', { tokenType: 'batch' }, 400],
    ['without the default policy', { tokenNoDefaultPolicy: true }, 403],
    ['of few uses', { tokenNumUses: 5 }, 200],
  ])('to a token %s that looks at itself and renews itself', async (_what, role, status) => {
    await setRole(role);
    const tokens = await logIn();
    const looked = await both('GET', 'auth/token/lookup-self', tokens);
    const [found, ours] = looked.map(({ body, status: answered }) => {
      const data = (body['data'] ?? {}) as Record<string, unknown>;
      const fields = [
        'creation_ttl',
        'explicit_max_ttl',
        'num_uses',
        'orphan',
        'period',
        'policies',
        'renewable',
        'type',
      ];
      return [answered, ...fields.map((field) => [field, data[field]])];
    });
    expect(ours).toEqual(found);
    for (const body of [undefined, {}, { increment: '2h' }, { increment: 60 }]) {
      const renewed = await both('POST', 'auth/token/renew-self', tokens, body);
      const [real, emulated] = renewed.map(({ body: said, status: answered }) => {
        const auth = (said['auth'] ?? {}) as Record<string, unknown>;
        const fields = ['policies', 'renewable', 'token_type', 'num_uses', 'orphan', 'metadata'];
        const left = typeof auth['lease_duration'] === 'number' ? Math.round(auth['lease_duration'] / 10) : undefined;
        const warnings = ((said['warnings'] ?? []) as string[]).map((one) => one.replaceAll(/"[\dhms]+"/g, '"…"'));
        return [answered, said['errors'], left, warnings, ...fields.map((field) => [field, auth[field]])];
      });
      expect(emulated).toEqual(real);
      // The last of few uses renews nothing.
      if (body === undefined) expect(real?.[0]).toBe(status);
    }
  });

  test('to a token whose role is gone', async () => {
    const tokens = await logIn();
    await administer('DELETE', 'auth/jwt/role/deploy');
    sandbox.vault.root.auth.get('jwt')?.roles.delete('deploy');
    const [real, ours] = await both('POST', 'auth/token/renew-self', tokens, {});
    expect(ours).toMatchObject({ status: real!.status, body: { errors: real!.body['errors'] } });
    expect(real!.status).toBe(500);
  });

  test('to who asks which engines there are, and to who has no token or ends it', async () => {
    const tokens = await logIn();
    const listed = await both('GET', 'sys/internal/ui/mounts', tokens);
    const [real, ours] = listed.map(({ body }) => {
      const secret = (body['data'] as { secret: Record<string, { type: string; options: unknown }> }).secret;
      return Object.entries(secret)
        .filter(([path]) => ['secret/', 'kv/', 'made/'].includes(path))
        .map(([path, { options, type }]) => [path, type, (options as { version?: string } | null)?.version])
        .toSorted();
    });
    expect(ours).toEqual(real);
    for (const [method, path] of [
      ['GET', 'kv/same'],
      ['POST', 'auth/token/revoke-self'],
    ] as const) {
      const [refusing, refused] = await both(method, path, ['hvs.nobody', 'hvs.nobody']);
      expect(refused).toMatchObject({ status: refusing!.status, body: { errors: refusing!.body['errors'] } });
    }
    const ended = await both('POST', 'auth/token/revoke-self', tokens);
    expect(ended.map(({ status }) => status)).toEqual([204, 204]);
    const again = await both('GET', 'kv/same', tokens);
    expect(again.map(({ status }) => status)).toEqual([403, 403]);
  });
});
