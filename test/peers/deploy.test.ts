/**
 * The deploy pipeline with programs that are not ours: a Docker engine with BuildKit, a registry that stands for ECR,
 * skopeo, Podman, Buildah and Helm. It starts an engine of its own, so it must run as root. KEYLESS_PEERS names the folder
 * that holds helm.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { createJob, type Job, type StepResult } from '../support/job.ts';
import { type Engine, startEngine } from './engine.ts';
import { ProcessList } from './process-list.ts';
import { type EcrRegistry, startRegistry } from './registry.ts';

const HOST = '123456789012.dkr.ecr.us-east-1.amazonaws.com';
const NPMRC = '//registry.example/:_authToken=npm_4f1dcd9f6b0a4e0c\nregistry=https://registry.example/\n';
const PASSWORD = `p4ss "with" 'quotes', $HOME, \`ticks\` # and a hash`;
const KEY = '-----BEGIN KEY-----\nMC4CAQAwBQYDK2VwBCIEIA0j1s\n-----END KEY-----\n';
const SECRETS = [NPMRC.trim(), PASSWORD, KEY.trim(), 'npm_4f1dcd9f6b0a4e0c', 'MC4CAQAwBQYDK2VwBCIEIA0j1s'];

const programs = process.env['KEYLESS_PEERS'] ?? '';

let sandbox: Sandbox;
let job: Job;
let registry: EcrRegistry;
let engine: Engine;
let main: StepResult;
let before: string;

beforeAll(async () => {
  sandbox = await startSandbox();
  sandbox.secrets.put('npmrc', NPMRC);
  sandbox.secrets.put('password', PASSWORD);
  sandbox.secrets.put('key', KEY);
  job = await createJob(sandbox);
  registry = await startRegistry(job.folder, [HOST], sandbox.registryTokens);
  engine = await startEngine(join(job.folder, 'engine'), { HTTPS_PROXY: registry.proxy, SSL_CERT_FILE: registry.ca });
  Object.assign(job.env, { DOCKER_HOST: engine.host, DOCKER_BUILDKIT: '1' });
  if (programs === '') throw new Error('KEYLESS_PEERS must name the folder that holds helm');
  job.env['PATH'] = `/usr/bin:${programs}:${process.env['PATH']}`; // Debian's docker, which has BuildKit built in
  job.env['CONTAINERS_STORAGE_CONF'] = storeOfContainers(job.folder);

  const context = join(job.workspace, 'app');
  mkdirSync(context);
  copyFileSync('/bin/busybox', join(context, 'busybox'));
  writeFileSync(
    join(context, 'Dockerfile'),
    [
      'FROM scratch',
      'COPY busybox /bin/busybox',
      'RUN --mount=type=secret,id=npmrc,required=true ["/bin/busybox", "sh", "-c", "/bin/busybox sha256sum < /run/secrets/npmrc > /npmrc.sum"]',
      'RUN --mount=type=secret,id=PASSWORD,target=/p ["/bin/busybox", "sh", "-c", "/bin/busybox sha256sum < /p > /password.sum"]',
      'ENTRYPOINT ["/bin/busybox"]',
      '',
    ].join('\n'),
  );
  const config = join(job.folder, 'home', '.docker');
  mkdirSync(config);
  before = '{\n\t"auths": {\n\t\t"ghcr.io": {\n\t\t\t"auth": "dTpw"\n\t\t}\n\t}\n}';
  writeFileSync(join(config, 'config.json'), before);
  main = await job.step({
    inputs: {
      'role-to-assume': sandbox.roleArn,
      'aws-region': 'us-east-1',
      'ecr-login': 'true',
      secrets: 'NPMRC = npmrc\nPASSWORD = password\nKEY = key',
    },
  });
  expect(main.exitCode).toBe(0);
});

afterAll(async () => {
  await engine?.stop();
  await registry?.stop();
  await job?.remove();
  await sandbox?.stop();
});

/** Where Podman and Buildah keep the job's images, in the way that needs nothing of the kernel. */
function storeOfContainers(folder: string): string {
  const [root, run, settings] = ['containers', 'containers-run', 'storage.conf'].map((name) => join(folder, name));
  writeFileSync(settings ?? '', `[storage]\ndriver = "vfs"\ngraphroot = "${root}"\nrunroot = "${run}"\n`);
  return settings ?? '';
}

async function run(command: string, env: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  const result = await job.run(command, { env });
  if (result.exitCode !== 0) throw new Error(`${command}\n${result.log}`);
  return result;
}

const viaProxy = (): Readonly<Record<string, string>> => ({
  HTTPS_PROXY: registry.proxy,
  NO_PROXY: 'localhost,127.0.0.1',
  SSL_CERT_FILE: registry.ca,
});

/** Nothing of what was handed over is in there. */
function expectNoSecret(where: string, text: string): void {
  const passwords = sandbox.registryTokens.map(({ password }) => password);
  const keys = sandbox.sessions.all.flatMap(({ secretAccessKey, sessionToken }) => [secretAccessKey, sessionToken]);
  for (const secret of [...SECRETS, ...passwords, ...keys]) {
    const forms = [secret, Buffer.from(secret).toString('base64'), Buffer.from(`AWS:${secret}`).toString('base64')];
    if (forms.some((form) => text.includes(form))) throw new Error(`${where} holds a secret`);
  }
}

