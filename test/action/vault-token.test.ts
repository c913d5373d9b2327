/** Vault's token for later steps through the bundle: renewed, made again, shared by many processes, and ended with the job. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseLogin, renderLogin } from '../../src/delivery/held-login.ts';
import { type HeldVault, heldLogin, heldVault } from '../../src/stores/vault/held.ts';
import type { Fault } from '../sandbox/faults.ts';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import type { JwtRole } from '../sandbox/vault/namespace.ts';
import type { IssuedToken } from '../sandbox/vault/tokens.ts';
import { createJob, type Job, type StepResult } from '../support/job.ts';

const LOGIN = 'POST /v1/auth/jwt/login';
const RENEWAL = 'POST /v1/auth/token/renew-self';
const REVOCATION = 'POST /v1/auth/token/revoke-self';

let sandbox: Sandbox;
let job: Job;
let main: StepResult;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());
beforeEach(async () => {
  sandbox.faults.clear();
  sandbox.claims = {};
  sandbox.vault.tokens.issued.length = 0;
  job = await createJob(sandbox);
});
afterEach(() => job.remove());

/** The role `deploy`, over what lets the job in; its tokens live for two hours. */
function setRole(role: Partial<JwtRole> = {}): void {
  sandbox.vault.root.auth.get('jwt')?.roles.set('deploy', {
    boundAudiences: [sandbox.vault.address],
    boundClaims: { repository: 'acme/payments' },
    policies: ['deploy'],
    tokenTtl: 7200,
    ...role,
  });
}

async function logIn(role: Partial<JwtRole> = {}, inputs: Readonly<Record<string, string>> = {}): Promise<void> {
  setRole(role);
  main = await job.step({ inputs: { 'vault-addr': sandbox.vault.address, 'vault-role': 'deploy', ...inputs } });
  expect([main.exitCode, main.log]).toEqual([0, expect.not.stringContaining('##[error]')]);
  sandbox.requests.clear();
}

const path = (): string => join(main.env['KEYLESS_DIR'] ?? '', 'stores', 'vault.json');
function held(): HeldVault {
  const login = parseLogin(readFileSync(path(), 'utf8'));
  const found = login && heldVault(login);
  if (found === undefined) throw new Error('no login');
  return found;
}
const issued = (at: number): IssuedToken => {
  const found = sandbox.vault.tokens.issued.at(at);
  if (found === undefined) throw new Error('no token');
  return found;
};
const counts = () => [RENEWAL, LOGIN].map((action) => sandbox.requests.count('vault', action));
/** What a program is given: its token, as no log shows it. */
async function given(line = ''): Promise<{ readonly ran: StepResult; readonly token: string }> {
  const file = join(job.folder, 'given');
  writeFileSync(file, '');
  const ran = await job.run(
    `${line} keyless run --vault -- sh -c 'printf %s "$VAULT_TOKEN" >"${file}"; echo "$VAULT_TOKEN"'`,
  );
  expect(ran.log).not.toMatch(/hv[sb]\./);
  return { ran, token: readFileSync(file, 'utf8') };
}

/** Turns the clock forward, here and there: the token ends in so many seconds (a past end is negative). */
function age(endsIn: number): void {
  const token = issued(-1);
  const shift = token.expires - (Date.now() + endsIn * 1000);
  token.expires -= shift;
  token.issued -= shift;
  const login = held();
  writeFileSync(path(), renderLogin(heldLogin({ ...login, current: { ...login.current, expires: token.expires } })));
}

