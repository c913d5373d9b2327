import { describe, expect, test } from 'vitest';
import type { Claims } from '../../src/identity/claims.ts';
import { renewAtVault } from '../../src/renewal/renew-at-vault.ts';
import type { KeptToken } from '../../src/stores/vault/held.ts';
import type { VaultAnswer, VaultRequest } from '../../src/stores/vault/server.ts';
import { vaultLogin } from '../support/vault-token.ts';

const NOW = Date.UTC(2026, 10, 24, 12);
const MINUTE = 60_000;
const JWT = 'a.job.token';
/** Of an hour, ten minutes from its end. */
const DUE = vaultLogin({ token: 'hvs.first', expires: NOW + 10 * MINUTE, life: 60 * MINUTE });

const answer = (auth: object): Partial<VaultAnswer> => ({ text: JSON.stringify({ auth }) });
const longer = (seconds: number): Partial<VaultAnswer> => answer({ lease_duration: seconds, renewable: true });
const login = (auth: object = {}): Partial<VaultAnswer> =>
  answer({ client_token: 'hvs.next', lease_duration: 3600, renewable: true, token_type: 'service', ...auth });
const refused: Partial<VaultAnswer> = { status: 400, text: '{"errors":["no"]}' };

interface Setting {
  readonly token?: Partial<KeptToken>;
  readonly mayLogIn?: boolean;
  readonly renewal?: Partial<VaultAnswer> | 'hang';
  readonly login?: Partial<VaultAnswer>;
}

async function renew({ token = {}, mayLogIn = true, renewal = refused, ...setting }: Setting) {
  const asked: string[] = [];
  const deadlines: number[] = [];
  let now = NOW;
  const server = {
    address: 'https://vault.example',
    namespace: '',
    authority: undefined,
    ask({ path }: VaultRequest): Promise<VaultAnswer> {
      asked.push(path);
      const given = path.endsWith('login') ? (setting.login ?? login()) : renewal;
      if (given === 'hang') return new Promise(() => {});
      return Promise.resolve({ status: 200, text: '', retryAfter: undefined, ...given });
    },
  };
  const clock = {
    now: () => now,
    random: () => 0,
    // The deadline is over at once where Vault hangs, and never otherwise.
    sleep: async (milliseconds: number) => {
      if (renewal !== 'hang') return await new Promise<void>(() => {});
      now += milliseconds;
    },
  };
  const claims = { sub: 's' } as unknown as Claims;
  const identity = { current: async () => ({ token: JWT, claims, warnings: [] }) };
  const patience = { clock, signal: new AbortController().signal };
  const outcome = await renewAtVault({ ...DUE, current: { ...DUE.current, ...token } }, mayLogIn, {
    clock,
    withServer: (work) => work(server),
    asJob: (work, deadline) => {
      deadlines.push(deadline);
      return work(server, { identity, patience, runner: { mask: () => {} } });
    },
  });
  return { asked: asked.map((path) => path.split('/').at(-1)), deadlines, outcome };
}

test('a token that may live longer keeps its name, and no login is made', async () => {
  const { asked, outcome } = await renew({ renewal: longer(3600) });
  expect(asked).toEqual(['renew-self']);
  expect(outcome).toEqual({
    kind: 'renewed',
    value: { ...DUE, current: { ...DUE.current, expires: NOW + 60 * MINUTE } },
  });
});

test('one whose longest life is nearly over is replaced, and kept for as long as it lives', async () => {
  const { asked, outcome } = await renew({ renewal: longer(1800) });
  expect(asked).toEqual(['renew-self', 'login']);
  expect(outcome).toMatchObject({
    value: { current: { token: 'hvs.next' }, earlier: [{ token: 'hvs.first', expires: NOW + 30 * MINUTE }] },
  });
});

test.each<[string, Partial<KeptToken>]>([
  ['of a batch', { revocable: false, renewable: true }],
  ['that is not renewable', { renewable: false }],
  ['of few uses', { uses: 5 }],
])('one %s is replaced unasked', async (_what, token) => {
  const { asked, outcome } = await renew({ token, renewal: longer(3600) });
  expect([asked, outcome.kind]).toEqual([['login'], 'renewed']);
});

test.each<[string, object, Partial<KeptToken>]>([
  ['a batch token', { token_type: 'batch', renewable: false }, { revocable: false, renewable: false }],
  ['one of few uses', { num_uses: 4 }, { uses: 4 }],
  ['one that never ends', { lease_duration: 0 }, { expires: undefined, life: undefined }],
])('what the next one is counts: %s', async (_what, auth, token) => {
  expect((await renew({ login: login(auth) })).outcome).toMatchObject({ value: { current: token } });
});

test('a Vault that hangs leaves the login the time that is left', async () => {
  const { asked, deadlines, outcome } = await renew({ renewal: 'hang' });
  expect([asked, deadlines, outcome.kind]).toEqual([['renew-self', 'login'], [22_000], 'renewed']);
});

describe('where neither can be', () => {
  test('both reasons are told', async () => {
    const { outcome } = await renew({ login: refused });
    expect(outcome).toEqual({
      kind: 'failed',
      failure: {
        at: NOW,
        text: expect.stringMatching(
          /^Vault \S+ answered 400: no; and no new login: \[store-refused\] .*\n.*vault read/s,
        ),
      },
    });
  });

  test('what little the token got is told as well', async () => {
    const { outcome } = await renew({ renewal: longer(900), login: refused });
    expect(outcome).toMatchObject({
      failure: {
        text: expect.stringMatching(/^its longest life is nearly over \(token_max_ttl of the role\); and no/),
      },
      longer: { current: { token: 'hvs.first', expires: NOW + 15 * MINUTE } },
    });
  });

  test('since a login may not be kept, none is made', async () => {
    const { asked, outcome } = await renew({ mayLogIn: false });
    expect([asked, outcome]).toEqual([
      ['renew-self'],
      expect.objectContaining({ failure: { at: NOW, text: expect.stringContaining('two must not log in') } }),
    ]);
  });
});