/** Every file under a folder, unpacked where it is a layer. */
function contentOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => {
      const bytes = readFileSync(path);
      return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('latin1');
    })
    .join('\n');
}

const config = (): string => readFileSync(join(job.folder, 'home', '.docker', 'config.json'), 'utf8');

test('builds with secrets, pushes, and pulls by digest, and no secret is to be seen anywhere', async () => {
  const processes = new ProcessList();
  const built = await run(
    [
      'secrets=()',
      // as docker/build-push-action turns its input secret-files into arguments
      `while IFS= read -r line; do secrets+=(--secret "id=\${line%%=*},src=\${line#*=}"); done <<<"$SECRET_FILES"`,
      `docker build -q --network=none --secret id=npmrc,src="$NPMRC_FILE" "\${secrets[@]}" -t ${HOST}/app:1 app`,
    ].join('\n'),
    { SECRET_FILES: main.outputs['secret-files'] ?? '' },
  );
  const pushed = await run(`docker push ${HOST}/app:1`);
  const digest = /digest: (sha256:[0-9a-f]{64})/.exec(pushed.stdout)?.[1];
  const pulled = join(job.folder, 'pulled');
  await run(`docker logout ${HOST}`); // forgets the token: the pull needs another
  await run(`skopeo copy docker://${HOST}/app@${digest} dir:${pulled}`, viaProxy());
  const seen = processes.stop();

  expect(new Set(registry.accepted).size).toBe(2);
  const sums = await run(`for of in NPMRC PASSWORD; do file="\${of}_FILE"; sha256sum < "\${!file}"; done`);
  const inside = await run(`docker run --rm --network=none ${HOST}/app:1 cat /npmrc.sum /password.sum`);
  expect(inside.stdout).toBe(sums.stdout);

  expect(seen).toContain('docker\0push');
  expectNoSecret('the process list', seen);
  expectNoSecret('the log', [built, pushed].map(({ stdout, stderr }) => stdout + stderr).join('\n'));
  expectNoSecret('the history', (await run(`docker history --no-trunc ${HOST}/app:1`)).stdout);
  expectNoSecret('the image', (await run(`docker inspect ${HOST}/app:1`)).stdout);
  await run(`docker save ${HOST}/app:1 -o image.tar`);
  expectNoSecret('a layer', readFileSync(join(job.workspace, 'image.tar'), 'latin1'));
  expectNoSecret('the registry', contentOf(registry.storage));
  expectNoSecret('what was pulled', contentOf(pulled));
  expectNoSecret('the Docker config', config());
});

test('this would be seen, were it done the other way', async () => {
  const processes = new ProcessList();
  writeFileSync(
    join(job.workspace, 'app', 'Careless'),
    'FROM scratch\nARG TOKEN\nCOPY busybox /bin/busybox\nRUN ["/bin/busybox", "sleep", "0.2"]\n',
  );
  await run('docker build -q --network=none --build-arg TOKEN="$(cat "$NPMRC_FILE")" -f app/Careless -t careless app');
  const seen = processes.stop();
  expect(() => expectNoSecret('the process list', seen)).toThrow('the process list holds a secret');
  const history = await run('docker history --no-trunc careless');
  expect(() => expectNoSecret('the history', history.stdout)).toThrow('the history holds a secret');
});

test('docker logs in with what the helper has, keeps a login of its own in the helper, and logs out', async () => {
  const login = await run(`docker login ${HOST}`);
  expect(login.stdout).toContain('Login Succeeded');
  const token = sandbox.registryTokens.at(-1)?.password ?? '';
  writeFileSync(join(job.workspace, 'token'), token);
  await run(`docker login -u AWS --password-stdin ${HOST} < token`);
  expectNoSecret('the Docker config', config());
  expect((await run(`docker logout ${HOST}`)).stdout).toContain('Removing login credentials');
  await run(`docker push ${HOST}/app:1`);
});

test('docker says why where the helper gets no token', async () => {
  await run(`docker logout ${HOST}`);
  sandbox.denied.add('ecr:GetAuthorizationToken');
  const refused = await job.run(`docker push ${HOST}/app:1`);
  sandbox.denied.clear();
  expect(refused.exitCode).not.toBe(0);
  expect(refused.log).toContain(`[registry-refused] no login for ${HOST}: `);
  expect(refused.log).toContain('Allow the role `ecr:GetAuthorizationToken` on "*".');
});

test.each([
  ['buildah', 'bud', 'built'],
  ['podman', 'build', 'podman'],
])('%s builds with a secret and pushes by the same helper', async (tool, build, name) => {
  await run(
    `${tool} ${build} -q --isolation chroot --secret id=npmrc,src="$NPMRC_FILE" --secret id=PASSWORD,src="$PASSWORD_FILE" -t ${HOST}/${name}:1 app`,
  );
  await run(`${tool} push -q ${HOST}/${name}:1`, viaProxy());
  const listed = await run(`skopeo inspect docker://${HOST}/${name}:1`, viaProxy());
  expect(JSON.parse(listed.stdout)).toMatchObject({ Name: `${HOST}/${name}` });
  expectNoSecret('the registry', contentOf(registry.storage));
  expectNoSecret('the store', contentOf(join(job.folder, 'containers')));
});

