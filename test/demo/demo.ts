/**
 * `npm run demo`: the main job against the sandbox, with the committed bundles, as a runner would run it. Shows what
 * GitHub would show, and fails if a promise is broken.
 */
import { createHash } from 'node:crypto';
import { startSandbox } from '../sandbox/sandbox.ts';
import { age } from '../support/cached-session.ts';
import { privateMode } from '../support/file-tree.ts';
import { createJob } from '../support/job.ts';

const PASSWORD = 'correct-horse-battery-staple';
const NPMRC = '//registry.example/:_authToken=npm_0123456789abcdef\nalways-auth=true\n';

const broken: string[] = [];

function promise(text: string, kept: boolean): void {
  console.log(`  ${kept ? 'kept  ' : 'BROKEN'}  ${text}`);
  if (!kept) broken.push(text);
}

function show(title: string, text: string): void {
  console.log(`\n=== ${title}\n${text.trimEnd().replace(/^/gm, '  ')}`);
}

const sandbox = await startSandbox();
sandbox.secrets.put('prod/payments/db', JSON.stringify({ username: 'payments', password: PASSWORD, port: 5432 }));
sandbox.secrets.put('prod/npmrc', NPMRC);
const job = await createJob(sandbox);

const inputs = {
  'role-to-assume': sandbox.roleArn,
  'aws-region': 'us-east-1',
  secrets: 'DB_PASSWORD = prod/payments/db#password\nNPMRC       = prod/npmrc\n',
};
show(
  'The step',
  `- uses: OWNER/keyless@v1\n  with:\n${Object.entries(inputs)
    .map(
      ([name, value]) =>
        `    ${name}: ${value.includes('\n') ? `|\n      ${value.trim().replaceAll('\n', '\n      ')}` : value}`,
    )
    .join('\n')}`,
);

const main = await job.step({ inputs });
show('Its log, as GitHub shows it', main.log);
show(
  'What lies in RUNNER_TEMP',
  job
    .tree()
    .map(({ mode, path }) => `${mode} ${path}`)
    .join('\n'),
);
show(
  'What later steps get in their environment',
  Object.entries(main.env)
    .map(([name, value]) => `${name}=${value}`)
    .join('\n'),
);
show('The step summary', main.summary);

const uses = await job.run(
  'printf "%s" "$(cat "$DB_PASSWORD_FILE")" | sha256sum; echo "the password is $(cat "$DB_PASSWORD_FILE")"; cat "$DB_PASSWORD_FILE" | base64; printenv | sort | grep -v -e GITHUB_ -e RUNNER_',
);
show('A later step that uses the secret, prints it, and dumps its environment', uses.log);

const aws = await job.run(`"${process.execPath}" "${new URL('caller-identity.ts', import.meta.url).pathname}"`);
show('A later step that calls AWS with the profile', aws.log);

age(main, -1);
const hoursLater = await job.run(`"${process.execPath}" "${new URL('caller-identity.ts', import.meta.url).pathname}"`);
show('The same when that session has ended', hoursLater.log);

const expected = createHash('sha256').update(PASSWORD).digest('hex');
show('The promises', '');
promise('the main step succeeds', main.exitCode === 0);
promise('the secret reaches a later step byte for byte', uses.stdout.startsWith(expected));
promise(
  'neither the secret nor its base64 is in any log',
  ![main, uses, aws].some((step) =>
    [PASSWORD, Buffer.from(`${PASSWORD}\n`).toString('base64').slice(0, 20)].some((value) => step.log.includes(value)),
  ),
);
promise(
  'no variable, output or state holds a value',
  !JSON.stringify([main.env, main.outputs, main.state]).includes(PASSWORD),
);
promise(
  'every file is 0600, every folder and command 0700',
  job.tree().every((entry) => entry.mode === privateMode(entry)),
);
promise(
  'the AWS SDK finds the profile and STS knows the session',
  aws.exitCode === 0 && aws.stdout.includes('assumed-role/deploy'),
);
promise(
  'when the session has ended, the profile brings the next, by a new token',
  hoursLater.exitCode === 0 &&
    hoursLater.stdout.includes('assumed-role/deploy') &&
    sandbox.requests.count('token') === 2 &&
    sandbox.requests.count('sts', 'AssumeRoleWithWebIdentity') === 2,
);
promise('both secrets took one call', sandbox.requests.count('secretsmanager', 'BatchGetSecretValue') === 1);

const post = await job.post(main);
show('The end of the job', post.log);
promise('the post step succeeds and leaves nothing', post.exitCode === 0 && job.tree().length === 0);

await job.remove();
await sandbox.stop();
console.log(broken.length === 0 ? '\nEvery promise was kept.' : `\n${broken.length} promises were broken.`);
process.exitCode = broken.length === 0 ? 0 : 1;
