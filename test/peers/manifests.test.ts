/**
 * Manifests against moto as the store, under the committed bundle: values by path, stage, tags and search, and what a check
 * says of what is not there. KEYLESS_PEERS names the folder of its program.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { CreateSecretCommand, PutSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { createJob, type Job, type StepResult } from '../support/job.ts';

const programs = process.env['KEYLESS_PEERS'] ?? '';

let sandbox: Sandbox;
let moto: ChildProcess;
let job: Job;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function untilUp(url: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} did not come up`);
}

/** PutParameter; moto looks at who signs, not at the signature. */
async function put(endpoint: string, parameter: object): Promise<void> {
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AmazonSSM.PutParameter',
      authorization:
        'AWS4-HMAC-SHA256 Credential=admin/20240101/us-east-1/ssm/aws4_request, SignedHeaders=host, Signature=0',
    },
    body: JSON.stringify(parameter),
  });
  if (!answer.ok) throw new Error(await answer.text());
}

/** Searches of Parameter Store: by name, by tags, and two that find nothing. */
const SEARCHES = `apiVersion: external-secrets.io/v1
kind: ClusterSecretStore
metadata: { name: ssm }
spec: { provider: { aws: { service: ParameterStore, region: us-east-1 } } }
---
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: app, namespace: shop }
spec:
  secretStoreRef: { name: ssm, kind: ClusterSecretStore }
  dataFrom:
    - find: { path: /shop/, name: { regexp: 'url$' } }
      rewrite: [{ regexp: { source: '^/shop/', target: '' } }]
    - find: { path: /shop, tags: { of: db } }
      rewrite: [{ regexp: { source: '^/shop/', target: '' } }]
    - find: { path: /shop, tags: { of: nothing } }
    - find: { name: { regexp: 'nothing$' } }
  data:
    - { secretKey: gone, remoteRef: { key: /shop/gone } }
`;

const MANIFESTS = `apiVersion: external-secrets.io/v1
kind: ClusterSecretStore
metadata: { name: aws }
spec: { provider: { aws: { service: SecretsManager, region: us-east-1, prefix: shop/ } } }
---
apiVersion: external-secrets.io/v1
kind: ClusterSecretStore
metadata: { name: bare }
spec: { provider: { aws: { service: SecretsManager, region: us-east-1 } } }
---
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: app, namespace: shop }
spec:
  secretStoreRef: { name: aws, kind: ClusterSecretStore }
  target: { template: { data: { url: 'pg://{{ .user }}:{{ .before }}@{{ .team }}/{{ .db | upper }}' } } }
  data:
    - { secretKey: before, remoteRef: { key: db, property: password, version: AWSPREVIOUS } }
    - { secretKey: user, remoteRef: { key: db, property: 'users.#(role=="app").name' } }
    - { secretKey: team, remoteRef: { key: db, metadataPolicy: Fetch, property: team } }
  dataFrom:
    - extract: { key: db, property: names }
---
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: found, namespace: shop }
spec:
  secretStoreRef: { name: bare, kind: ClusterSecretStore }
  dataFrom:
    - find: { path: shop/, name: { regexp: '^shop/(db|key)$' } }
      rewrite: [{ regexp: { source: '^shop/', target: '' } }]
---
apiVersion: secrets-store.csi.x-k8s.io/v1
kind: SecretProviderClass
metadata: { name: web, namespace: shop }
spec:
  provider: aws
  parameters:
    objects: |
      - objectName: shop/db
        objectType: secretsmanager
        objectVersionLabel: AWSPREVIOUS
        jmesPath: [{ path: password, objectAlias: password }]
`;

const VALUE = (password: string): string =>
  JSON.stringify({
    password,
    users: [
      { role: 'admin', name: 'root-user' },
      { role: 'app', name: 'app-user' },
    ],
    names: { db: 'orders' },
  });

