import {
  BatchGetSecretValueCommand,
  type BatchGetSecretValueCommandInput,
  GetSecretValueCommand,
  ListSecretsCommand,
  type SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { assumeDeploy, type SigningCredentials, secretsManagerClient } from './clients.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';

let sandbox: Sandbox;
let credentials: SigningCredentials;
let client: SecretsManagerClient;
beforeAll(async () => {
  sandbox = await startSandbox();
  credentials = await assumeDeploy(sandbox);
});
beforeEach(() => {
  client = secretsManagerClient(sandbox, credentials);
});
afterEach(() => {
  client.destroy();
  sandbox.secrets.clear();
  sandbox.denied.clear();
  sandbox.faults.clear();
  sandbox.emptyFirstPage = false;
});
afterAll(() => sandbox.stop());

function get(SecretId: string, rest: { VersionId?: string; VersionStage?: string } = {}) {
  return client.send(new GetSecretValueCommand({ SecretId, ...rest }));
}

function batch(input: BatchGetSecretValueCommandInput) {
  return client.send(new BatchGetSecretValueCommand(input));
}

describe('a signature', () => {
  test.each([
    [{ secretAccessKey: 'wrong' }, 'InvalidSignatureException', 'does not match'],
    [{ accessKeyId: 'ASIAUNKNOWN' }, 'UnrecognizedClientException', 'is invalid'],
    [{ sessionToken: 'other' }, 'UnrecognizedClientException', 'is invalid'],
  ])('with %j is refused', async (change, name, message) => {
    sandbox.secrets.put('a', 'value');
    const other = secretsManagerClient(sandbox, { ...credentials, ...change });
    await expect(other.send(new GetSecretValueCommand({ SecretId: 'a' }))).rejects.toMatchObject({
      name,
      message: expect.stringContaining(message),
    });
  });

  test('of a session that has ended is refused', async () => {
    sandbox.sessionLifetime = -1;
    const ended = secretsManagerClient(sandbox, await assumeDeploy(sandbox));
    sandbox.sessionLifetime = undefined;
    await expect(ended.send(new GetSecretValueCommand({ SecretId: 'a' }))).rejects.toMatchObject({
      name: 'ExpiredTokenException',
      message: 'The security token included in the request is expired',
    });
  });
});

describe('GetSecretValue', () => {
  test('finds by name, ARN and partial ARN', async () => {
    const { arn, versionId } = sandbox.secrets.put('prod/db', 'value');
    for (const id of ['prod/db', arn, arn.slice(0, -7)]) {
      await expect(get(id)).resolves.toMatchObject({
        ARN: arn,
        Name: 'prod/db',
        SecretString: 'value',
        VersionId: versionId,
      });
    }
  });

  test('keeps binary bytes', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
    sandbox.secrets.put('bin', bytes);
    const { SecretBinary, SecretString } = await get('bin');
    expect(Buffer.from(SecretBinary ?? '')).toEqual(Buffer.from(bytes));
    expect(SecretString).toBeUndefined();
  });

  test('reads the previous version by stage and by id', async () => {
    const { versionId } = sandbox.secrets.put('a', 'old');
    sandbox.secrets.put('a', 'new');
    await expect(get('a')).resolves.toMatchObject({ SecretString: 'new' });
    await expect(get('a', { VersionStage: 'AWSPREVIOUS' })).resolves.toMatchObject({ SecretString: 'old' });
    await expect(get('a', { VersionId: versionId })).resolves.toMatchObject({ SecretString: 'old' });
    await expect(get('a', { VersionStage: 'OTHER' })).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: "Secrets Manager can't find the specified secret value for staging label: OTHER",
    });
  });

  test('keeps regions apart', async () => {
    const { arn } = sandbox.secrets.put('a', 'there', 'eu-west-1');
    await expect(get(arn)).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    const there = secretsManagerClient(sandbox, credentials, 'eu-west-1');
    await expect(there.send(new GetSecretValueCommand({ SecretId: arn }))).resolves.toMatchObject({
      SecretString: 'there',
    });
  });

  test('refuses what is denied, marked for deletion, or broken, each in its own words', async () => {
    for (const name of ['denied', 'deleted', 'broken']) sandbox.secrets.put(name, 'value');
    sandbox.secrets.deny('denied');
    sandbox.secrets.scheduleDeletion('deleted');
    sandbox.secrets.fail('broken', 'DecryptionFailure', 'the key is gone');
    await expect(get('denied')).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining('is not authorized to perform: secretsmanager:GetSecretValue'),
    });
    await expect(get('deleted')).rejects.toMatchObject({
      name: 'InvalidRequestException',
      message: expect.stringContaining('marked for deletion'),
    });
    await expect(get('broken')).rejects.toMatchObject({ name: 'DecryptionFailure', message: 'the key is gone' });
  });
});

