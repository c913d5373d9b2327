/** Secrets of Vault through the bundle: alone, beside AWS, refused, in every fault, and until the token is revoked. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Fault } from '../sandbox/faults.ts';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import type { JwtRole } from '../sandbox/vault/namespace.ts';
import { Namespace } from '../sandbox/vault/namespace.ts';
import { createJob, type Job, type StepResult } from '../support/job.ts';

let sandbox: Sandbox;
let job: Job;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());
beforeEach(async () => {
  sandbox.requests.clear();
  sandbox.faults.clear();
  sandbox.claims = {};
  sandbox.vault.lag = 0;
  sandbox.vault.redirect = undefined;
  sandbox.vault.listsMounts = true;
  sandbox.vault.tokens.issued.length = 0;
  sandbox.vault.root.enableKv('secret', 2);
  sandbox.vault.root.enableKv('kv', 1);
  setRole({});
  job = await createJob(sandbox);
});
afterEach(() => job.remove());

/** The role `deploy`, over what lets the job in. */
function setRole(role: Partial<JwtRole>): void {
  sandbox.vault.root.auth.get('jwt')?.roles.set('deploy', {
    boundAudiences: [sandbox.vault.address],
    boundClaims: { repository: 'acme/payments' },
    policies: ['deploy'],
    ...role,
  });
}

