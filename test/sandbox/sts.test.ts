import { generateKeyPairSync } from 'node:crypto';
import {
  AssumeRoleCommand,
  type AssumeRoleCommandInput,
  type AssumeRoleCommandOutput,
  AssumeRoleWithWebIdentityCommand,
  type AssumeRoleWithWebIdentityCommandInput,
  type AssumeRoleWithWebIdentityCommandOutput,
  GetCallerIdentityCommand,
} from '@aws-sdk/client-sts';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { assumeDeploy, requestToken, stsClient } from './clients.ts';
import { signToken } from './issuer.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';
import { hostAndPath, providerArn } from './sts.ts';

let sandbox: Sandbox;
let skew = 0;
beforeAll(async () => {
  sandbox = await startSandbox({ now: () => Date.now() + skew });
});
afterAll(() => sandbox.stop());
afterEach(() => {
  skew = 0;
  sandbox.faults.clear();
  Object.assign(sandbox, { claims: {}, forge: undefined, sessionLifetime: undefined });
});

async function assume(
  changes: Partial<AssumeRoleWithWebIdentityCommandInput> = {},
): Promise<AssumeRoleWithWebIdentityCommandOutput> {
  const client = stsClient(sandbox);
  try {
    const WebIdentityToken = changes.WebIdentityToken ?? (await requestToken(sandbox));
    const input = { RoleArn: sandbox.roleArn, RoleSessionName: 'test', ...changes, WebIdentityToken };
    return await client.send(new AssumeRoleWithWebIdentityCommand(input));
  } finally {
    client.destroy();
  }
}

