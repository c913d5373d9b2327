/**
 * A job in a container, with a real engine and the runner's layout: its steps run inside, by the Node that the runner mounts,
 * and find RUNNER_TEMP at /__w/_temp; a Docker container action beside it finds the same folder at /github/runner_temp.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { age, cachedSession } from '../support/cached-session.ts';
import { createJob, type Job, type StepResult } from '../support/job.ts';
import type { StepCommand } from '../support/step-process.ts';
import { type Engine, startEngine } from './engine.ts';

const DOCKER = '/usr/bin/docker';
const APPLETS = ['sh', 'cat', 'date', 'env', 'sed', 'sleep', 'stat', 'tail', 'test'];

let sandbox: Sandbox;
let job: Job;
let engine: Engine;
let main: StepResult;

beforeAll(async () => {
  sandbox = await startSandbox();
  sandbox.secrets.put('a', 'value-of-a');
  job = await createJob(sandbox, { inContainer: (command) => inContainer(command) });
  engine = await startEngine(join(job.folder, 'engine'));
  importImage(join(job.folder, 'rootfs'));
  docker(
    ...[
      'run',
      '--detach',
      '--name',
      'job',
      '--network',
      'host',
      ...mounts().flatMap(([from, to]) => ['-v', `${from}:${to}`]),
    ],
    ...['image', 'tail', '-f', '/dev/null'],
  );
  main = await job.step({
    inputs: { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1', secrets: 'A = a', 'leak-scan': 'error' },
  });
});

afterAll(async () => {
  if (engine !== undefined) docker('rm', '--force', 'job');
  await engine?.stop();
  await job?.remove();
  await sandbox?.stop();
});

function docker(...args: readonly string[]): string {
  return execFileSync(DOCKER, ['-H', engine.host, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** What the runner mounts, and the sandbox's authority. */
function mounts(): readonly (readonly [host: string, container: string])[] {
  return [
    [job.temp, '/__w/_temp'],
    [job.workspace, '/__w/payments/payments'],
    [resolve('.'), '/__w/_actions/acme/keyless/v1'],
    [dirname(realpathSync(process.execPath)), '/__e/node24/bin'],
    [join(job.folder, 'home'), '/github/home'],
    [join(job.temp, '_github_workflow'), '/github/workflow'],
    [dirname(sandbox.env['NODE_EXTRA_CA_CERTS'] ?? ''), '/sandbox'],
  ];
}

/** As the runner translates: a value that is a path of the host's or begins with one; the longest that fits. */
function inside(value: string): string {
  const real = value === process.execPath ? realpathSync(value) : value;
  const [host, container] = mounts()
    .toSorted(([one], [other]) => other.length - one.length)
    .find(([host]) => real === host || real.startsWith(`${host}/`)) ?? ['', ''];
  return container + real.slice(host.length);
}

/** A path of the container as the host has it. */
function outside(path: string): string {
  return path.replace(/^\/__w\/_temp(?=\/|$)/, job.temp);
}

function inContainer({ args, command, cwd, env }: StepCommand): StepCommand {
  const { PATH = '', ...others } = Object.fromEntries(
    Object.entries(env).map(([name, value]) => [name, inside(value)]),
  );
  const own = PATH.split(':').filter((folder) => folder.startsWith('/__w/'));
  const given = Object.keys(others).flatMap((name) => ['-e', name]);
  const words = [command === 'bash' ? 'sh' : inside(command), ...args.map(inside)];
  return {
    command: DOCKER,
    args: ['exec', ...given, '-e', `PATH=${[...own, '/bin'].join(':')}`, '--workdir', inside(cwd), 'job', ...words],
    env: { ...others, DOCKER_HOST: engine.host, PATH: process.env['PATH'] ?? '' },
    cwd,
  };
}

