// Builds dist/ from src/: tsc, then one ncc bundle for each entry, with the notices of what it bundles.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { builtinsOf, getBuiltinsByName } from './builtins.ts';
import { withoutDeadCode } from './dead-code.ts';
import { shortenNames } from './import-names.ts';
import { inAscii, layOut } from './lay-out.ts';
import { withoutWhatNeverRuns } from './never-run.ts';
import { withPlainExports } from './plain-exports.ts';
import { withPlainNames } from './plain-names.ts';
import { isSameCode } from './same-code.ts';
import { withSharedModules } from './shared-modules.ts';
import { stepChunks } from './step-chunks.ts';

const entries = ['main', 'post', 'cli', 'scan'];
/** YAML is read with its package as a tree of nodes; texts and values are made of it, and written, by our own code. */
const NEVER_RUN =
  /^yaml\/browser\/dist\/(?:stringify\/|doc\/(?:applyReviver|createNode)|nodes\/(?:addPairToJSMap|toJS)|parse\/cst-visit)/;
/** As `npm run package:record` has found. */
const called = new Set(JSON.parse(readFileSync('test/package/called.json', 'utf8')));

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
for (const entry of entries) {
  const builtins = builtinsOf(readFileSync(`dist/${entry}/index.js`, 'utf8'));
  const found = readdirSync(`dist/${entry}`, { withFileTypes: true });
  const strange = found.find((one) => one.isDirectory());
  if (strange !== undefined) throw new Error(`dist/${entry}/${strange.name} is nothing of ours`);
  const names = found.map(({ name }) => name).filter((name) => name.endsWith('.js'));
  const bundled = new Map(names.map((name) => [name, readFileSync(join('dist', entry, name), 'utf8')]));
  const alive = new Map(
    [...bundled].map(([name, code]) => [name, withoutDeadCode(withoutWhatNeverRuns(code, NEVER_RUN), builtins)]),
  );
  const step = stepChunks(alive);
  const plain = withPlainExports(alive, { builtins, step, called });
  for (const [name, written] of withSharedModules(plain, step)) {
    const path = join('dist', entry, name);
    // The bundler takes some calls of node:path for the names of files to bundle, and would ask for others at run time.
    if (/__(?:webpack|nccwpck)_require__\.ab \+/.test(written))
      throw new Error(`${path} names a file of the bundler's`);
    const code = inAscii(withPlainNames(getBuiltinsByName(shortenNames(written))));
    // What every post step does is read by whoever audits it, as it runs: its comments stay.
    const laidOut = layOut(code, { comments: path === join('dist', 'post', 'index.js') ? 'kept' : 'left out' });
    if (!isSameCode(code, laidOut)) throw new Error(`${path} would be other code when laid out`);
    writeFileSync(path, laidOut);
  }
}
