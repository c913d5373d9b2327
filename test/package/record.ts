/**
 * `npm run package:record`: which functions of dist/main a usual step calls, for the build, which lets V8 compile them as it
 * reads them. Run it when steps call others; a name that is gone is only passed over.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startSandbox } from '../sandbox/sandbox.ts';
import { createJob } from '../support/job.ts';

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly functionName: string;
      readonly ranges: readonly { readonly count: number }[];
    }[];
  }[];
}

const TIMES = 3;
const STEPS = [
  'PASSWORD = prod/db\n',
  'PASSWORD = prod/db#password\nUSERNAME = prod/db#username\nNPMRC = prod/npmrc\n',
];

const sandbox = await startSandbox();
sandbox.secrets.put('prod/db', JSON.stringify({ username: 'payments', password: 'correct-horse-battery-staple' }));
sandbox.secrets.put('prod/npmrc', 'always-auth=true\n');

/** Names of the functions that one run of a step calls. */
async function called(secrets: string): Promise<ReadonlySet<string>> {
  const folder = mkdtempSync(join(tmpdir(), 'keyless-record-'));
  const job = await createJob(sandbox, { env: { NODE_V8_COVERAGE: folder } });
  const inputs = { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1', secrets };
  const { exitCode, log } = await job.step({ inputs });
  if (exitCode !== 0) throw new Error(log);
  const files = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Coverage);
  const names = files
    .flatMap(({ result }) => result)
    .filter(({ url }) => url.includes('/dist/main/'))
    .flatMap(({ functions, url }) => {
      const code = readFileSync(fileURLToPath(url), 'utf8');
      return functions
        .filter(({ functionName, ranges: [all] }) => /^\w+$/.test(functionName) && (all?.count ?? 0) > 0)
        .map(({ functionName }) => functionName)
        .filter((name) => new RegExp(`^(?:async )?function ${name}\\(|^var ${name} = \\(`, 'm').test(code));
    });
  await job.remove();
  rmSync(folder, { recursive: true });
  return new Set(names);
}

const found = new Set<string>();
for (const secrets of STEPS) {
  const runs: ReadonlySet<string>[] = [];
  for (let time = 0; time < TIMES; time += 1) runs.push(await called(secrets));
  for (const name of runs[0] ?? []) if (runs.every((run) => run.has(name))) found.add(name);
}
await sandbox.stop();
writeFileSync('test/package/called.json', `${JSON.stringify([...found].sort(), null, 2)}\n`);
console.log(`${found.size} functions`);