test('podman logs in with what the helper has, and asks it for a token of its own', async () => {
  const before = registry.accepted.length;
  await run(`docker logout ${HOST}`);
  await run(`podman pull -q ${HOST}/built:1`, viaProxy());
  expect(registry.accepted.length).toBeGreaterThan(before);
  expectNoSecret('the Docker config', config());
});

test('helm pushes and pulls a chart by the same helper', async () => {
  await run(
    'mkdir -p chart && printf "apiVersion: v2\\nname: app\\nversion: 1.2.3\\n" > chart/Chart.yaml && helm package chart',
  );
  const pushed = await run(`helm push app-1.2.3.tgz oci://${HOST}/charts`, viaProxy());
  expect(pushed.stderr).toMatch(/Digest: sha256:[0-9a-f]{64}/);
  await run(
    `docker logout ${HOST} && mkdir pulled && helm pull oci://${HOST}/charts/app --version 1.2.3 -d pulled`,
    viaProxy(),
  );
  expect(readFileSync(join(job.workspace, 'pulled', 'app-1.2.3.tgz'))).toEqual(
    readFileSync(join(job.workspace, 'app-1.2.3.tgz')),
  );
  expectNoSecret('the Docker config', config());
});

test('skopeo finds the helper where REGISTRY_AUTH_FILE names a config of its own', async () => {
  const file = join(job.folder, 'auth.json');
  const env = { ...viaProxy(), REGISTRY_AUTH_FILE: file };
  writeFileSync(file, '{}');
  const inputs = { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1', 'ecr-login': 'true' };
  const step = await job.step({ inputs, env: { REGISTRY_AUTH_FILE: file } });
  expect(readFileSync(file, 'utf8')).toBe(`{"credHelpers": {"${HOST}": "keyless"}}`);
  expect(JSON.parse((await run(`skopeo inspect docker://${HOST}/app:1`, env)).stdout)).toMatchObject({ Os: 'linux' });
  await job.post(step);
  expect(readFileSync(file, 'utf8')).toBe('{}');
});

test('a container gets a secret by the _FILE convention of official images', async () => {
  const sum = await run('sha256sum < "$KEY_FILE"');
  const inside = await run(
    `docker run --rm --network=none -e KEY_FILE=/run/secrets/key -v "$KEY_FILE:/run/secrets/key:ro" ${HOST}/app:1 sh -c 'busybox sha256sum < "$KEY_FILE"'`.replace(
      'busybox sha256sum',
      '/bin/busybox sha256sum',
    ),
  );
  expect(inside.stdout).toBe(sum.stdout);
});

test('docker run --env-file reads each value whole, and what one line cannot hold was left out by name', async () => {
  const shown = await run(
    `docker run --rm --network=none --env-file "${main.outputs['docker-env-file']}" ${HOST}/app:1 sh -c '/bin/busybox printf %s "$PASSWORD"; /bin/busybox printf "|%s|%s" "\${NPMRC-unset}" "\${KEY-unset}"'`,
  );
  expect(shown.stdout).toBe(`${PASSWORD}|unset|unset`);
  expect(main.log).toMatch(/secrets\.docker\.env leaves these out.*: NPMRC, KEY/);
});

test('podman builds carelessly an image that says it is older than the job', async () => {
  const careless = 'FROM scratch\nCOPY npmrc /npmrc\n';
  await run(
    `mkdir dated && cp "$NPMRC_FILE" dated/npmrc && printf '${careless.replaceAll('\n', '\\n')}' > dated/Containerfile`,
  );
  await run('podman build -q --isolation chroot --timestamp 0 -t dated:1 dated && rm -r dated');
});

test('post takes the helper out of the Docker config, and leaves nothing', async () => {
  const { auths, credHelpers } = JSON.parse(config());
  expect([auths, credHelpers]).toEqual([{ 'ghcr.io': { auth: 'dTpw' } }, { [HOST]: 'keyless' }]);
  const post = await job.post(main);
  // The leak scan asks the real engine and the real store, and finds the images that were built carelessly, and no other.
  const leaks = post.annotations.map(({ message }) => message);
  expect(leaks).toContainEqual(
    'leaked: NPMRC, as plain text, in image careless:latest, history:2; rotate it if that was uploaded, pushed or cached',
  );
  expect(leaks).toContainEqual(
    expect.stringMatching(/^leaked: NPMRC, .* in image localhost\/dated:1, layers![0-9a-f]+\.tar!npmrc:1;/),
  );
  expect(leaks.filter((message) => !/image (?:careless:latest|localhost\/dated:1)/.test(message))).toEqual([]);
  expect(JSON.parse(config())).toEqual(JSON.parse(before));
  expect(job.tree()).toEqual([]);
});
