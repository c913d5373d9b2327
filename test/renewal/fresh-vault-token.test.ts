import { describe, expect, test } from 'vitest';
import type { RenewedVault } from '../../src/ports/vault-token-files.ts';
import { freshVaultToken } from '../../src/renewal/fresh-vault-token.ts';
import { type HeldVault, replacedBy } from '../../src/stores/vault/held.ts';
import { failed } from '../support/session-files.ts';
import { FakeVaultTokenFiles, vaultLogin } from '../support/vault-token.ts';

const NOW = Date.UTC(2026, 10, 24, 12);
const MINUTE = 60_000;

/** Of a life of an hour. */
const login = (left: number, token = 'hvs.first'): HeldVault =>
  vaultLogin({ token, expires: NOW + left * MINUTE, life: 60 * MINUTE });
const next = (kept: HeldVault): RenewedVault => ({
  kind: 'renewed',
  value: replacedBy(kept, login(60, 'hvs.next').current, NOW),
});
const REFUSED = failed(NOW, 'Vault said no');

async function ask(
  files: FakeVaultTokenFiles,
  { again = next, held = true }: { again?: (kept: HeldVault) => RenewedVault; held?: boolean } = {},
) {
  const told = { asked: 0, mayLogIn: [] as boolean[], withdrawn: [] as string[], lines: [] as string[] };
  const outcome: unknown = await freshVaultToken(files, {
    clock: { now: () => NOW },
    takeLock: async () => ({ held, release: () => {} }),
    async again(_renewal, kept, mayLogIn) {
      told.asked++;
      told.mayLogIn.push(mayLogIn);
      return again(kept);
    },
    withdraw: async ({ current }) => {
      told.withdrawn.push(current.token);
    },
    tell: (line) => told.lines.push(line),
  }).catch((error: unknown) => error);
  return { ...told, outcome };
}

test.each([
  ['has more than half of its life', login(31), 0],
  ['has half of it', login(30), 1],
  ['never ends', vaultLogin({ expires: undefined }), 0],
])('a token that %s is renewed or not', async (_what, held, asked) => {
  expect(await ask(new FakeVaultTokenFiles(held))).toMatchObject({ asked, lines: [] });
});

test('the one before is kept beside the next, since it lives yet', async () => {
  const files = new FakeVaultTokenFiles(login(10));
  await ask(files);
  expect([files.kept?.current.token, files.kept?.earlier]).toEqual(['hvs.next', [login(10).current]]);
});

describe('a login that can’t be kept', () => {
  test('is ended at once, since nobody would end it later', async () => {
    const gone = new FakeVaultTokenFiles(login(-1));
    gone.write = () => {
      gone.kept = undefined; // the job's end has taken the folder away
    };
    const { outcome, withdrawn } = await ask(gone);
    expect(withdrawn).toEqual(['hvs.next']);
    expect(outcome).toFailWith('no-such-login', "Vault's token is not there any more");
  });

  test('leaves the one that still lives as good as it was', async () => {
    const files = new FakeVaultTokenFiles(login(10));
    files.full = true;
    const { lines, outcome, withdrawn } = await ask(files);
    expect([outcome, withdrawn]).toEqual([login(10), ['hvs.next']]);
    expect(lines).toEqual([
      "Vault's token could not be renewed; it still lives until 2026-11-24T12:10:00.000Z: [file-failed] the file of Vault's token could not be written (ENOSPC)",
    ]);
  });

  test('is not even asked for: without the lock a token may only live longer', async () => {
    const files = new FakeVaultTokenFiles(login(10));
    const longer = login(60);
    const renewing = (): RenewedVault => ({ kind: 'renewed', value: longer });
    expect(await ask(files, { again: renewing, held: false })).toMatchObject({
      mayLogIn: [false],
      withdrawn: [],
      outcome: longer,
    });
    expect(files.kept).toEqual(login(10));
  });
});

test('a token that lives longer, which a full disk keeps from nobody else, is used and not ended', async () => {
  const files = new FakeVaultTokenFiles(login(10));
  files.full = true;
  const again = (): RenewedVault => ({ kind: 'renewed', value: login(60) });
  expect(await ask(files, { again })).toMatchObject({ withdrawn: [], outcome: login(60), lines: [] });
});

test('where no login was possible but the token lives longer, that counts', async () => {
  const files = new FakeVaultTokenFiles(login(-1));
  const { lines, outcome } = await ask(files, { again: () => ({ ...REFUSED, longer: login(5) }) });
  expect([outcome, files.failed]).toEqual([login(5), REFUSED.failure]);
  expect(lines.join()).toContain('it still lives until 2026-11-24T12:05:00.000Z: Vault said no');
});

test('after a failure it is left in peace for half a minute, while the token lives', async () => {
  const files = new FakeVaultTokenFiles(login(10));
  files.failed = { at: NOW - 30_000, text: 'Vault said no' };
  expect(await ask(files)).toMatchObject({ asked: 0, outcome: login(10), lines: [expect.stringContaining('said no')] });
  files.failed = { at: NOW - 30_001, text: 'Vault said no' };
  expect(await ask(files)).toMatchObject({ asked: 1, lines: [] });
  const ended = new FakeVaultTokenFiles(login(-1));
  ended.failed = { at: NOW - 1, text: 'Vault said no' };
  expect(await ask(ended)).toMatchObject({ asked: 1 });
});

test('that another token does not keep what was made for this job is said, once', async () => {
  const leased = { ...login(10), leases: 'database/creds/app/abc' };
  const files = new FakeVaultTokenFiles(leased);
  const { lines } = await ask(files);
  expect(lines).toEqual([
    "Vault's token is another one now; what dynamic engines have made for this job ends with the first, at 2026-11-24T12:10:00.000Z",
  ]);
  expect((await ask(new FakeVaultTokenFiles({ ...leased, earlier: [login(1).current] }))).lines).toEqual([]);
  const renewing = (): RenewedVault => ({ kind: 'renewed', value: { ...leased, current: login(60).current } });
  expect((await ask(new FakeVaultTokenFiles(leased), { again: renewing })).lines).toEqual([]);
});
