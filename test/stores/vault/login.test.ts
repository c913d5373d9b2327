import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runnerFacts } from '../../../src/adapters/runner-facts.ts';
import { type ActionError, describe as words } from '../../../src/errors.ts';
import type { Claims } from '../../../src/identity/claims.ts';
import { issuerFor } from '../../../src/identity/issuer.ts';
import type { TokenRenewal } from '../../../src/identity/token-renewal.ts';
import { openVault } from '../../../src/stores/vault/open.ts';
import type { VaultAnswer, VaultRequest, VaultServer } from '../../../src/stores/vault/server.ts';
import { FakeRunner } from '../../support/fake-runner.ts';

const CLAIMS: Claims = {
  iss: 'https://token.actions.githubusercontent.com',
  aud: 'https://vault.example',
  sub: 'repo:acme/payments:ref:refs/heads/main',
  jti: 'j',
  iat: 1_767_000_000,
  nbf: 1_767_000_000,
  exp: 1_767_000_300,
  repository: 'acme/payments',
};
const SETTINGS = {
  address: 'https://vault.example',
  role: 'deploy',
  authPath: 'jwt',
  namespace: '',
  audience: 'https://vault.example',
  origins: ['https://vault.example'],
  authority: undefined,
};
const TOKEN = 'hvs.a-token-of-vault-0123456789';
const JWT = 'header.payload.signature-0123456789';

function server(answers: (request: VaultRequest) => Partial<VaultAnswer>): VaultServer & { asked: VaultRequest[] } {
  const asked: VaultRequest[] = [];
  return {
    address: SETTINGS.address,
    namespace: '',
    authority: undefined,
    asked,
    async ask(request) {
      asked.push(request);
      return { status: 200, text: '', retryAfter: undefined, ...answers(request) };
    },
  };
}

const login = (auth: object = {}): Partial<VaultAnswer> => ({
  text: JSON.stringify({ auth: { client_token: TOKEN, policies: ['default', 'deploy'], lease_duration: 60, ...auth } }),
});

function access() {
  const runner = new FakeRunner();
  const patience = {
    clock: {
      now: () => 0,
      random: () => 0,
      // A deadline is waited for; a pause is over at once.
      sleep: (milliseconds: number, signal: AbortSignal) =>
        milliseconds < 5_000
          ? Promise.resolve()
          : new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve())),
    },
    signal: new AbortController().signal,
  };
  const identity = { current: async () => ({ token: JWT, claims: CLAIMS, warnings: [] }) };
  const renewal: TokenRenewal = {
    version: 1,
    audience: SETTINGS.audience,
    issuer: issuerFor('https://github.com', undefined),
    facts: runnerFacts({}),
    expect: '',
  };
  return { runner, patience, reads: true, identity, renewal, program: { node: '/node', script: '/cli.js' } };
}

test('the token is masked in every encoding before anything is said, and nothing says it', async () => {
  const its = access();
  const store = await openVault(
    SETTINGS,
    server(() => login()),
    its,
  );
  const first = its.runner.told.findIndex(({ kind }) => kind !== 'mask');
  expect(its.runner.told.slice(0, first).map((told) => told.kind === 'mask' && told.value)).toContain(TOKEN);
  expect(JSON.stringify(its.runner.told.filter(({ kind }) => kind !== 'mask'))).not.toContain(TOKEN);
  const { files, summary, undo, variables } = store.part((...parts) => parts.join('/'));
  expect(JSON.stringify([summary, undo, variables])).not.toContain(TOKEN);
  expect([undo, variables, files.map(([name]) => name)]).toEqual([
    ['stores/vault.json'],
    [],
    ['stores/vault.json', 'vault/renewal.json'],
  ]);
});

test('a second factor, and a login without a token, are told for what they are', async () => {
  const mfa = server(() => login({ client_token: '', mfa_requirement: { mfa_request_id: 'x' } }));
  await expect(openVault(SETTINGS, mfa, access())).rejects.toFailWith('store-refused', /asks for a second factor/);
  const none = server(() => login({ client_token: '' }));
  await expect(openVault(SETTINGS, none, access())).rejects.toFailWith(
    'service-unavailable',
    /a login without a token/,
  );
});