describe('AssumeRoleWithWebIdentity', () => {
  test('answers a session for a token the role trusts', async () => {
    const answer = await assume({ DurationSeconds: 900 });
    expect(answer).toMatchObject({
      SubjectFromWebIdentityToken: 'repo:acme@123456/payments@456789:ref:refs/heads/main',
      Audience: 'sts.amazonaws.com',
      Provider: providerArn('aws', '123456789012', sandbox.issuer),
      AssumedRoleUser: { Arn: 'arn:aws:sts::123456789012:assumed-role/deploy/test' },
    });
    const seconds = (Number(answer.Credentials?.Expiration) - Date.now()) / 1000;
    expect(seconds).toBeGreaterThan(890);
    expect(seconds).toBeLessThanOrEqual(900);
  });

  test('refuses a subject that the role does not trust, and an absent role, in the same words', async () => {
    const refusal = {
      name: 'AccessDenied',
      message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
      $metadata: { httpStatusCode: 403 },
    };
    await expect(assume({ RoleArn: 'arn:aws:iam::123456789012:role/absent' })).rejects.toMatchObject(refusal);
    sandbox.claims = { sub: 'repo:evil@1/payments@2:ref:refs/heads/main' };
    await expect(assume()).rejects.toMatchObject(refusal);
  });

  test('offers claims other than the subject as condition keys', async () => {
    const prefix = hostAndPath(sandbox.issuer);
    const RoleArn = sandbox.roles.put('by-id', {
      trustPolicy: {
        Statement: {
          Effect: 'Allow',
          Principal: { Federated: providerArn('aws', '123456789012', sandbox.issuer) },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: { StringEquals: { [`${prefix}:repository_id`]: '456789' } },
        },
      },
    });
    await expect(assume({ RoleArn })).resolves.toHaveProperty('Credentials');
    sandbox.claims = { repository_id: '999' };
    await expect(assume({ RoleArn })).rejects.toMatchObject({ name: 'AccessDenied' });
  });

  test.each([
    ['another issuer', { iss: 'https://evil.example' }, 'InvalidIdentityTokenException', 'No OpenIDConnect provider'],
    ['another audience', { aud: 'elsewhere' }, 'InvalidIdentityTokenException', 'Incorrect token audience'],
    ['an end over five minutes ago', { exp: 1 }, 'ExpiredTokenException', 'Token expired'],
    ['no subject', { sub: undefined }, 'InvalidIdentityTokenException', 'Missing a required claim'],
  ])('refuses %s', async (_case, claims, name, message) => {
    sandbox.claims = claims;
    await expect(assume()).rejects.toMatchObject({ name, message: expect.stringContaining(message) });
  });

  test('takes a token that ended less than five minutes ago', async () => {
    sandbox.claims = { exp: Math.floor(Date.now() / 1000) - 200 };
    await expect(assume()).resolves.toHaveProperty('Credentials');
  });

  test('refuses a signature by another key, and one by a key that is not published', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    sandbox.forge = ({ header, claims }) => signToken(header, claims, privateKey);
    await expect(assume()).rejects.toMatchObject({ message: expect.stringContaining('not a valid JWT') });
    sandbox.forge = ({ header, claims }) => signToken({ ...header, kid: 'other' }, claims, privateKey);
    await expect(assume()).rejects.toMatchObject({
      message: expect.stringContaining("Couldn't retrieve verification key"),
    });
  });

  test('refuses what is no token', async () => {
    await expect(assume({ WebIdentityToken: 'not.a.token' })).rejects.toMatchObject({
      name: 'InvalidIdentityTokenException',
      message: expect.stringContaining('not a valid JWT'),
    });
  });

  test.each([
    [{ RoleSessionName: 'x' }, 'ValidationError', 'greater than or equal to 2'],
    [{ RoleSessionName: 'x'.repeat(65) }, 'ValidationError', 'less than or equal to 64'],
    [{ RoleSessionName: 'a/b' }, 'ValidationError', 'regular expression pattern'],
    [{ DurationSeconds: 899 }, 'ValidationError', 'greater than or equal to 900'],
    [{ DurationSeconds: 43_201 }, 'ValidationError', 'less than or equal to 43200'],
    [{ Policy: '{' }, 'MalformedPolicyDocumentException', 'Syntax errors in policy'],
    [{ Policy: JSON.stringify({ a: 'x'.repeat(2048) }) }, 'ValidationError', 'less than or equal to 2048'],
    [
      { PolicyArns: Array.from({ length: 11 }, () => ({ arn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' })) },
      'ValidationError',
      'less than or equal to 10',
    ],
  ])('refuses %j', async (changes, name, message) => {
    await expect(assume(changes)).rejects.toMatchObject({ name, message: expect.stringContaining(message) });
  });

  test("refuses a duration beyond the role's own", async () => {
    const RoleArn = sandbox.roles.put('short');
    await expect(assume({ RoleArn, DurationSeconds: 3601 })).rejects.toMatchObject({
      name: 'ValidationError',
      message: 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    });
  });
});

describe('GetCallerIdentity', () => {
  test('names the session that signed', async () => {
    const client = stsClient(sandbox, await assumeDeploy(sandbox));
    await expect(client.send(new GetCallerIdentityCommand())).resolves.toMatchObject({
      Account: '123456789012',
      Arn: 'arn:aws:sts::123456789012:assumed-role/deploy/test',
    });
  });

  test('refuses a wrong secret key, an unknown key and another session token', async () => {
    const good = await assumeDeploy(sandbox);
    const refused = async (change: object): Promise<unknown> =>
      await stsClient(sandbox, { ...good, ...change }).send(new GetCallerIdentityCommand());
    await expect(refused({ secretAccessKey: 'wrong' })).rejects.toMatchObject({
      name: 'SignatureDoesNotMatch',
      message: 'The request signature we calculated does not match the signature you provided.',
    });
    for (const change of [{ accessKeyId: 'ASIAUNKNOWN' }, { sessionToken: 'other' }]) {
      await expect(refused(change)).rejects.toMatchObject({
        name: 'InvalidClientTokenId',
        message: 'The security token included in the request is invalid.',
      });
    }
  });

  test('refuses a session that has ended, and a request that is not of now', async () => {
    sandbox.sessionLifetime = -1;
    const ended = stsClient(sandbox, await assumeDeploy(sandbox));
    await expect(ended.send(new GetCallerIdentityCommand())).rejects.toMatchObject({
      name: 'ExpiredToken',
      message: 'The security token included in the request is expired',
    });
    sandbox.sessionLifetime = undefined;
    const late = stsClient(sandbox, await assumeDeploy(sandbox));
    skew = 6 * 60_000;
    await expect(late.send(new GetCallerIdentityCommand())).rejects.toMatchObject({
      name: 'SignatureDoesNotMatch',
      message: expect.stringContaining('Signature expired'),
    });
  });
});

describe('AssumeRole', () => {
  const trusting = (...principals: string[]) => ({
    Statement: {
      Effect: 'Allow' as const,
      Principal: { AWS: principals },
      Action: 'sts:AssumeRole',
      Condition: { StringEquals: { 'sts:ExternalId': 'acme-42' } },
    },
  });
  const next = async (
    changes: Partial<AssumeRoleCommandInput> = {},
    credentials = {},
  ): Promise<AssumeRoleCommandOutput> => {
    const client = stsClient(sandbox, { ...(await assumeDeploy(sandbox)), ...credentials });
    const RoleArn = sandbox.roles.find('arn:aws:iam::123456789012:role/next')?.arn ?? 'absent';
    const input = { RoleArn, RoleSessionName: 'test', ExternalId: 'acme-42', ...changes };
    return await client.send(new AssumeRoleCommand(input)).finally(() => client.destroy());
  };
  const refusal = (arn = 'arn:aws:iam::123456789012:role/next') => ({
    name: 'AccessDenied',
    message: `User: arn:aws:sts::123456789012:assumed-role/deploy/test is not authorized to perform: sts:AssumeRole on resource: ${arn}`,
    $metadata: { httpStatusCode: 403 },
  });

  test.each([
    'arn:aws:iam::123456789012:role/deploy',
    'arn:aws:sts::123456789012:assumed-role/deploy/test',
    'arn:aws:iam::123456789012:root',
    '123456789012',
  ])('answers a session where the role trusts %s', async (principal) => {
    sandbox.roles.put('next', { trustPolicy: trusting('arn:aws:iam::999999999999:root', principal) });
    const answer = await next({ DurationSeconds: 900 });
    expect(answer.AssumedRoleUser?.Arn).toBe('arn:aws:sts::123456789012:assumed-role/next/test');
    const seconds = (Number(answer.Credentials?.Expiration) - Date.now()) / 1000;
    expect(Math.round(seconds / 10)).toBe(90);
  });

  test('refuses a caller that is not trusted, another external id or none, and an absent role', async () => {
    sandbox.roles.put('next', { trustPolicy: trusting('arn:aws:iam::123456789012:role/other') });
    await expect(next()).rejects.toMatchObject(refusal());
    sandbox.roles.put('next', { trustPolicy: trusting(sandbox.roleArn) });
    await expect(next({ ExternalId: 'acme-43' })).rejects.toMatchObject(refusal());
    await expect(next({ ExternalId: undefined })).rejects.toMatchObject(refusal());
    const absent = 'arn:aws:iam::123456789012:role/absent';
    await expect(next({ RoleArn: absent })).rejects.toMatchObject(refusal(absent));
  });

  test('refuses a caller that may not, whomever the role trusts', async () => {
    sandbox.roles.put('next', { trustPolicy: trusting(sandbox.roleArn) });
    sandbox.denied.add('sts:AssumeRole');
    await expect(next()).rejects.toMatchObject(refusal());
    sandbox.denied.clear();
  });

  test('refuses a signature that is wrong', async () => {
    sandbox.roles.put('next', { trustPolicy: trusting(sandbox.roleArn) });
    await expect(next({}, { secretAccessKey: 'wrong' })).rejects.toMatchObject({ name: 'SignatureDoesNotMatch' });
  });

  test('refuses more than an hour, however long the role’s sessions may last', async () => {
    sandbox.roles.put('next', { trustPolicy: trusting(sandbox.roleArn), maxSessionDuration: 43_200 });
    await expect(next({ DurationSeconds: 3601 })).rejects.toMatchObject({
      name: 'ValidationError',
      message: 'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
    });
  });
});
