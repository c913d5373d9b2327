// Builds dist/ from src/: tsc, then one ncc bundle for each entry, with the notices of what it bundles.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { layOut } from './lay-out.ts';
import { isSameCode } from './same-code.ts';

const entries = ['main', 'post', 'cli', 'scan'];

function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

for (const folder of ['build', 'dist']) rmSync(folder, { recursive: true, force: true });
run('tsc', ['-p', 'tsconfig.json']);
for (const entry of entries) {
  run('ncc', ['build', `build/${entry}.js`, '-o', `dist/${entry}`, '--license', 'licenses.txt'], {
    TS_NODE_PROJECT: resolve('src/bundle/tsconfig.json'),
  });
  const licences = `dist/${entry}/licenses.txt`;
  if (!existsSync(licences)) writeFileSync(licences, "This bundle holds no code but the project's own (LICENSE).\n");
}
for (const name of readdirSync('dist', { recursive: true }).filter((path) => path.endsWith('.js'))) {
  const path = join('dist', name);
  const bundled = readFileSync(path, 'utf8');
  const code = layOut(bundled);
  if (!isSameCode(bundled, code)) throw new Error(`${path} would be other code when laid out`);
  writeFileSync(path, code);
}