describe('a token', () => {
  test('is given out as it is for the first half of its life, and nobody is asked', async () => {
    await logIn();
    age(3610);
    const { ran, token } = await given();
    expect([ran.exitCode, ran.stderr, token, sandbox.requests.entries]).toEqual([0, '', issued(0).token, []]);
  });

  test('is renewed in the second, which is kept for later steps, and no other login is made', async () => {
    await logIn();
    age(3590);
    const { ran, token } = await given();
    expect([ran.exitCode, ran.stderr, token, counts()]).toEqual([0, '', issued(0).token, [1, 0]]);
    expect(issued(0).expires).toBeGreaterThan(Date.now() + 7_000_000);
    expect(Math.abs((held().current.expires ?? 0) - issued(0).expires)).toBeLessThan(5_000);
    expect(statSync(path()).mode & 0o777).toBe(0o600);
    await given();
    expect(counts()).toEqual([1, 0]);
    await job.post(main);
    expect([issued(0).revoked, job.tree()]).toEqual([true, []]);
  });

  test('that is over is replaced by a login of this job, which post ends', async () => {
    await logIn();
    age(-1);
    const { ran, token } = await given();
    expect([ran.exitCode, ran.stderr, sandbox.requests.count('token')]).toEqual([0, '', 1]);
    expect(token).toBe(issued(1).token);
    expect(token).not.toBe(issued(0).token);
    expect(held()).toMatchObject({ current: { token }, earlier: [] });
    expect(JSON.stringify([main.state, main.outputs, main.env, ran.env])).not.toContain(token);
    const post = await job.post(main);
    expect([post.log, issued(1).revoked]).toEqual([expect.not.stringContaining('warning'), true]);
  });

  test('that nears its longest life is replaced while it lives, and post ends both', async () => {
    await logIn({ tokenMaxTtl: 8000 });
    age(600);
    const { ran, token } = await given('cat "$KEYLESS_DIR/stores/vault.json" | wc -c;');
    expect([ran.exitCode, ran.stderr, counts()]).toEqual([0, '', [1, 1]]);
    expect(token).toBe(issued(1).token);
    expect(held().earlier.map((one) => one.token)).toEqual([issued(0).token]);
    const concealed = await job.run('keyless run --vault -- cat "$KEYLESS_DIR/stores/vault.json"');
    expect(concealed.stdout).not.toMatch(/hvs\./);
    expect(sandbox.vault.tokens.live).toHaveLength(2);
    const post = await job.post(main);
    expect([post.log, sandbox.vault.tokens.live]).toEqual([expect.not.stringContaining('warning'), []]);
    expect(sandbox.requests.count('vault', REVOCATION)).toBe(2);
  });

  test('that has a period is renewed for ever', async () => {
    await logIn({ tokenPeriod: 600, tokenMaxTtl: 1200 });
    expect(held().current.life).toBe(600_000);
    for (let at = 1; at <= 5; at++) {
      age(100);
      await given();
      expect(counts()).toEqual([at, 0]);
    }
    expect(issued(-1).issued).toBeLessThan(Date.now() - 1_200_000);
  });

  test('that has a period and an end all the same is replaced', async () => {
    await logIn({ tokenPeriod: 600, tokenExplicitMaxTtl: 700 });
    age(100);
    await given();
    expect(counts()).toEqual([1, 1]);
  });

  test('of a batch is never asked to be renewed or revoked, but a later one of another kind is', async () => {
    await logIn({ tokenType: 'batch' });
    age(600);
    setRole();
    const { token } = await given();
    expect([counts(), token]).toEqual([[0, 1], issued(1).token]);
    await job.post(main);
    expect(sandbox.requests.count('vault', REVOCATION)).toBe(1);
    expect(issued(1).revoked).toBe(true);
  });

  test('of few uses is replaced by another with all of them', async () => {
    await logIn({ tokenNumUses: 5 });
    age(600);
    const { token } = await given();
    expect([counts(), token, issued(1).usesLeft]).toEqual([[0, 1], issued(1).token, 5]);
    await job.post(main);
    expect(sandbox.vault.tokens.live).toEqual([]);
  });

  test('whose policies do not let it renew itself is replaced', async () => {
    await logIn({ tokenNoDefaultPolicy: true });
    age(600);
    const { ran, token } = await given();
    expect([ran.exitCode, counts(), token]).toEqual([0, [1, 1], issued(1).token]);
  });

  test('is Vault’s own to revoke: one that is gone is replaced as well', async () => {
    await logIn();
    age(600);
    issued(0).revoked = true;
    expect((await given()).token).toBe(issued(1).token);
  });

  test('leaves behind what was made for it, and that is said', async () => {
    await logIn({ tokenMaxTtl: 7300 }, { secrets: 'DB_* = vault:database/creds/app#*' });
    expect(main.summary).toMatch(/\| DB&#95;PASSWORD \| .* \| leased until 20\d\d-[^,]+Z \|/);
    age(600);
    const { ran } = await given();
    expect(ran.stderr).toMatch(
      /^keyless: Vault's token is another one now; what dynamic engines have made for this job ends with the first, at 20/,
    );
  });
});

describe('many processes at once', () => {
  const many = async (): Promise<readonly string[]> => {
    const each = `keyless run --vault -- sh -c 'printf "%s\\n" "$VAULT_TOKEN" >"${job.folder}/given.'$n'"'`;
    const ran = await job.run(`for n in $(seq 20); do ${each} & done; wait`);
    expect(ran.exitCode).toBe(0);
    return Array.from({ length: 20 }, (_, at) => readFileSync(join(job.folder, `given.${at + 1}`), 'utf8').trim());
  };

  test('renew once', async () => {
    await logIn();
    age(600);
    expect([new Set(await many()), counts()]).toEqual([new Set([issued(0).token]), [1, 0]]);
  }, 90_000);

  test('log in once', async () => {
    await logIn();
    age(-1);
    expect([new Set(await many()), counts()[1]]).toEqual([new Set([issued(1).token]), 1]);
    expect(sandbox.requests.count('token')).toBe(1);
    await job.post(main);
    expect(issued(1).revoked).toBe(true);
  }, 90_000);
});

describe('where Vault does not renew', () => {
  test.each<[string, Fault]>([
    ['refuses', { kind: 'status', status: 400, body: '{"errors":["lease is not renewable"]}' }],
    ['fails', { kind: 'status', status: 500 }],
    ['hangs', { kind: 'hang' }],
    ['answers garbage', { kind: 'garbage' }],
  ])(
    'since it %s, a login is made',
    async (_what, fault) => {
      await logIn();
      age(600);
      sandbox.faults.always('vault', { ...fault, action: RENEWAL });
      const { ran, token } = await given();
      expect([ran.exitCode, ran.stderr, token]).toEqual([0, '', issued(1).token]);
      await job.post(main);
      expect(sandbox.vault.tokens.live).toEqual([]);
    },
    60_000,
  );

  test('but once is tried again', async () => {
    await logIn();
    age(600);
    sandbox.faults.once('vault', { kind: 'status', status: 503, action: RENEWAL }, 2);
    await given();
    expect(counts()).toEqual([3, 0]);
  });

  test('nor let the job in, the token that lives is used, both reasons are said, and it is left in peace for a while', async () => {
    await logIn();
    age(600);
    sandbox.vault.root.auth.get('jwt')?.roles.delete('deploy');
    const { ran, token } = await given();
    expect([ran.exitCode, token, counts()]).toEqual([0, issued(0).token, [1, 1]]);
    expect(ran.stderr).toMatch(
      /^keyless: Vault's token could not be renewed; it still lives until 20\S+: .*500: .*role deploy does not exist during renewal.*; and no new login: \[store-refused\] .*role "deploy" could not be found/s,
    );
    const again = await given();
    expect([again.ran.exitCode, counts()]).toEqual([0, [1, 1]]);
    expect(again.ran.stderr).toContain('it still lives until');
    await job.post(main);
    expect(issued(0).revoked).toBe(true);
  });

  test('but a little, and does not let the job in, what it gave counts', async () => {
    await logIn({ tokenMaxTtl: 8000 });
    age(600);
    sandbox.faults.always('token', { kind: 'status', status: 403 });
    const { ran } = await given();
    expect(ran.stderr).toMatch(/its longest life is nearly over \(token_max_ttl of the role\); and no new login/);
    expect(held().current.expires).toBeGreaterThan(Date.now() + 1_000_000);
  });

  const refuse = (): void => sandbox.faults.always('token', { kind: 'status', status: 403 });
  test.each<[string, () => void, RegExp]>([
    ['refuses a token', refuse, /no new login: \[token-unavailable\] GitHub OIDC token endpoint .* answered 403/],
    [
      'is not asked, for want of the right',
      () => {
        job.env['PREFIX'] = 'env -u ACTIONS_ID_TOKEN_REQUEST_TOKEN';
      },
      /no new login: \[token-unavailable\] ACTIONS_ID_TOKEN_REQUEST_URL and .*are not in the environment/,
    ],
    [
      'gives one of another repository',
      () => {
        sandbox.claims = { repository_id: '1' };
      },
      /no new login: \[token-repository\]/,
    ],
    [
      'gives one that is not what the step expects any more',
      () => {
        sandbox.claims = { ref: 'refs/heads/other' };
      },
      /no new login: \[expectation-failed\]/,
    ],
  ])('a dead one is an error where GitHub %s', async (_what, arrange, message) => {
    await logIn({}, { expect: 'ref: refs/heads/main' });
    age(-1);
    arrange();
    const { ran, token } = await given('$PREFIX');
    expect([ran.exitCode, token]).toEqual([1, '']);
    expect(ran.stderr).toMatch(/^keyless: \[renewal-failed\] Vault's token ended at 20\S+ and could not be renewed: /);
    expect(ran.stderr).toMatch(message);
    expect(sandbox.vault.tokens.issued).toHaveLength(1);
  });
});

test('a login made again goes to the same namespace, by the same authorities and audience', async () => {
  const team = sandbox.vault.root;
  sandbox.vault.namespaces.set('team', team);
  writeFileSync(join(job.workspace, 'own.pem'), sandbox.ca);
  await logIn(
    { boundAudiences: ['vault-of-acme'] },
    { 'vault-namespace': 'team', 'vault-ca': 'own.pem', 'vault-audience': 'vault-of-acme' },
  );
  age(600);
  const first = await given('NODE_EXTRA_CA_CERTS=');
  expect([first.token, counts()]).toEqual([issued(0).token, [1, 0]]);
  age(-1);
  sandbox.claims = {};
  const { ran, token } = await given();
  expect([ran.stderr, token]).toEqual(['', issued(1).token]);
  expect([issued(0), issued(1)].map(({ namespace }) => namespace)).toEqual(['team', 'team']);
  sandbox.vault.namespaces.delete('team');
});

test('the leak scan finds every token that may live, under the name that tools know', async () => {
  await logIn({ tokenMaxTtl: 8000 }, { 'leak-scan': 'error' });
  age(600);
  await given();
  writeFileSync(join(job.workspace, 'first.txt'), issued(0).token);
  writeFileSync(join(job.workspace, 'second.txt'), issued(1).token);
  const post = await job.post(main);
  expect(post.exitCode).toBe(1);
  expect(post.log).toMatch(/second\.txt/);
  expect(post.log).toMatch(/first\.txt/);
  expect(post.log).toMatch(/VAULT_TOKEN_1/);
});

test('a login that another process writes while post reads the files is ended too', async () => {
  await logIn();
  const late = readFileSync(path(), 'utf8');
  await logIn();
  const hook = join(job.folder, 'hook.mjs');
  writeFileSync(
    hook,
    `import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const rename = fs.renameSync;
    fs.renameSync = (from, to) => {
      if (to.endsWith('.removed')) fs.writeFileSync(from + '/stores/vault.json', process.env.LATE);
      return rename(from, to);
    };
    syncBuiltinESMExports();`,
  );
  const post = await job.post(main, { env: { LATE: late, NODE_OPTIONS: `--import=${hook}` } });
  expect([post.exitCode, post.log]).toEqual([0, expect.not.stringContaining('warning')]);
  expect([issued(0).revoked, issued(1).revoked]).toEqual([true, true]);
});
