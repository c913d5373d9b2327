/** Builds Vault from its released modules, unless KEYLESS_VAULT names a built one, and holds the bundle and the sandbox's emulator against it. Needs Go. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const scratch = mkdtempSync(join(tmpdir(), 'keyless-vault-'));

function run(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): void {
  const { status } = spawnSync(command, args, { cwd, env: { ...process.env, ...env }, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
}

try {
  const given = process.env['KEYLESS_VAULT'];
  const program = given || join(scratch, 'vault');
  if (!given)
    run('go', ['build', '-o', program, '.'], 'test/peers/vault', {
      GOFLAGS: '-mod=mod',
      GOPATH: process.env['GOPATH'],
    });
  run('vitest', ['run', '--config', 'test/peers/vault/vitest.config.ts'], '.', { KEYLESS_VAULT: program });
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