const run = (secrets: string, inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> =>
  job.step({ inputs: { 'vault-addr': sandbox.vault.address, 'vault-role': 'deploy', secrets, ...inputs } });
const value = (main: StepResult, name: string): string => readFileSync(main.outputs[name] ?? '', 'utf8');

function expectNothing(main: StepResult): void {
  expect(main.exitCode).toBe(1);
  expect([main.env, main.outputs, job.tree()]).toEqual([{}, {}, []]);
  expect(sandbox.vault.tokens.live).toEqual([]);
}

test('secrets of every engine are handed over without a role, masked, and gone with their token at the end', async () => {
  const { root, tokens } = sandbox.vault;
  root.put('secret', 'payments', { password: 'old-of-payments' });
  root.put('secret', 'payments', '{"password":"new-of-payments","port":5432,"id":12345678901234567890}');
  root.put('kv', 'ci', { token: 'token-of-version-1' });
  const main = await run(
    [
      'PASSWORD = vault:secret/data/payments#password',
      'SHORT = vault:secret/payments#password',
      'OLD = vault:secret/data/payments?version=1#password',
      'ID = vault:secret/data/payments#id',
      'WHOLE = vault:kv/ci',
      'DB_* = vault:database/creds/app#*',
      'NONE ?= vault:secret/data/none#x',
    ].join('\n'),
  );
  expect(main.log).not.toContain('##[error]');
  expect(['PASSWORD', 'SHORT', 'OLD', 'ID', 'WHOLE'].map((name) => value(main, name))).toEqual([
    'new-of-payments',
    'new-of-payments',
    'old-of-payments',
    '12345678901234567890',
    '{"token":"token-of-version-1"}',
  ]);
  expect(value(main, 'DB_PASSWORD')).toMatch(/^made-/);
  expect(main.log).toContain('"vault:secret/data/none#x" is left out: nothing is at this path');
  const [token] = tokens.live;
  expect(tokens.live).toHaveLength(1);
  expect(token?.leases).toHaveLength(1);
  for (const hidden of [token?.token ?? '', 'new-of-payments', 'token-of-version-1', value(main, 'DB_PASSWORD')])
    expect(main.log + JSON.stringify([main.env, main.outputs, main.state, main.summary])).not.toContain(hidden);
  expect(Object.keys(main.env).filter((name) => name.startsWith('AWS_'))).toEqual([]);
  expect([main.outputs['aws-account-id'], main.outputs['registries']]).toEqual([undefined, '']);
  expect(['sts', 'secretsmanager', 'ssm'].map((name) => sandbox.requests.connectionsTo(name as 'sts'))).toEqual([
    0, 0, 0,
  ]);

  const held = JSON.parse(readFileSync(join(main.env['KEYLESS_DIR'] ?? '', 'stores', 'vault.json'), 'utf8'));
  expect(held.facts.leases).toBe(token?.leases[0]);
  const post = await job.post(main);
  expect([post.exitCode, job.tree(), tokens.live]).toEqual([0, [], []]);
  expect(sandbox.requests.of('vault').map(({ action }) => action)).toContain('POST /v1/auth/token/revoke-self');
  expect(post.log).not.toContain('warning');
});

test('one list may name Vault and AWS: a token for each, neither of which the other would take', async () => {
  sandbox.secrets.put('prod/npmrc', 'registry-token-value');
  sandbox.vault.root.put('secret', 'ci', { token: 'token-of-ci' });
  const main = await run('NPMRC = prod/npmrc\nTOKEN = vault:secret/data/ci#token', {
    'role-to-assume': sandbox.roleArn,
    'aws-region': 'us-east-1',
  });
  expect([value(main, 'NPMRC'), value(main, 'TOKEN')]).toEqual(['registry-token-value', 'token-of-ci']);
  expect(sandbox.requests.count('token')).toBe(2);
  expect(sandbox.requests.count('jwks')).toBe(1);
  expect(main.log).toContain(`for the audiences sts.amazonaws.com, ${sandbox.vault.address}`);
  expect(main.log).toMatch(/2 tokens were verified/);
  expect(main.summary).toContain('| Role |');
  await job.post(main);
  expect(sandbox.vault.tokens.live).toEqual([]);
});

test('where one store refuses, the other has handed over nothing, and the token is revoked at once', async () => {
  sandbox.vault.root.put('secret', 'ci', { token: 'token-of-ci' });
  const aws = { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1' };
  const main = await run('A = absent/of/aws\nTOKEN = vault:secret/data/ci#token\nB = vault:secret/data/none', aws);
  expect(main.log).toContain('2 secrets could not be had');
  expect(main.log).toMatch(/line 1: "absent\/of\/aws": .*\[secret-absent\]/);
  expect(main.log).toMatch(/line 3: "vault:secret\/data\/none": nothing is at this path \[secret-absent\]/);
  expect(sandbox.vault.tokens.issued).toHaveLength(1);
  expectNothing(main);

  const refused = await run('TOKEN = vault:secret/data/ci#token', {
    ...aws,
    'role-to-assume': sandbox.roleArn.replace('deploy', 'other'),
  });
  expect(refused.log).toContain('[role-refused]');
  expectNothing(refused);
});

test('a run that names no secret of Vault asks nothing of it, and loads none of its code', async () => {
  sandbox.secrets.put('a', 'value-of-a');
  sandbox.vault.root.put('secret', 'a', { k: 'value-of-a' });
  const loaded = async (inputs: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    const folder = join(job.folder, `coverage-${Object.keys(inputs).length}`);
    const main = await job.step({ inputs, env: { NODE_V8_COVERAGE: folder } });
    expect(main.exitCode).toBe(0);
    return readdirSync(folder)
      .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
      .flatMap(({ result }: { result: readonly { url: string }[] }) => result.map(({ url }) => url))
      .filter((url) => url.includes('/dist/main/'))
      .filter((url) => /sys\/internal\/ui\/mounts/.test(readFileSync(new URL(url), 'utf8')));
  };
  const aws = { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1', secrets: 'A = a' };
  expect(await loaded(aws)).toEqual([]);
  expect(sandbox.requests.connectionsTo('vault')).toBe(0);
  const vault = { 'vault-addr': sandbox.vault.address, 'vault-role': 'deploy', secrets: 'A = vault:secret/data/a' };
  expect(await loaded({ ...vault, 'timeout-seconds': '60' })).toHaveLength(1);
});

test('requests go out side by side: token, login, and one round of reads', async () => {
  for (let at = 0; at < 12; at++) sandbox.vault.root.put('secret', `many/${at}`, { k: `value-number-${at}` });
  const lines = Array.from(
    { length: 12 },
    (_, at) => `A${at} = vault:secret/data/many/${at}#k\nB${at} = vault:secret/data/many/${at}`,
  );
  const main = await run(lines.join('\n'));
  expect(value(main, 'A11')).toBe('value-number-11');
  const count = (action: string): number => sandbox.requests.count('vault', action);
  expect(sandbox.requests.count('vault')).toBe(14);
  expect([count('POST /v1/auth/jwt/login'), count('GET /v1/sys/internal/ui/mounts')]).toEqual([1, 1]);
});

test('what is wrong with single lines is told with the policy that is missing, all of it at once', async () => {
  const { root } = sandbox.vault;
  root.put('secret', 'gone', { k: 'v' });
  root.put('secret', 'gone', { k: 'v' });
  root.version('secret', 'gone', 1).destroyed = true;
  root.version('secret', 'gone', 2).deletionTime = '2026-02-03T04:05:06Z';
  root.put('kv', 'ci', { token: 'token-of-ci' });
  root.enableKv('other', 2);
  const main = await run(
    [
      'A = vault:secret/data/gone#k',
      'B = vault:secret/data/gone?version=1#k',
      'C = vault:secret/data/gone?version=7#k',
      'D = vault:kv/ci?version=1#token',
      'E = vault:other/data/ci#token',
      'F = vault:nothing/at/all',
      'G = vault:kv/ci#tokn',
    ].join('\n'),
  );
  for (const part of [
    /line 1: .*: version 2 was deleted at 2026-02-03T04:05:06Z \[secret-absent\]/,
    /line 2: .*: version 1 was destroyed \[secret-absent\]/,
    /line 3: .*: nothing is at this path, or none of version 7 \[secret-absent\]/,
    /line 4: .*: InvalidRequest: "kv\/" is a KV engine of version 1, which keeps no versions \[secret-refused\]/,
    /line 5: .*: PermissionDenied: Vault \(https:\/\/localhost:\d+\) answered 403: .*permission denied; the role's policies need `path "other\/data\/ci" { capabilities = \["read"\] }` \[secret-refused\]/,
    /line 6: .*PermissionDenied/,
    /line 7: .*: there is no "tokn"; the keys there are: "token" \[secret-key-missing\]/,
  ])
    expect(main.log).toMatch(part);
  expectNothing(main);
});

describe('a login that is refused says what the role wants and what the token says', () => {
  test.each<[string, Partial<JwtRole>, Readonly<Record<string, string>>, RegExp]>([
    [
      'a bound claim',
      { boundClaims: { environment: 'production' } },
      {},
      /claim "environment" is missing[\s\S]*the token: it has no claim environment; its claims are .*repository/,
    ],
    [
      'another value',
      { boundClaims: { ref: 'refs/heads/release' } },
      {},
      /claim "ref" does not match any associated bound claim values[\s\S]*the token: ref is "refs\/heads\/main"[\s\S]*bound_claims want another ref[\s\S]*\{"ref":"refs\/heads\/main"\}/,
    ],
    [
      'a subject',
      { boundSubject: 'repo:acme/payments:ref:refs/heads/main' },
      {},
      /invalid subject \(sub\) claim[\s\S]*the token: sub is "repo:acme@123456\/payments@456789:ref:refs\/heads\/main"[\s\S]*bound_subject=""/,
    ],
    [
      'an audience',
      { boundAudiences: ['https://github.com/acme'] },
      {},
      /invalid audience \(aud\) claim[\s\S]*the token: aud is "https:\/\/localhost:\d+"[\s\S]*vault write auth\/jwt\/role\/deploy bound_audiences="https:/,
    ],
    ['no audience', { boundAudiences: [] }, {}, /no audiences bound to the role[\s\S]*bound_audiences must name it/],
    ['a role', {}, { 'vault-role': 'other' }, /role "other" could not be found[\s\S]*vault list auth\/jwt\/role/],
    ['no role', {}, { 'vault-role': '' }, /login for the default role at auth\/jwt was refused: .*missing role/],
    ['a role for people', { roleType: 'oidc' }, {}, /role_type=jwt/],
    [
      'another path',
      {},
      { 'vault-auth-path': 'github' },
      /at auth\/github was refused: .*permission denied[\s\S]*`vault-auth-path`/,
    ],
    ['another namespace', {}, { 'vault-namespace': 'team' }, /permission denied[\s\S]*`vault-namespace`/],
  ])('%s', async (_what, role, inputs, message) => {
    sandbox.vault.root.put('secret', 'ci', { token: 'token-of-ci' });
    setRole(role);
    const main = await run('TOKEN = vault:secret/data/ci#token', inputs);
    expect(main.log).toMatch(/\[store-refused\] this job's login for /);
    expect(main.log).toMatch(message);
    expect(sandbox.requests.count('vault')).toBe(1);
    expectNothing(main);
  });
});

test('namespaces, another mount of the auth method, an audience of its own and the token’s uses are honoured', async () => {
  const team = new Namespace();
  sandbox.vault.namespaces.set('team/a', team);
  team.enableKv('secret', 2);
  team.put('secret', 'ci', { token: 'token-of-team' });
  team.policies.set('deploy', [{ path: 'secret/data/*', capabilities: ['read'] }]);
  const role: JwtRole = { boundAudiences: ['vault-of-acme'], policies: ['deploy'], tokenNumUses: 3 };
  team.auth.set('ci/github', {
    boundIssuer: sandbox.issuer,
    defaultRole: 'deploy',
    roles: new Map([['deploy', role]]),
  });
  const inputs = {
    'vault-namespace': 'team/a/',
    'vault-role': '',
    'vault-auth-path': 'ci/github',
    'vault-audience': 'vault-of-acme',
  };
  const main = await run('TOKEN = vault:secret/data/ci#token', inputs);
  expect(value(main, 'TOKEN')).toBe('token-of-team');
  expect(main.summary).toContain('namespace team/a, role by default');
  expect((await job.post(main)).log).not.toContain('warning');
  expect(sandbox.vault.tokens.live).toEqual([]);

  const more = await run('A = vault:secret/data/ci#token\nB = vault:secret/data/more', inputs);
  expect(more.log).toMatch(
    /\[store-refused\] the role's tokens are good for 3 requests, and this step makes 4[\s\S]*token_num_uses/,
  );
  expectNothing(more);
});

describe('faults', () => {
  test.each<[string, Fault, number]>([
    ['throttled twice', { kind: 'throttle' }, 2],
    ['500 once', { kind: 'status', status: 500 }, 1],
    ['sealed for a moment', { kind: 'status', status: 503, body: '{"errors":["Vault is sealed"]}' }, 1],
    ['reset once', { kind: 'reset' }, 1],
    ['garbage once', { kind: 'garbage' }, 1],
    ['slow', { kind: 'slow', ms: 300 }, 1],
  ])('%s, the step succeeds', async (_what, fault, times) => {
    sandbox.vault.root.put('secret', 'ci', { token: 'token-of-ci' });
    sandbox.faults.once('vault', fault, times);
    const main = await run('TOKEN = vault:secret/data/ci#token');
    expect([main.exitCode, value(main, 'TOKEN')]).toEqual([0, 'token-of-ci']);
  });

  test.each<[string, Fault]>([
    ['throttled once', { kind: 'throttle' }],
    ['500 once', { kind: 'status', status: 500 }],
    ['reset once', { kind: 'reset' }],
    ['garbage once', { kind: 'garbage' }],
  ])('a read that is %s is read again', async (_what, fault) => {
    sandbox.vault.root.put('secret', 'ci', { token: 'token-of-ci' });
    sandbox.faults.once('vault', { ...fault, action: 'GET /v1/secret/data/ci' });
    sandbox.faults.once('vault', { ...fault, action: 'GET /v1/sys/internal/ui/mounts' });
    const main = await run('TOKEN = vault:secret/data/ci#token');
    expect([main.exitCode, value(main, 'TOKEN')]).toEqual([0, 'token-of-ci']);
    expect(sandbox.requests.count('vault')).toBe(5);
  });

  test.each<[string, Fault, RegExp]>([
    ['hangs', { kind: 'hang' }, /\[timed-out\] the step's 2 s were over while waiting for Vault/],
    [
      'stays sealed',
      { kind: 'status', status: 503, body: '{"errors":["Vault is sealed"]}' },
      /\[(timed-out|service-unavailable)\] .*503: Vault is sealed/,
    ],
    ['resets for ever', { kind: 'reset' }, /\[(timed-out|service-unavailable)\] .*Vault/],
    [
      'answers garbage for ever',
      { kind: 'garbage' },
      /\[(timed-out|service-unavailable)\] .*something that is no JSON object/,
    ],
    ['answers without an end', { kind: 'oversized' }, /\[(timed-out|service-unavailable)\] .*more than \d+ bytes/],
  ])('where Vault %s, the step ends in time, names it and leaves nothing', async (_what, fault, message) => {
    sandbox.faults.always('vault', fault);
    const main = await run('TOKEN = vault:secret/data/ci#token', { 'timeout-seconds': '2' });
    expect(main.log).toMatch(message);
    expectNothing(main);
  });

  test('a replica that has not heard of the token yet is asked again', async () => {
    sandbox.vault.root.put('secret', 'ci', { token: 'token-of-ci' });
    sandbox.vault.lag = 3;
    const main = await run('TOKEN = vault:secret/data/ci#token');
    expect([main.exitCode, value(main, 'TOKEN')]).toEqual([0, 'token-of-ci']);
  });

  test('where Vault does not list its engines, a version 2 is told by its answer', async () => {
    sandbox.vault.root.put('secret', 'ci', { token: 'token-of-ci' });
    sandbox.vault.root.put('kv', 'ci', { token: 'token-of-kv' });
    sandbox.vault.listsMounts = false;
    const main = await run('A = vault:secret/data/ci#token\nB = vault:kv/ci#token');
    expect([value(main, 'A'), value(main, 'B')]).toEqual(['token-of-ci', 'token-of-kv']);
  });

  test('a redirect to plain http is not followed, and nothing is sent there', async () => {
    sandbox.vault.redirect = 'http://localhost:1';
    const main = await run('TOKEN = vault:secret/data/ci#token');
    expect(main.log).toMatch(
      /\[service-unavailable\] Vault .*redirects to an address that is not reached by https, where nothing is sent/,
    );
    sandbox.vault.redirect = sandbox.vault.address;
    const round = await run('TOKEN = vault:secret/data/ci#token');
    expect(round.log).toMatch(/redirects more than 3 times/);
  });

  test('a token that may not revoke itself is a warning that says what it lacks', async () => {
    sandbox.vault.root.put('secret', 'ci', { token: 'token-of-ci' });
    setRole({ tokenNoDefaultPolicy: true });
    const post = await job.post(await run('TOKEN = vault:secret/data/ci#token'));
    expect([post.exitCode, job.tree()]).toEqual([0, []]);
    expect(post.log).toMatch(
      /##\[warning\]Keyless could not end a login, which now ends by itself: vault: the token may not revoke itself; .*path "auth\/token\/revoke-self" \{ capabilities = \["update"\] \}/,
    );
  });

  test('a token that has ended by then is none', async () => {
    sandbox.vault.root.put('secret', 'ci', { token: 'token-of-ci' });
    const main = await run('TOKEN = vault:secret/data/ci#token');
    for (const token of sandbox.vault.tokens.issued) token.revoked = true;
    const post = await job.post(main);
    expect([post.exitCode, post.annotations, job.tree()]).toEqual([0, [], []]);
  });

  test('neither step prints a request, whatever the environment has Node print', async () => {
    sandbox.vault.root.put('secret', 'ci', { token: 'token-of-ci' });
    const main = await job.step({
      inputs: {
        'vault-addr': sandbox.vault.address,
        'vault-role': 'deploy',
        secrets: 'TOKEN = vault:secret/data/ci#token',
      },
      env: { NODE_DEBUG: 'http,https' },
    });
    const post = await job.post(main, { env: { NODE_DEBUG: '*' } });
    expect([main.exitCode, post.exitCode, sandbox.vault.tokens.live]).toEqual([0, 0, []]);
    for (const { stderr } of [main, post]) expect(stderr).not.toMatch(/x-vault-token|authorization|hvs\./i);
    expect(main.annotations.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^NODE_DEBUG makes Node/),
    );
  });

  test('a token that cannot be revoked in post is a warning, and the files go all the same', async () => {
    sandbox.vault.root.put('secret', 'ci', { token: 'token-of-ci' });
    const main = await run('TOKEN = vault:secret/data/ci#token');
    sandbox.faults.always('vault', { kind: 'status', status: 503, body: '{"errors":["Vault is sealed"]}' });
    const post = await job.post(main);
    expect([post.exitCode, job.tree()]).toEqual([0, []]);
    expect(post.log).toMatch(
      /##\[warning\]Keyless could not end a login, which now ends by itself: vault: .*503: Vault is sealed/,
    );
    expect(post.log).not.toContain(sandbox.vault.tokens.live[0]?.token ?? 'a token');
  });

  test('a batch token is not asked to be revoked', async () => {
    sandbox.vault.root.put('secret', 'ci', { token: 'token-of-ci' });
    setRole({ tokenType: 'batch' });
    const main = await run('TOKEN = vault:secret/data/ci#token');
    expect(main.summary).toContain('cannot be revoked, being a batch token');
    expect((await job.post(main)).log).not.toContain('warning');
    expect(sandbox.requests.count('vault', 'POST /v1/auth/token/revoke-self')).toBe(0);
  });
});

describe('inputs', () => {
  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    [
      'no address',
      { 'vault-addr': '' },
      /vault-addr: no address is given, and `secrets`, line 1, reads from Vault \[input-missing\]/,
    ],
    [
      'plain http',
      { 'vault-addr': 'http://vault.example' },
      /an input is not usable[\s\S]*vault-addr: expected an https address such as https:/,
    ],
    [
      'the audience of AWS',
      { 'vault-audience': 'sts.amazonaws.com' },
      /vault-audience: the audience "sts\.amazonaws\.com" is that of AWS: .*\[input-conflict\]/,
    ],
    [
      'the audience that AWS has here',
      { 'vault-audience': 'mine', audience: 'mine' },
      /vault-audience: the audience "mine" is that of AWS/,
    ],
    [
      'no authorities',
      { 'vault-ca': 'none.pem' },
      /\[inputs-invalid\] the file of certificate authorities "\/.*none\.pem" can't be read \(ENOENT\)/,
    ],
    ['a blank in a role', { 'vault-role': 'a b' }, /vault-role: expected one word/],
    [
      'AWS keys to hand over',
      { 'aws-credentials': 'file' },
      /role-to-assume: no role is given, and `aws-credentials: file` hands over its credentials/,
    ],
    [
      'a secret of AWS too',
      { secrets: 'A = vault:secret/data/a\nB = prod/db' },
      /role-to-assume: no role is given, and `secrets`, line 2, reads from AWS/,
    ],
  ])('%s', async (_what, inputs, message) => {
    const main = await run('TOKEN = vault:secret/data/ci#token', inputs);
    expect(main.log).toMatch(message);
    expect(sandbox.requests.entries).toEqual([]);
    expectNothing(main);
  });

  test('a certificate is checked against the authorities of `vault-ca`, and against no others', async () => {
    sandbox.vault.root.put('secret', 'ci', { token: 'token-of-ci' });
    const other = await startSandbox();
    writeFileSync(join(job.workspace, 'own.pem'), sandbox.ca);
    writeFileSync(join(job.workspace, 'other.pem'), other.ca);
    await other.stop();
    const main = await run('TOKEN = vault:secret/data/ci#token', { 'vault-ca': 'own.pem' });
    expect(value(main, 'TOKEN')).toBe('token-of-ci');
    await job.post(main, { env: { NODE_EXTRA_CA_CERTS: '' } });
    expect(sandbox.vault.tokens.live).toEqual([]);
    const refused = await run('TOKEN = vault:secret/data/ci#token', { 'vault-ca': 'other.pem' });
    expect(refused.log).toMatch(
      /\[certificate-refused\] Vault \(https:\/\/localhost:\d+\): its certificate does not hold[\s\S]*`vault-ca`/,
    );
    expectNothing(refused);
  });
});

describe('keyless run --vault', () => {
  test('gives Vault’s variables to that process alone, and conceals the token in its output', async () => {
    sandbox.vault.root.put('secret', 'ci', { token: 'token-of-ci' });
    const main = await run('TOKEN = vault:secret/data/ci#token');
    const token = sandbox.vault.tokens.live[0]?.token ?? '';
    const script = 'echo "$VAULT_ADDR [$VAULT_NAMESPACE]"; printf %s "$VAULT_TOKEN" | wc -c; echo "$VAULT_TOKEN"';
    const ran = await job.run(`keyless run --vault -- bash -c '${script}'; env | grep -c ^VAULT_ || true`, {
      env: { VAULT_NAMESPACE: 'elsewhere' },
    });
    expect(ran.log).toContain(`${sandbox.vault.address} []\n${token.length}\n***`);
    expect(ran.stdout).not.toContain(token);
    expect(ran.log.trimEnd().split('\n').at(-1)).toContain('1');
    const { mode } = statSync(join(main.env['KEYLESS_DIR'] ?? '', 'stores', 'vault.json'));
    expect(mode & 0o777).toBe(0o600);
  });

  test('needs a login', async () => {
    sandbox.secrets.put('a', 'value-of-a');
    await job.step({ inputs: { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1', secrets: 'A = a' } });
    const none = await job.run('keyless run --vault -- true');
    expect([none.exitCode, none.log]).toEqual([
      1,
      expect.stringContaining('[no-such-login] no step of this job has logged in to Vault'),
    ]);
  });
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  'a step that %s stops while it reads revokes its token first',
  async (signal) => {
    sandbox.faults.always('vault', { kind: 'hang', action: 'GET /v1/secret/data/ci' });
    const inputs = { 'vault-addr': sandbox.vault.address, 'vault-role': 'deploy', secrets: 'A = vault:secret/data/ci' };
    const step = job.startStep({ inputs });
    await expect.poll(() => sandbox.requests.count('vault', 'GET /v1/secret/data/ci'), { timeout: 20_000 }).toBe(1);
    step.kill(signal);
    const main = await step.finished;
    expect(main.log).toMatch(/\[cancelled\]/);
    expectNothing(main);
    expect(sandbox.vault.tokens.issued).toHaveLength(1);
  },
);

test('the leak scan finds the token itself', async () => {
  const main = await run('', { 'leak-scan': 'error' });
  expect(main.exitCode).toBe(0);
  writeFileSync(join(job.workspace, 'dump.txt'), `token: ${sandbox.vault.tokens.live[0]?.token}\n`);
  const post = await job.post(main);
  expect(post.exitCode).toBe(1);
  expect(post.log).toMatch(/VAULT_TOKEN/);
});

test('what a killed job has left is revoked by the next step on that runner', async () => {
  const main = await run('');
  const ledger = join(main.env['KEYLESS_DIR'] ?? '', 'ledger.json');
  const facts = JSON.parse(readFileSync(ledger, 'utf8'));
  writeFileSync(ledger, JSON.stringify({ ...facts, worker: { pid: 2 ** 22 + 1, started: 'long ago' } }));
  const [left] = sandbox.vault.tokens.live;
  await run('');
  expect(left?.revoked).toBe(true);
  expect(sandbox.vault.tokens.live).toHaveLength(1);
});

test('which is waited for where the store is slower than the step', async () => {
  const main = await run('');
  const ledger = join(main.env['KEYLESS_DIR'] ?? '', 'ledger.json');
  const facts = JSON.parse(readFileSync(ledger, 'utf8'));
  writeFileSync(ledger, JSON.stringify({ ...facts, worker: { pid: 2 ** 22 + 1, started: 'long ago' } }));
  const [left] = sandbox.vault.tokens.live;
  sandbox.faults.once('vault', { kind: 'slow', ms: 2_000, action: 'POST /v1/auth/token/revoke-self' });
  await run('');
  expect(left?.revoked).toBe(true);
});
