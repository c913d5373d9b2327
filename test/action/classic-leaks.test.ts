/**
 * The classic ways that secrets leak from a job, each done for real behind a Keyless step, and what catches it: the audit, which
 * reads the workflow beforehand; the masks, in the log; the scan, in what is left behind.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { createJob, type Job } from '../support/job.ts';

type Catcher = 'audit' | 'mask' | 'scan';

const VALUE = 'q7Zt-bX2m_9LkV4w/Rs81+Pd==';
const BASE64 = Buffer.from(VALUE).toString('base64');
const BEARER = 'Authorization: Bearer';

let sandbox: Sandbox;
let job: Job;
beforeAll(async () => {
  sandbox = await startSandbox();
  sandbox.secrets.put('a', VALUE);
});
afterAll(() => sandbox.stop());
beforeEach(async () => {
  job = await createJob(sandbox);
});
afterEach(() => job.remove());

/** What a step's script would print where nothing hides it is `shown`; undefined where it prints nothing of the secret. */
const LEAKS: readonly (readonly [
  what: string,
  script: string,
  shown: string | undefined,
  caught: readonly Catcher[],
])[] = [
  ['a secret echoed while debugging', 'echo "token is $(cat "$A_FILE")"', VALUE, ['audit', 'mask']],
  ['set -x', 'set -x\nA=$(cat "$A_FILE")\ntest -n "$A"', VALUE, ['audit', 'mask']],
  ['base64, which gets past the usual masks', 'base64 -w0 < "$A_FILE"', BASE64, ['audit', 'mask']],
  ['hex, likewise', 'xxd -p -c 200 "$A_FILE"', Buffer.from(VALUE).toString('hex'), ['audit', 'mask']],
  [
    'a header that a client prints',
    `A=$(cat "$A_FILE")\ncurl -sv --max-time 5 -H "${BEARER} $A" http://127.0.0.1:9/ || true\necho "> ${BEARER} $A"`,
    VALUE,
    ['audit', 'mask'],
  ],
  ['GITHUB_ENV', 'echo "A=$(cat "$A_FILE")" >> "$GITHUB_ENV"', undefined, ['audit', 'scan']],
  ['GITHUB_OUTPUT', 'echo "a=$(cat "$A_FILE")" >> "$GITHUB_OUTPUT"', undefined, ['audit', 'scan']],
  ['the step summary', 'cat "$A_FILE" >> "$GITHUB_STEP_SUMMARY"', undefined, ['audit', 'scan']],
  ['a .env file for a build', 'echo "A=$(cat "$A_FILE")" > .env', undefined, ['scan']],
  [
    'a package manager’s credentials',
    'echo "//r.example/:_authToken=$(cat "$A_FILE")" > ~/.npmrc',
    undefined,
    ['scan'],
  ],
  [
    'docker login, which keeps the password',
    'mkdir -p ~/.docker; echo "{\\"auths\\":{\\"r.example\\":{\\"auth\\":\\"$(printf "u:%s" "$(cat "$A_FILE")" | base64 -w0)\\"}}}" > ~/.docker/config.json',
    undefined,
    ['scan'],
  ],
  [
    'a git remote with the password in it',
    'git init -q .; git remote add o "https://u:$(cat "$A_FILE")@r.example/x"',
    undefined,
    ['audit', 'scan'],
  ],
  ['an archive of the workspace', 'mkdir d; cp "$A_FILE" d/k; tar czf all.tgz d; rm -r d', undefined, ['scan']],
  ['the same done well', 'keyless run --secret A -- sh -c \'test -n "$A"\'', undefined, []],
];

/** The findings that are warnings at least, of a workflow with this script behind a Keyless step. */
function audited(script: string): boolean {
  const workflow = join(job.workspace, '.github', 'workflows');
  mkdirSync(workflow, { recursive: true });
  const block = script.replaceAll('\n', '\n          ');
  writeFileSync(
    join(workflow, 'a.yml'),
    `on: push
permissions: { contents: read }
jobs:
  a:
    runs-on: ubuntu-latest
    permissions: { id-token: write, contents: read }
    steps:
      - uses: acme/keyless@0123456789012345678901234567890123456789
        with:
          role-to-assume: arn:aws:iam::123456789012:role/deploy
          aws-region: us-east-1
          secrets: A = a
      - run: |
          ${block}
`,
  );
  const { stdout } = spawnSync(
    process.execPath,
    [resolve('dist/cli/index.js'), 'audit', '--json', '--fail-on', 'never', '--root', job.workspace, workflow],
    { encoding: 'utf8', env: { PATH: process.env['PATH'] } },
  );
  const { findings } = JSON.parse(stdout) as { findings: readonly { severity: string }[] };
  return findings.some(({ severity }) => severity !== 'note');
}

test.each(LEAKS)('%s', async (_, script, shown, caught) => {
  const step = await job.step({
    inputs: { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1', secrets: 'A = a' },
  });
  const { log, stderr, stdout } = await job.run(script);
  const raw = stdout + stderr;
  if (shown !== undefined) expect(raw).toContain(shown);
  else expect(raw).not.toContain(VALUE);
  const post = await job.post(step);
  const found: readonly (readonly [Catcher, boolean])[] = [
    ['audit', audited(script)],
    ['mask', shown !== undefined && !log.includes(shown)],
    ['scan', post.annotations.some(({ message }) => message.startsWith('leaked: A, '))],
  ];
  expect(found.flatMap(([catcher, did]) => (did ? [catcher] : []))).toEqual(caught);
});