/** An image of what Node needs of a distribution, and a shell. */
function importImage(root: string): void {
  mkdirSync(join(root, 'bin'), { recursive: true });
  cpSync(realpathSync('/bin/busybox'), join(root, 'bin', 'busybox'));
  for (const applet of APPLETS) symlinkSync('busybox', join(root, 'bin', applet));
  const needed = execFileSync('ldd', [realpathSync(process.execPath)], { encoding: 'utf8' }).match(/\/\S+/g) ?? [];
  for (const library of needed) {
    mkdirSync(join(root, dirname(library)), { recursive: true });
    cpSync(realpathSync(library), join(root, library));
  }
  execFileSync('sh', ['-c', `tar -C '${root}' -c . | ${DOCKER} -H '${engine.host}' import - image`], {
    stdio: 'ignore',
  });
}

/** A Docker container action of the job: paths of the job's container mean nothing to the runner, so it translates none. */
function inAction(command: string, env: Readonly<Record<string, string>>): string {
  const given = Object.entries(env).flatMap(([name, value]) => ['-e', `${name}=${value}`]);
  return docker(
    'run',
    '--rm',
    '--network',
    'none',
    '-v',
    `${job.temp}:/github/runner_temp`,
    ...given,
    'image',
    'sh',
    '-c',
    command,
  );
}

const folder = (): string => main.env['KEYLESS_DIR'] ?? '';
const later = async (command: string): Promise<StepResult> => {
  const result = await job.run(command, { env: { NODE_EXTRA_CA_CERTS: '/sandbox/ca.pem' } });
  return result;
};

test('the step hands over inside the container, at paths of the container, and says where else they are', () => {
  expect([main.exitCode, main.stderr]).toEqual([0, '']);
  expect(folder()).toMatch(/^\/__w\/_temp\/keyless-[0-9a-f]{24}$/);
  expect([main.env['A_FILE'], main.outputs['A']]).toEqual([`${folder()}/secrets/A`, `${folder()}/secrets/A`]);
  expect(main.log).toContain('This job runs in a container');
  expect(main.log).toContain(`finds the folder at /github/runner_temp/${folder().slice(11)}`);
});

test('later steps read the files, run the command, and renew', async () => {
  const { exitCode, log, stdout } = await later(
    'stat -c %a "$A_FILE" "$KEYLESS_DIR"; cat "$A_FILE"; echo; keyless get A; echo; keyless run --secret A -- sh -c \'test "$A" = "$(cat "$A_FILE")" && echo "it is $A"\'',
  );
  expect([stdout, exitCode], log).toEqual(['600\n700\nvalue-of-a\nvalue-of-a\nit is ***\n', 0]);
  const onHost = { ...main, env: { ...main.env, KEYLESS_DIR: outside(folder()) } };
  const before = age(onHost, -1);
  const renewed = await later(`eval "$(sed -n 's/^credential_process = //p' "$AWS_CONFIG_FILE")"`);
  const after = cachedSession(onHost);
  expect(JSON.parse(renewed.stdout)).toMatchObject({ AccessKeyId: after.credentials.accessKeyId });
  expect(after.credentials.accessKeyId).not.toBe(before.credentials.accessKeyId);
});

test('a container action finds nothing at the job’s own paths, and all of it where the step has said', () => {
  expect(() => inAction('cat "$A_FILE"', { A_FILE: main.env['A_FILE'] ?? '' })).toThrow(/No such file/);
  const there = `/github/runner_temp/${folder().slice(11)}`;
  expect(inAction('cat "$A_FILE"', { A_FILE: `${there}/secrets/A` })).toBe('value-of-a');
  const byProfile = `eval "$(sed -n 's/^credential_process = //p' "$AWS_CONFIG_FILE")"`;
  const document = inAction(byProfile, { KEYLESS_DIR: there, AWS_CONFIG_FILE: `${there}/aws/config` });
  expect(JSON.parse(document)).toMatchObject({ Version: 1, AccessKeyId: expect.stringMatching(/^ASIA/) });
});

test('post scans inside the container, and leaves nothing', async () => {
  await later('cat "$A_FILE" > /github/home/.netrc');
  const post = await job.post(main);
  expect(post.exitCode).toBe(1);
  expect(post.annotations.map(({ message }) => message)).toEqual([
    'leaked: A, as plain text, in ~/.netrc:1; rotate it if that was uploaded, pushed or cached',
  ]);
  expect(readdirSync(job.temp).filter((name) => name.startsWith('keyless-'))).toEqual([]);
});
