/** `ecr-login` as later steps find it: the helper on PATH, named in the Docker config, and undone by post. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { createJob, type Job, type StepResult } from '../support/job.ts';
import { stepFolder } from '../support/step-folder.ts';

const OWN = '123456789012.dkr.ecr.us-east-1.amazonaws.com';
const OTHER = '210987654321.dkr.ecr.us-east-1.amazonaws.com';
const PUBLIC = 'public.ecr.aws';
const CONFIG = '{\n\t"auths": {\n\t\t"ghcr.io": {\n\t\t\t"auth": "dTpw"\n\t\t}\n\t}\n}';

let sandbox: Sandbox;
let job: Job;
beforeAll(async () => {
  sandbox = await startSandbox();
  sandbox.secrets.put('a', 'value-of-a');
});
afterAll(() => sandbox.stop());
beforeEach(async () => {
  job = await createJob(sandbox);
  sandbox.denied.clear();
  sandbox.faults.clear();
  sandbox.registryTokenLifetime = 12 * 3600;
  return () => job.remove();
});

const step = (logins: string, more: Readonly<Record<string, string>> = {}, on = job): Promise<StepResult> =>
  on.step({ inputs: { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1', 'ecr-login': logins, ...more } });
const get = (server: string): Promise<StepResult> => job.run(`printf '%s' ${server} | docker-credential-keyless get`);
const dockerFolder = (): string => join(job.folder, 'home', '.docker');
const config = (): string => readFileSync(join(dockerFolder(), 'config.json'), 'utf8');
function putConfig(text: string, mode = 0o644): void {
  mkdirSync(dockerFolder(), { recursive: true });
  writeFileSync(join(dockerFolder(), 'config.json'), text, { mode });
}

describe('the step', () => {
  test('names the helper for each registry, hands out their hosts, and asks for no token yet', async () => {
    putConfig(CONFIG);
    const asked = sandbox.requests.count('ecr');
    const main = await step(`true\n${OTHER}, ${PUBLIC}`);
    expect(main.exitCode).toBe(0);
    expect(main.outputs['registries']).toBe(`${OWN}\n${OTHER}\n${PUBLIC}`);
    expect(JSON.parse(config())).toEqual({
      auths: { 'ghcr.io': { auth: 'dTpw' } },
      credHelpers: { [OWN]: 'keyless', [OTHER]: 'keyless', [PUBLIC]: 'keyless' },
    });
    expect(statSync(join(dockerFolder(), 'config.json')).mode & 0o777).toBe(0o644);
    expect(main.log).toContain(`registry  ${OTHER}`);
    expect(main.summary).toContain('| Registry | ');
    expect(sandbox.requests.count('ecr')).toBe(asked);
    await job.post(main);
    expect(config()).toBe(CONFIG);
    expect([job.tree(), readdirSync(dockerFolder())]).toEqual([[], ['config.json']]);
  });

  test('leaves no Docker folder where there was none', async () => {
    const main = await step('true');
    expect(JSON.parse(config())).toEqual({ credHelpers: { [OWN]: 'keyless' } });
    expect(statSync(join(dockerFolder(), 'config.json')).mode & 0o777).toBe(0o600);
    await job.post(main);
    expect(existsSync(dockerFolder())).toBe(false);
  });

  test('uses the config that DOCKER_CONFIG names', async () => {
    const folder = join(job.folder, 'docker');
    const main = await job.step({
      inputs: { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1', 'ecr-login': 'true' },
      env: { DOCKER_CONFIG: folder },
    });
    expect(readFileSync(join(folder, 'config.json'), 'utf8')).toContain('"keyless"');
    expect(existsSync(dockerFolder())).toBe(false);
    await job.post(main);
    expect(existsSync(folder)).toBe(false);
  });

  test('serves podman and its kin where REGISTRY_AUTH_FILE names a config of their own', async () => {
    const file = join(job.folder, 'auth.json');
    writeFileSync(file, CONFIG);
    const inputs = { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1', 'ecr-login': 'true' };
    const main = await job.step({ inputs, env: { REGISTRY_AUTH_FILE: file } });
    expect(JSON.parse(readFileSync(file, 'utf8')).credHelpers).toEqual({ [OWN]: 'keyless' });
    expect(JSON.parse(config()).credHelpers).toEqual({ [OWN]: 'keyless' });
    await job.post(main);
    expect([readFileSync(file, 'utf8'), existsSync(dockerFolder())]).toEqual([CONFIG, false]);

    writeFileSync(file, '[]');
    const refused = await job.step({ inputs, env: { REGISTRY_AUTH_FILE: file } });
    expect(refused.log).toContain(`[docker-config-unusable] the Docker config "${file}" holds no JSON object`);
    expect([readFileSync(file, 'utf8'), existsSync(dockerFolder())]).toEqual(['[]', false]);
  });

  test('says where it takes the place of another helper, which post puts back', async () => {
    const text = `{"credHelpers":{"${OWN}":"ecr-login"},"credsStore":"pass"}`;
    putConfig(text);
    const main = await step('true');
    expect(main.log).toContain(`Keyless logs in to ${OWN} in place of another credential helper`);
    expect(config()).toBe(text.replace('ecr-login', 'keyless'));
    await job.post(main);
    expect(config()).toBe(text);
  });

  test('fails, hands over nothing and leaves the config as it was, where that cannot be edited', async () => {
    putConfig('{"auths": }');
    const main = await step('true', { secrets: 'A = a' });
    expect(main.exitCode).toBe(1);
    expect(main.log).toContain(
      `[docker-config-unusable] the Docker config "${join(dockerFolder(), 'config.json')}" is not JSON`,
    );
    expect([main.env, main.outputs, main.path]).toEqual([{}, {}, []]);
    expect(job.tree()).toEqual([]);
    expect(config()).toBe('{"auths": }');
    expect(readdirSync(dockerFolder())).toEqual(['config.json']);
  });

  test('reports every problem of the list at once', async () => {
    const main = await step('12345\n123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn\nghcr.io/acme', { secrets: '?' });
    expect(main.log).toContain('ecr-login, line 1: expected true, false, an account id of 12 digits');
    expect(main.log).toContain('ecr-login, line 2: a session in partition "aws" cannot log in to');
    expect(main.log).toContain('ecr-login, line 3: expected true');
    expect(main.log).toContain('secrets, line 1');
  });
});

describe('docker-credential-keyless', () => {
  test('is concealed by `keyless run`, be the token new or kept', async () => {
    await step(OWN);
    const ran = await job.run(`
      keyless run -- bash -c 'echo ${OWN} | docker-credential-keyless get; cat "$KEYLESS_DIR"/registries/*.token'
      keyless run -- bash -c 'cat "$KEYLESS_DIR"/registries/*.token'
    `);
    expect(ran.stdout).toContain('"Secret":"***"');
    expect(ran.stdout.match(/"password":"\*\*\*"/g)).toHaveLength(2);
    expect(ran.stdout).not.toContain(sandbox.registryTokens.at(-1)?.password);
  });

  test('gets a token once and keeps it, 0600', async () => {
    await step(`${OWN} ${OTHER} ${PUBLIC}`);
    const before = sandbox.registryTokens.length;
    const [first, second] = [await get(OWN), await get(`https://${OTHER}/v2/`)];
    const issued = sandbox.registryTokens.slice(before);
    expect(issued).toHaveLength(1);
    expect(JSON.parse(first.stdout)).toEqual({ ServerURL: OWN, Username: 'AWS', Secret: issued[0]?.password });
    expect(JSON.parse(second.stdout).Secret).toBe(issued[0]?.password);
    expect([first.exitCode, first.stderr]).toEqual([0, '']);
    const open = await get(PUBLIC);
    expect(JSON.parse(open.stdout).Secret).toBe(sandbox.registryTokens.at(-1)?.password);
    expect(sandbox.registryTokens.at(-1)?.service).toBe('ecr-public');
    for (const { mode, path } of job.tree()) if (path.endsWith('.token')) expect(mode).toBe('0600');
    expect(config()).not.toContain(issued[0]?.password);
  });

  test('makes one request for many processes at once', async () => {
    await step('true');
    const before = sandbox.registryTokens.length;
    const many = await job.run(
      `for n in $(seq 12); do echo ${OWN} | docker-credential-keyless get & done | sort -u | wc -l; wait`,
    );
    expect(many.stdout.trim()).toBe('1');
    expect(sandbox.registryTokens.length - before).toBe(1);
  });

  test.each(['process', 'none', 'env'])(
    'asks with a new session where the old one has ended, by aws-credentials: %s',
    async (how) => {
      sandbox.sessionLifetime = 1;
      const main = await step('true', { 'aws-credentials': how, 'aws-profile': 'deploy' });
      sandbox.sessionLifetime = undefined;
      expect(main.exitCode).toBe(0);
      await new Promise((resolve) => setTimeout(resolve, 1_100));
      const before = sandbox.sessions.all.length;
      expect(JSON.parse((await get(OWN)).stdout).Secret).toBe(sandbox.registryTokens.at(-1)?.password);
      expect(sandbox.sessions.all.length - before).toBe(1);
      await job.post(main);
      expect(job.tree()).toEqual([]);
    },
  );

  test('renews a token that nears its end, and uses it still where that fails', async () => {
    const main = await step('true');
    await get(OWN);
    const file = join(stepFolder(main), 'registries', 'ecr-us-east-1.token');
    const token = JSON.parse(readFileSync(file, 'utf8'));
    const near = { ...token, password: 'older', issuedAt: Date.now() - 42_600_000, expiresAt: Date.now() + 600_000 };
    writeFileSync(file, JSON.stringify(near));
    sandbox.denied.add('ecr:GetAuthorizationToken');
    const old = await get(OWN);
    expect(JSON.parse(old.stdout).Secret).toBe('older');
    expect(old.stderr).toContain(`keyless: the token of ${OWN} could not be renewed, so an older one is used`);
    sandbox.denied.clear();
    const proxied = await job.run(`export HTTPS_PROXY=socks5://h:1; printf '${OWN}' | docker-credential-keyless get`);
    expect(JSON.parse(proxied.stdout).Secret).toBe('older');
    expect(JSON.parse((await get(OWN)).stdout).Secret).toBe(sandbox.registryTokens.at(-1)?.password);
    writeFileSync(file, JSON.stringify({ ...near, expiresAt: Date.now() - 1 }));
    sandbox.denied.add('ecr:GetAuthorizationToken');
    expect((await get(OWN)).exitCode).toBe(1);
  });

  test('says why a token could not be had, on stdout as the protocol has it and on stderr for tools that swallow that', async () => {
    await step('true');
    sandbox.denied.add('ecr:GetAuthorizationToken');
    const refused = await get(OWN);
    expect(refused.exitCode).toBe(1);
    expect(refused.stdout).toMatch(
      /^keyless: \[registry-refused\] no login for \S+: Amazon ECR \(https:\S+\): AccessDeniedException: .* Allow the role `ecr:GetAuthorizationToken` on "\*"\.\n$/,
    );
    expect(refused.stderr).toContain('[registry-refused]');
    expect(refused.log).not.toMatch(/FwoGZ|ASIA/);
  });

  test.each([
    ['throttling', { kind: 'throttle' }],
    ['a 500', { kind: 'status', status: 500 }],
    ['a torn connection', { kind: 'reset' }],
    ['garbage', { kind: 'garbage' }],
  ] as const)('tries again after %s', async (_, fault) => {
    await step('true');
    sandbox.faults.once('ecr', fault);
    expect(JSON.parse((await get(OWN)).stdout).Username).toBe('AWS');
  });

  test("speaks the protocol's own words", async () => {
    await step('true');
    const say = async (input: string, ...args: readonly string[]): Promise<readonly unknown[]> => {
      const { exitCode, stdout } = await job.run(
        `printf '%s' '${input}' | docker-credential-keyless ${args.join(' ')}`,
      );
      return [exitCode, stdout];
    };
    expect(await say('ghcr.io', 'get')).toEqual([1, 'credentials not found in native keychain\n']);
    expect(await say('', 'get')).toEqual([1, 'no credentials server URL\n']);
    expect(await say('', 'erase')).toEqual([1, 'no credentials server URL\n']);
    expect(await say('{"Username":"u"}', 'store')).toEqual([1, 'no credentials server URL\n']);
    expect(await say(`{"ServerURL":"${OWN}"}`, 'store')).toEqual([1, 'no credentials username\n']);
    expect(await say('x', 'store')).toEqual([1, 'the credentials are not JSON\n']);
    expect(await say('')).toEqual([1, 'Usage: docker-credential-keyless <store|get|erase|list|version>\n']);
    expect(await say('', 'fetch')).toEqual([1, 'Unknown credential action `fetch`\n']);
    expect(await say('ghcr.io', 'erase')).toEqual([0, '']);
    expect(await say('', 'list')).toEqual([0, `{"${OWN}":"AWS"}\n`]);
  });

  test("keeps a tool's own login until it logs out", async () => {
    const main = await step('true');
    await job.run(
      `echo '{"ServerURL":"${OWN}","Username":"someone","Secret":"their-password"}' | docker-credential-keyless store`,
    );
    expect(JSON.parse((await get(OWN)).stdout)).toMatchObject({ Username: 'someone', Secret: 'their-password' });
    expect((await job.run('docker-credential-keyless list')).stdout).toBe(`{"${OWN}":"someone"}\n`);
    await job.run(`echo ${OWN} | docker-credential-keyless erase`);
    expect(JSON.parse((await get(OWN)).stdout).Username).toBe('AWS');
    await job.post(main);
    expect(job.tree()).toEqual([]);
  });

  test('answers for the registries of every step, each with its own session', async () => {
    const first = await step(OWN);
    const second = await step(OTHER);
    expect(JSON.parse((await get(OWN)).stdout).Username).toBe('AWS');
    expect(JSON.parse((await get(OTHER)).stdout).Username).toBe('AWS');
    await job.post(second);
    expect(JSON.parse(config())).toEqual({ credHelpers: { [OWN]: 'keyless' } });
    await job.post(first);
    expect(existsSync(dockerFolder())).toBe(false);
    expect(job.tree()).toEqual([]);
  });
});

describe('jobs that share a Docker config', () => {
  test('keep an entry until the last of them is done', async () => {
    putConfig(CONFIG);
    const [one, two] = await Promise.all([step('true'), step(`true, ${OTHER}`)]);
    await job.post(two);
    expect(JSON.parse(config()).credHelpers).toEqual({ [OWN]: 'keyless' });
    await job.post(one);
    expect(config()).toBe(CONFIG);
    expect(readdirSync(dockerFolder())).toEqual(['config.json']);
  });

  test.each(['SIGKILL', 'SIGTERM'] as const)(
    'are freed of what a step leaves that is stopped by %s',
    async (signal) => {
      for (let round = 0; round < 8; round++) {
        putConfig(CONFIG);
        const started = job.startStep({
          inputs: { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1', 'ecr-login': 'true' },
        });
        setTimeout(() => started.kill(signal), 60 + Math.random() * 240);
        const main = await started.finished;
        expect(JSON.parse(config()).auths).toEqual({ 'ghcr.io': { auth: 'dTpw' } });
        await job.post(main);
        expect(config()).toBe(CONFIG);
        expect([job.tree(), readdirSync(dockerFolder())]).toEqual([[], ['config.json']]);
      }
    },
  );

  test('are freed by the next run of what a killed job holds', async () => {
    putConfig(CONFIG);
    const main = await step('true');
    const record = join(dockerFolder(), 'config.json.keyless');
    const ledger = join(stepFolder(main), 'ledger.json');
    for (const file of [record, ledger]) {
      writeFileSync(file, readFileSync(file, 'utf8').replace(/"pid": \d+/, '"pid": 4194304'));
    }
    const next = await step('', {});
    expect(next.log).toContain('Removed what 1 killed job had left');
    expect(config()).toBe(CONFIG);
    expect(readdirSync(dockerFolder())).toEqual(['config.json']);
  });
});