beforeAll(async () => {
  if (programs === '') throw new Error('KEYLESS_PEERS must name the folder that holds moto_server');
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  moto = spawn(join(programs, 'moto_server'), ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
  await untilUp(endpoint);
  const admin = new SecretsManagerClient({
    region: 'us-east-1',
    endpoint,
    credentials: { accessKeyId: 'admin', secretAccessKey: 'admin' },
  });
  await admin.send(
    new CreateSecretCommand({
      Name: 'shop/db',
      SecretString: VALUE('first-password'),
      Tags: [{ Key: 'team', Value: 'orders-team' }],
    }),
  );
  await admin.send(new PutSecretValueCommand({ SecretId: 'shop/db', SecretString: VALUE('second-password') }));
  await admin.send(new CreateSecretCommand({ Name: 'shop/key', SecretString: 'the-shop-key' }));
  await admin.send(new CreateSecretCommand({ Name: 'shop/other', SecretString: 'not-asked-for' }));
  for (const [name, tag] of [
    ['/shop/url', 'web'],
    ['/shop/port', 'db'],
  ])
    await put(endpoint, {
      Name: name,
      Value: `value of ${name}`,
      Type: 'SecureString',
      Tags: [{ Key: 'of', Value: tag }],
    });
  sandbox = await startSandbox();
  job = await createJob(sandbox, {
    env: {
      AWS_ENDPOINT_URL_STS: endpoint,
      AWS_ENDPOINT_URL_SECRETS_MANAGER: endpoint,
      AWS_ENDPOINT_URL_SSM: endpoint,
    },
  });
  writeFileSync(join(job.workspace, 'shop.yaml'), MANIFESTS);
});

afterAll(async () => {
  moto?.kill();
  await job?.remove();
  await sandbox?.stop();
});

const run = (inputs: Readonly<Record<string, string>>): Promise<StepResult> =>
  job.step({
    inputs: {
      'role-to-assume': 'arn:aws:iam::123456789012:role/deploy',
      'aws-region': 'us-east-1',
      manifests: 'shop.yaml',
      ...inputs,
    },
  });

test('moto’s secrets become what the cluster would hold', async () => {
  const main = await run({});
  expect(main.log).not.toContain('##[error]');
  const value = (name: string): string => readFileSync(main.outputs[name] ?? '', 'utf8');
  expect(value('APP_URL')).toBe('pg://app-user:first-password@orders-team/ORDERS');
  expect(JSON.parse(value('FOUND_DB'))).toMatchObject({ password: 'second-password' });
  expect([value('FOUND_KEY'), main.outputs['FOUND_OTHER']]).toEqual(['the-shop-key', undefined]);
  expect(value('WEB_PASSWORD')).toBe('first-password');
  expect(main.log).not.toContain('first-password');
  expect((await job.post(main)).exitCode).toBe(0);
});

test('a check at every depth finds what moto lacks', async () => {
  expect((await run({ check: 'manifests', 'check-depth': 'exists' })).exitCode).toBe(0);
  expect((await run({ check: 'manifests', 'check-depth': 'values' })).exitCode).toBe(0);
  writeFileSync(
    join(job.workspace, 'shop.yaml'),
    MANIFESTS.replace('key: db, property: password', 'key: dbx, property: password').replace(
      'path: password',
      'path: users',
    ),
  );
  const exists = await run({ check: 'manifests', 'check-depth': 'exists' });
  expect(exists.log).toMatch(/shop\.yaml:18:\d+: "dbx" is not in the store/);
  const values = await run({ check: 'manifests', 'check-depth': 'values' });
  expect(values.log).toMatch(/Invalid JMES search result type for path: "users"/);
});

test('searches of Parameter Store are checked by names, and read', async () => {
  writeFileSync(join(job.workspace, 'shop.yaml'), SEARCHES);
  const exists = await run({ check: 'manifests', 'check-depth': 'exists' });
  expect(exists.log).toMatch(/shop\.yaml:16:\d+: Nothing in the store fits find/);
  expect(exists.log).toMatch(/shop\.yaml:17:\d+: Nothing in the store fits find/);
  expect(exists.log).toMatch(/shop\.yaml:19:\d+: "\/shop\/gone" is not in the store/);
  expect(exists.log).not.toMatch(/shop\.yaml:1[0-5]:/);
  writeFileSync(join(job.workspace, 'shop.yaml'), SEARCHES.replace(/ {2}data:\n.*\n$/, ''));
  const main = await run({});
  expect(readFileSync(main.outputs['APP_URL'] ?? '', 'utf8')).toBe('value of /shop/url');
  expect(readFileSync(main.outputs['APP_PORT'] ?? '', 'utf8')).toBe('value of /shop/port');
  expect(main.log.match(/Find finds nothing for/g)).toHaveLength(2);
  expect((await job.post(main)).exitCode).toBe(0);
});
