import { expect, test } from 'vitest';
import { heldLogin, heldVault, type KeptToken, replacedBy } from '../../../src/stores/vault/held.ts';
import { vaultLogin } from '../../support/vault-token.ts';

const NOW = Date.UTC(2026, 10, 24, 12);
const token = (name: string, expires: number | undefined): KeptToken =>
  vaultLogin({ token: name, expires, life: 3_600_000, uses: 7, renewable: false, revocable: false }).current;

test('what is kept of a login reads back, the tokens before the current one too', () => {
  const held = {
    ...vaultLogin({ token: 'hvs.now', expires: NOW + 1, life: 60_000 }),
    namespace: 'team',
    authority: 'PEM',
    leases: 'a/b\nc/d',
    earlier: [token('hvs.before', NOW), token('hvs.first', undefined)],
  };
  expect(heldVault(heldLogin(held))).toEqual(held);
  expect(heldLogin(held).values).toEqual({
    VAULT_TOKEN: 'hvs.now',
    VAULT_TOKEN_1: 'hvs.before',
    VAULT_TOKEN_2: 'hvs.first',
  });
  const endless = vaultLogin({});
  expect(heldVault(heldLogin(endless))).toEqual(endless);
});

test('what is none of ours does not', () => {
  const login = heldLogin(vaultLogin({}));
  expect(heldVault({ ...login, store: 'azure' })).toBeUndefined();
  expect(heldVault({ ...login, values: {} })).toBeUndefined();
  expect(heldVault({ ...login, facts: {} })).toBeUndefined();
});

test('a token that lives is kept beside the one that takes its place; what has ended goes', () => {
  let held = vaultLogin({ token: 'hvs.0', expires: NOW });
  for (let at = 1; at <= 3; at++) held = replacedBy(held, token(`hvs.${at}`, NOW + at), NOW);
  expect([held.current.token, held.earlier.map((one) => one.token)]).toEqual(['hvs.3', ['hvs.2', 'hvs.1']]);
  held = replacedBy(held, token('hvs.4', undefined), NOW + 2);
  expect(held.earlier.map((one) => one.token)).toEqual(['hvs.3']);
});
