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
  sandbox = await startSandbox();
  job = await createJob(sandbox, {
    env: { AWS_ENDPOINT_URL_STS: endpoint, AWS_ENDPOINT_URL_SECRETS_MANAGER: endpoint },
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
