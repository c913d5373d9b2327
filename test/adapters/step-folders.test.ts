/** What a process finds in a job's folders while others are at them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { stepFolders } from '../../src/adapters/step-folders.ts';

let temp: string;
let own: string;
let other: ChildProcess | undefined;
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'keyless-temp-'));
  own = join(temp, `keyless-${'a'.repeat(24)}`);
  for (const name of ['aws', 'logins']) mkdirSync(join(own, name), { recursive: true, mode: 0o700 });
  return async () => {
    if (other?.exitCode === null) await new Promise((gone) => other?.once('exit', gone).kill());
    rmSync(temp, { recursive: true });
  };
});

/** Another process, which does that over and over. */
async function meanwhile(what: string): Promise<void> {
  const program = `
    import { mkdirSync, renameSync, rmdirSync } from 'node:fs';
    import { replaceFile } from ${JSON.stringify(resolve('src/adapters/replace-file.ts'))};
    process.stdout.write('on');
    for (;;) { ${what} }`;
  other = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((on) => other?.stdout?.once('data', on));
}

function look(times: number, see: (folders: ReturnType<typeof stepFolders>) => void): void {
  for (let count = 0; count < times; count++) see(stepFolders({ KEYLESS_DIR: own, RUNNER_TEMP: temp }));
}

test('a session that is renewed at that moment', async () => {
  const path = join(own, 'aws', 'cache-default.json');
  writeFileSync(path, 'the session');
  await meanwhile(`replaceFile(${JSON.stringify(path)}, ${JSON.stringify(`${path}.next`)}, 'the session');`);
  look(3_000, ([folder]) => expect(folder?.keyFiles()).toContain('the session'));
});

test('a step whose post removes its folder at that moment', async () => {
  const removed = JSON.stringify(join(temp, `keyless-${'b'.repeat(24)}`));
  mkdirSync(join(temp, `keyless-${'c'.repeat(24)}`), { mode: 0o700 });
  await meanwhile(
    `mkdirSync(${removed}); renameSync(${removed}, ${removed} + '.removed'); rmdirSync(${removed} + '.removed');`,
  );
  look(2_000, (folders) => expect(folders[0]?.path).toBe(own));
});
