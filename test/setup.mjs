// Installs the locked dependencies where they are missing or older than package-lock.json, so that each
// npm script works on a fresh clone. Plain JavaScript: it runs before anything is installed, on Node 20 as well.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';

const lock = 'package-lock.json';
const installed = 'node_modules/.installed-lock.json';
const current = existsSync(installed) && readFileSync(installed).equals(readFileSync(lock));

if (!current) {
  const npm = process.env['npm_execpath'];
  const [command, ...first] = npm === undefined ? ['npm'] : [process.execPath, npm];
  const { status } = spawnSync(command, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
  copyFileSync(lock, installed);
}