describe('BatchGetSecretValue', () => {
  test('answers values and errors side by side', async () => {
    sandbox.secrets.put('a', '1');
    sandbox.secrets.put('denied', '2');
    sandbox.secrets.deny('denied');
    const { SecretValues, Errors } = await batch({ SecretIdList: ['a', 'absent', 'denied'] });
    expect(SecretValues).toMatchObject([{ Name: 'a', SecretString: '1' }]);
    expect(Object.fromEntries(Errors?.map(({ SecretId, ErrorCode }) => [SecretId, ErrorCode]) ?? [])).toEqual({
      absent: 'ResourceNotFoundException',
      denied: 'AccessDeniedException',
    });
  });

  test('takes 20 ids and refuses 21', async () => {
    const ids = Array.from({ length: 21 }, (_, at) => `s${at}`);
    for (const id of ids) sandbox.secrets.put(id, id);
    expect((await batch({ SecretIdList: ids.slice(1) })).SecretValues).toHaveLength(20);
    await expect(batch({ SecretIdList: ids })).rejects.toMatchObject({
      name: 'ValidationException',
      message: expect.stringContaining('less than or equal to 20'),
    });
  });

  test('refuses ids and filters together, neither, and paging by id', async () => {
    const Filters = [{ Key: 'name' as const, Values: ['a'] }];
    await expect(batch({ SecretIdList: ['a'], Filters })).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringContaining('not both'),
    });
    await expect(batch({})).rejects.toMatchObject({ name: 'InvalidParameterException' });
    await expect(batch({ SecretIdList: ['a'], MaxResults: 5 })).rejects.toMatchObject({
      message: expect.stringContaining('can only be used with Filters'),
    });
  });

  test.each([false, true])('pages through a prefix, first page empty: %s', async (empty) => {
    sandbox.emptyFirstPage = empty;
    for (let at = 0; at < 45; at += 1) sandbox.secrets.put(`app/${at}`, String(at));
    sandbox.secrets.put('other', 'x');
    const found: (string | undefined)[] = [];
    let pages = 0;
    let NextToken: string | undefined;
    do {
      const page = await batch({ Filters: [{ Key: 'name', Values: ['app/'] }], ...(NextToken ? { NextToken } : {}) });
      found.push(...(page.SecretValues ?? []).map(({ SecretString }) => SecretString));
      pages += 1;
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    expect(pages).toBe(empty ? 4 : 3);
    expect(new Set(found)).toEqual(new Set(Array.from({ length: 45 }, (_, at) => String(at))));
  });

  test('is refused where the role may not', async () => {
    sandbox.denied.add('secretsmanager:BatchGetSecretValue');
    sandbox.secrets.put('a', '1');
    await expect(batch({ SecretIdList: ['a'] })).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining('secretsmanager:BatchGetSecretValue on resource: *'),
    });
    await expect(get('a')).resolves.toMatchObject({ SecretString: '1' });
  });
});

test('ListSecrets pages by name', async () => {
  for (let at = 0; at < 5; at += 1) sandbox.secrets.put(`app/${at}`, String(at));
  const Filters = [{ Key: 'name' as const, Values: ['app/'] }];
  const first = await client.send(new ListSecretsCommand({ Filters, MaxResults: 3 }));
  const { NextToken = '' } = first;
  const second = await client.send(new ListSecretsCommand({ Filters, MaxResults: 3, NextToken }));
  expect([...(first.SecretList ?? []), ...(second.SecretList ?? [])].map(({ Name }) => Name)).toHaveLength(5);
  expect(second.NextToken).toBeUndefined();
});

test('a field the API does not have is refused', async () => {
  client.middlewareStack.add(
    (next) => (args) => {
      const { request } = args as { request: { body: string; headers: Record<string, string> } };
      request.body = '{"SecretId":"a","Secret":"b"}';
      request.headers['content-length'] = String(request.body.length);
      return next(args);
    },
    { step: 'build', priority: 'low' },
  );
  await expect(get('a')).rejects.toMatchObject({ name: 'ValidationException', message: 'Unknown field: Secret' });
});
