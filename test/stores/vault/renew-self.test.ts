import { expect, test } from 'vitest';
import { ActionError } from '../../../src/errors.ts';
import { ServiceError } from '../../../src/service-error.ts';
import { renewSelf } from '../../../src/stores/vault/renew-self.ts';
import type { VaultAnswer, VaultRequest } from '../../../src/stores/vault/server.ts';
import { vaultLogin } from '../../support/vault-token.ts';

const TOKEN = 'hvs.a-token-of-vault-0123456789';
const { current } = vaultLogin({ token: TOKEN, expires: 1, life: 3_600_000 });

/** Answers one after the other, the last for ever; each takes a second. */
async function renew(...answers: readonly Partial<VaultAnswer>[]) {
  const asked: VaultRequest[] = [];
  let now = 0;
  const server = {
    address: 'https://vault.example',
    namespace: '',
    authority: undefined,
    async ask(request: VaultRequest): Promise<VaultAnswer> {
      const answer = answers[Math.min(asked.length, answers.length - 1)];
      asked.push(request);
      now += 1_000;
      return { status: 200, text: '', retryAfter: undefined, ...answer };
    },
  };
  const clock = { now: () => now, random: () => 0, sleep: async () => {} };
  const outcome: unknown = await renewSelf(server, current, { clock, signal: new AbortController().signal }).catch(
    (error: unknown) => error,
  );
  return { asked, outcome };
}

const longer = (auth: object): Partial<VaultAnswer> => ({
  text: JSON.stringify({
    auth: { client_token: TOKEN, lease_duration: 600, renewable: true, ...auth },
    warnings: ['w'],
  }),
});
const refused = (status: number, ...errors: string[]): Partial<VaultAnswer> => ({
  status,
  text: JSON.stringify({ errors }),
});

test('a token lives longer by what Vault says, counted from when it was asked', async () => {
  const { asked, outcome } = await renew(longer({}));
  expect(outcome).toEqual({ ...current, expires: 600_000 });
  expect(asked).toEqual([{ method: 'POST', path: 'auth/token/renew-self', token: TOKEN, body: {} }]);
  const again = await renew(refused(503, 'Vault is sealed'), longer({ renewable: false }));
  expect(again.outcome).toEqual({ ...current, expires: 601_000, renewable: false });
});

test.each([
  ['a batch token', refused(400, 'batch tokens cannot be renewed')],
  ['no lease', refused(400, 'lease is not renewable')],
  ['no policy', refused(403, '1 error occurred:\n\t* permission denied\n\n')],
  [
    'a role that is gone',
    refused(500, '1 error occurred:\n\t* failed to renew entry: role deploy does not exist during renewal\n\n'),
  ],
  ['the longest life', refused(500, '1 error occurred:\n\t* past the max TTL, cannot renew\n\n')],
  ['an answer without a time', { status: 204 }],
  ['no time at all', longer({ lease_duration: 0 })],
])('%s is final at once', async (_what, answer) => {
  const { asked, outcome } = await renew(answer);
  expect([asked.length, outcome]).toEqual([1, expect.any(ServiceError)]);
});

test('any other failure of Vault’s own is asked about again, and told without the token', async () => {
  const { asked, outcome } = await renew(refused(500, `internal error ${TOKEN}`));
  expect(asked).toHaveLength(8);
  expect(outcome).toBeInstanceOf(ActionError);
  expect(String(outcome)).toContain('internal error ***');
  expect(String(outcome)).not.toContain(TOKEN);
});