test.each([
  ['error validating token: invalid issuer (iss) claim', /the token: iss is "https:\/\/token\.actions/, /bound_issuer/],
  [
    'error validating token: error verifying token signature: no known key successfully validated the token signature',
    /the token: iss is/,
    /oidc_discovery_url="https:\/\/token\.actions/,
  ],
  [
    'error validating token: invalid expiration time (exp) claim: token is expired',
    /the token: valid from 2025-12-29T09:20:00\.000Z to 2025-12-29T09:25:00\.000Z/,
    /clock of Vault's machine/,
  ],
  ['claim "email" not found in token', /it has no claim email; its claims are aud, exp/, /user_claim/],
  [
    'error validating claims: claim "/repository" does not match any associated bound claim values',
    /the token: \/repository is "acme\/payments"/,
    /\{"\/repository":"acme\/payments"\}/,
  ],
  ['namespace not found', /answered 400: namespace not found/, /`vault-namespace`/],
  ['could not load configuration', /could not load configuration/, /vault auth list/],
  [
    'no handler for route "auth/jwt/login". route entry not found.',
    /route/,
    /No JWT auth method is set up at auth\/jwt/,
  ],
  ['something nobody has seen', /something nobody has seen/, /vault read auth\/jwt\/role\/deploy/],
])('%s', async (said, message, hint) => {
  const refusing = server(() => ({ status: 400, text: JSON.stringify({ errors: [said] }) }));
  const error = await openVault(SETTINGS, refusing, access()).catch((reason: unknown) => reason);
  expect(error).toFailWith('store-refused', message);
  expect((error as ActionError).hint).toMatch(hint);
  expect(refusing.asked).toHaveLength(1);
});

test('law 1: whatever a server answers, to whatever is asked, no message holds the token or the JWT', async () => {
  // A server can repeat what it was sent: the JWT at a login, the token later.
  const echo = fc.constantFrom('SENT', 'a SENT b', 'x\u001b[31mSENT', 'plain', '"', '\n');
  await fc.assert(
    fc.asyncProperty(
      fc.array(echo, { maxLength: 3 }),
      fc.constantFrom(400, 403, 404, 405),
      fc.boolean(),
      async (errors, status, atLogin) => {
        const said = errors.map((one) => one.replace('SENT', atLogin ? JWT : TOKEN));
        const refusal = { status, text: JSON.stringify({ errors: said, warnings: said }) };
        const refusing = server(({ path }) => (path.endsWith('/login') && !atLogin ? login() : refusal));
        const its = access();
        let told = '';
        try {
          const store = await openVault(SETTINGS, refusing, its);
          const { outcomes } = await store.read([{ kind: 'vault', id: 'secret/data/a' }]);
          told = JSON.stringify(outcomes);
        } catch (error) {
          told = words(error);
        }
        told += JSON.stringify(its.runner.told.filter(({ kind }) => kind !== 'mask'));
        expect(told).not.toContain(TOKEN);
        expect(told).not.toContain(JWT);
        expect(told).not.toContain('\u001b');
      },
    ),
  );
});

test('giving up revokes the token, and one that has ended is gone already', async () => {
  const revoking = server(({ path }) =>
    path.endsWith('login')
      ? login()
      : { status: 403, text: '{"errors":["2 errors occurred:\\n\\t* permission denied\\n\\t* invalid token\\n\\n"]}' },
  );
  const store = await openVault(SETTINGS, revoking, access());
  await store.withdraw();
  expect(revoking.asked.map(({ method, path, token }) => [method, path, token])).toEqual([
    ['POST', 'auth/jwt/login', undefined],
    ['POST', 'auth/token/revoke-self', TOKEN],
  ]);
});

test('a token of few uses is held against all that the step reads, however often it asks', async () => {
  const secret = { text: JSON.stringify({ data: { data: { a: 'b' }, metadata: { created_time: '', version: 1 } } }) };
  const store = await openVault(
    SETTINGS,
    server(({ path }) => (path.includes('login') ? login({ num_uses: 4 }) : secret)),
    access(),
  );
  const read = (name: string) => ({ kind: 'vault', id: `secret/data/${name}` }) as const;
  expect((await store.read([read('a'), read('b')])).outcomes.map(({ kind }) => kind)).toEqual(['found', 'found']);
  await expect(store.read([read('c')])).rejects.toFailWith(
    'store-refused',
    /good for 4 requests, and this step makes 5/,
  );
});
