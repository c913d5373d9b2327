/** The scan as the bundles do it, in jobs that leak a secret for real. */
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { age } from '../support/cached-session.ts';
import { createJob, type Job, type StepResult } from '../support/job.ts';
import { stepFolder } from '../support/step-folder.ts';

const VALUE = 'q7Zt-bX2m_9LkV4w/Rs81+Pd==';
let sandbox: Sandbox;
let job: Job;
beforeAll(async () => {
  sandbox = await startSandbox();
  sandbox.secrets.put('a', VALUE);
  sandbox.secrets.put('pin', '1234');
});
afterAll(() => sandbox.stop());
beforeEach(async () => {
  job = await createJob(sandbox);
});
afterEach(() => job.remove());

const main = (inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> =>
  job.step({ inputs: { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1', secrets: 'A = a', ...inputs } });
const leaked = ({ annotations }: StepResult): readonly string[] =>
  annotations
    .map(({ message }) => message)
    .filter((message) => message.startsWith('leaked: '))
    .map((message) => message.replace(/; rotate it if that was uploaded, pushed or cached$/, ''));

const LEAKS: readonly (readonly [what: string, script: string, place: RegExp])[] = [
  [
    'a file of the workspace',
    'mkdir out; printf "\\nkey=%s\\n" "$(cat $A_FILE)" > out/.env',
    /as plain text, in out\/\.env:2$/,
  ],
  [
    'GITHUB_ENV',
    'echo "A=$(cat $A_FILE)" >> $GITHUB_ENV',
    /as plain text, in GITHUB_ENV of a step \(\$RUNNER_TEMP\/.*set_env_.*:1$/,
  ],
  [
    'GITHUB_OUTPUT, in base64',
    'echo "x=$(base64 -w0 < $A_FILE)" >> $GITHUB_OUTPUT',
    /base64, in GITHUB_OUTPUT of a step /,
  ],
  ['the step summary', 'cat $A_FILE >> $GITHUB_STEP_SUMMARY', /in GITHUB_STEP_SUMMARY of a step /],
  ['a tar.gz', 'mkdir d; cat $A_FILE > d/x; tar czf a.tgz d; rm -r d', /as plain text, in a\.tgz!d\/x:1$/],
  [
    'a git object',
    'git init -q .; git config user.email a@example.com; git config user.name a; cp $A_FILE x; git add x; git commit -qm x; rm x',
    /as plain text, in \.git\/objects\/[0-9a-f]{2}\/[0-9a-f]{38}:1$/,
  ],
  [
    'a docker config',
    'mkdir -p ~/.docker; echo "{\\"auth\\":\\"$(printf "user:%s" "$(cat $A_FILE)" | base64 -w0)\\"}" > ~/.docker/config.json',
    /base64, in ~\/\.docker\/config\.json:1$/,
  ],
  ['a file of the temporary folder', 'cp $A_FILE $RUNNER_TEMP/x', /as plain text, in \$RUNNER_TEMP\/x:1$/],
  ['a shell history', 'echo "curl -u me:$(cat $A_FILE) x" > ~/.bash_history', /as plain text, in ~\/\.bash_history:1$/],
  [
    'the log pages',
    'd=~/actions-runner/_diag/pages; mkdir -p $d; xxd -p -c 200 $A_FILE > $d/1.log',
    /hex, in .*_diag\/pages\/1\.log:1$/,
  ],
];

describe.each(LEAKS)('a secret in %s', (_, script, place) => {
  test('is found, warned of, and nothing repeats it', async () => {
    const step = await main();
    expect((await job.run(script)).exitCode).toBe(0);
    const post = await job.post(step);
    expect(leaked(post)).toEqual([expect.stringMatching(/^leaked: A, as /)]);
    expect(leaked(post)[0]).toMatch(place);
    expect([post.exitCode, post.annotations.map(({ level }) => level)]).toEqual([0, ['warning']]);
    expect(post.stdout + post.stderr + post.summary).not.toContain(VALUE);
    expect(post.summary).toContain('| A |');
    expect(readdirSync(job.temp).filter((name) => name.startsWith('keyless-'))).toEqual([]);
  });
});

test('with `error`, a finding fails the job, and what was handed over is removed all the same', async () => {
  const step = await main({ 'leak-scan': 'error' });
  await job.run('cp $A_FILE x');
  const post = await job.post(step);
  expect([post.exitCode, post.annotations.map(({ level }) => level)]).toEqual([1, ['error']]);
  expect(readdirSync(job.temp).filter((name) => name.startsWith('keyless-'))).toEqual([]);
});

test('AWS keys are searched for like secrets, in a link to a file too', async () => {
  const step = await main({ secrets: '', 'leak-scan': 'error', 'aws-credentials': 'file' });
  await job.run('cp $AWS_SHARED_CREDENTIALS_FILE creds; ln -s $AWS_SHARED_CREDENTIALS_FILE link');
  const post = await job.post(step);
  expect(
    leaked(post)
      .map((line) => line.replace(/:\d+$/, ''))
      .toSorted(),
  ).toEqual([
    'leaked: AWS_ACCESS_KEY_ID, as plain text, in creds',
    'leaked: AWS_SECRET_ACCESS_KEY, as plain text, in creds',
    'leaked: AWS_SESSION_TOKEN, as plain text, in creds',
    'leaked: everything that was handed over, as a link to its file, in link',
  ]);
  expect(post.exitCode).toBe(1);
});

test('the keys of a session that renews itself are searched for too', async () => {
  const step = await main({ secrets: '', 'leak-scan': 'error' });
  await job.run('aws() { "$KEYLESS_DIR"/bin/keyless credentials; }; aws > creds');
  const post = await job.post(step);
  expect(leaked(post).map((line) => line.replace(/:\d+$/, ''))).toContain(
    'leaked: AWS_SECRET_ACCESS_KEY, as plain text, in creds',
  );
  expect(post.exitCode).toBe(1);
});

test('so are those of each session that a renewal has replaced, and they are private until they are removed', async () => {
  const step = await main({ secrets: '', 'leak-scan': 'error' });
  for (const name of ['first', 'second', 'third']) {
    await job.run(`keyless credentials > ${name}`);
    age(step, -1);
  }
  expect(
    new Set(['first', 'second', 'third'].map((name) => readFileSync(join(job.workspace, name), 'utf8'))).size,
  ).toBe(3);
  const held = job.tree().find(({ path }) => path.endsWith('/scan-default.json'));
  expect(held?.mode).toBe('0600');
  const post = await job.post(step);
  const found = leaked(post).filter((line) => line.startsWith('leaked: AWS_SECRET_ACCESS_KEY, as plain text, in '));
  expect(found.map((line) => line.split(' in ')[1]?.split(':')[0]).toSorted()).toEqual(['first', 'second', 'third']);
  expect(job.tree()).toEqual([]);
});

test('without a scan no key of an earlier session is kept', async () => {
  const step = await main({ secrets: '', 'leak-scan': 'off' });
  age(step, -1);
  await job.run('keyless credentials > /dev/null');
  expect(readdirSync(stepFolder(step)).filter((name) => name.startsWith('scan'))).toEqual([]);
});

test('so is the password of a registry, which is the job’s for twelve hours', async () => {
  const step = await main({ secrets: '', 'leak-scan': 'error', 'ecr-login': 'true' });
  await job.run(`echo ${step.outputs['registries']} | docker-credential-keyless get > login`);
  expect(leaked(await job.post(step))).toContainEqual('leaked: the password of a registry, as plain text, in login:1');
});

test('a job that leaks nothing has no finding, and says what was searched and left out', async () => {
  const step = await main({ 'leak-scan': 'error', secrets: 'A = a\nPIN = pin' });
  await job.run('echo 1234 > f; wc -c < $A_FILE; git init -q .');
  const post = await job.post(step);
  expect([post.exitCode, post.annotations, post.summary]).toEqual([0, [], '']);
  expect(post.log).toContain('Keyless leak scan: nothing leaked');
  expect(post.log).toMatch(/searched {3}the workspace: \d+/);
  expect(post.log).toContain('not searched for   PIN (under 8 bytes)');
});

test.each(['outputs', 'env'])(
  'what `expose-values: %s` hands out is no finding; where a later step puts it is',
  async (mode) => {
    const step = await main({ 'expose-values': mode, 'aws-credentials': 'env' });
    const before = await job.post(step);
    expect(leaked(before)).toEqual([]);
    const again = await main({ 'expose-values': mode });
    await job.run(`echo "B=${mode === 'env' ? '$A' : '$(cat $A_FILE)'}" >> $GITHUB_ENV`);
    expect(
      leaked(await job.post(again)).filter((line) => line.startsWith('leaked: A, as plain text, in GITHUB_ENV')),
    ).not.toEqual([]);
  },
);

describe('with `off`', () => {
  test('nothing of the scan is loaded, or kept for it', async () => {
    const step = await main({ 'leak-scan': 'off' });
    expect(existsSync(join(stepFolder(step), 'scan.json'))).toBe(false);
    await job.run('cp $A_FILE x');
    renameSync('dist/scan/index.js', 'dist/scan/away.js');
    try {
      const post = await job.post(step);
      expect([post.exitCode, post.annotations]).toEqual([0, []]);
    } finally {
      renameSync('dist/scan/away.js', 'dist/scan/index.js');
    }
  });
});

test('where the scan can’t be loaded, that is said, and the files are removed', async () => {
  const step = await main({ 'leak-scan': 'error' });
  renameSync('dist/scan/index.js', 'dist/scan/away.js');
  try {
    const post = await job.post(step);
    expect(post.annotations.map(({ message }) => message)).toEqual([expect.stringMatching(/could not load its scan/)]);
    expect(job.tree()).toEqual([]);
  } finally {
    renameSync('dist/scan/away.js', 'dist/scan/index.js');
  }
});

test('what is kept for the scan is private, in the ledger, and no state', async () => {
  const step = await main({ 'aws-credentials': 'env' });
  const folder = stepFolder(step);
  const { files, leakScan } = JSON.parse(readFileSync(join(folder, 'ledger.json'), 'utf8'));
  expect([files.includes('scan.json'), leakScan]).toEqual([true, 'warn']);
  expect(job.tree().find(({ path }) => path.endsWith('/scan.json'))?.mode).toBe('0600');
  expect(Object.keys(step.state)).toEqual(['ledger']);
  await job.post(step);
  expect(job.tree()).toEqual([]);
});

describe('keyless scan', () => {
  const scan = (args: string): Promise<StepResult> => job.run(`keyless scan ${args}`);

  test('is 0 where nothing is found and 1 where something is, in the workspace or given paths', async () => {
    await main();
    await job.run('mkdir dist other; echo x > dist/a; cp $A_FILE other/b; tar czf o.tgz other');
    expect([(await scan('dist')).exitCode, (await scan('other')).exitCode, (await scan('')).exitCode]).toEqual([
      0, 1, 1,
    ]);
    expect((await scan('')).stdout.split('\n').toSorted()).toEqual([
      '',
      'A, as plain text, in o.tgz!other/b:1',
      'A, as plain text, in other/b:1',
    ]);
    expect((await scan('dist')).stderr).toContain('nothing leaked');
  });

  test('prints JSON and SARIF, without a value', async () => {
    await main();
    await job.run('mkdir other; base64 < $A_FILE > other/b');
    const json = JSON.parse((await scan('--json')).stdout);
    expect(json).toMatchObject({
      findings: [{ secret: 'A', encodings: ['base64'], place: 'other/b', line: 1 }],
      whole: true,
    });
    const sarif = await scan('--sarif');
    expect(JSON.parse(sarif.stdout).runs[0].results).toHaveLength(1);
    expect(sarif.stdout).not.toContain(VALUE);
  });

  test('finds the secrets themselves where their own folder would be uploaded', async () => {
    await main();
    const { exitCode, stdout } = await scan('$RUNNER_TEMP');
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/A, as plain text, in .*keyless-[0-9a-f]{24}\/secrets\/A:1/);
  });

  test.each([
    ['--wrong', /expected `keyless scan/],
    ['--json --sarif', /expected `keyless scan/],
    ['not-there', /there is no "not-there" to scan/],
  ])('is 2 for a command line it cannot follow: %s', async (args, message) => {
    await main();
    const { exitCode, stderr } = await scan(args);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).toContain('[command-usage]');
  });

  test('is 2 where no step has handed anything over', async () => {
    writeFileSync(join(job.workspace, 'x'), VALUE);
    const { exitCode, stderr } = await job.run(`'${process.execPath}' '${process.cwd()}/dist/cli/index.js' scan`);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('[not-in-a-job]')]);
  });
});
