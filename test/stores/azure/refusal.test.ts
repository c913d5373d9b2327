import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describe as shown } from '../../../src/errors.ts';
import type { Claims } from '../../../src/identity/claims.ts';
import { CLOUDS } from '../../../src/secrets/azure/cloud.ts';
import { ServiceError } from '../../../src/service-error.ts';
import { causeOf } from '../../../src/stores/azure/causes.ts';
import { credentialCommands } from '../../../src/stores/azure/federated-credential.ts';
import { explainRefusal } from '../../../src/stores/azure/refusal.ts';

const [cloud] = CLOUDS;
if (cloud === undefined) throw new Error('no cloud');
const WANTED = { cloud, tenant: 'tenant-id', client: 'client-id' };
const CLAIMS: Claims = {
  iss: 'https://token.actions.githubusercontent.com',
  aud: 'api://AzureADTokenExchange',
  sub: 'repo:acme@1/payments@2:environment:production',
  jti: 'id',
  exp: 1_790_000_300,
  iat: 1_790_000_000,
  nbf: 1_789_999_400,
  repository: 'acme/payments',
};

const refused = (code: string | undefined, claims = CLAIMS) =>
  explainRefusal(
    new ServiceError('Microsoft Entra ID answered 401: why', { service: 'Microsoft Entra ID', transient: false, code }),
    WANTED,
    claims,
  );

test.each<[string, RegExp, boolean]>([
  ['700213', /subjects carry ids/, true],
  ['7002138', /capital or small letters/, true],
  ['700211', /has this issuer, letter by letter/, true],
  ['700212', /In "azurecloud" it is "api:\/\/AzureADTokenExchange" by convention/, true],
  ['70021', /subjects carry ids/, true],
  ['70025', /no federated credential at all/, true],
  ['700024', /good from 2026-09-21T\d\d:03:20\.000Z to 2026-09-21T\d\d:18:20\.000Z, .*set the runner's clock/, false],
  ['700027', /https:\/\/token\.actions\.githubusercontent\.com\/\.well-known\/openid-configuration/, false],
  ['7002381', /their claim `enterprise`/, false],
  ['700016', /no app or managed identity with the client id client-id/, false],
  ['7000112', /disabled in this tenant/, false],
  ['90002', /no tenant tenant-id in "azurecloud"/, false],
  ['900382', /another cloud than "azurecloud"/, false],
  ['500011', /tenant of the subscription/, false],
  ['53003', /Conditional Access/, false],
  ['99999999', /login\.microsoftonline\.com\/error/, false],
])('AADSTS%s is explained, with the token and the credential side by side', (code, hint, commands) => {
  const error = refused(`AADSTS${code}`);
  expect(error.code).toBe('store-refused');
  expect(error.message).toMatch(
    /^this job's login as client client-id of tenant tenant-id was refused: Microsoft Entra ID answered 401: why\n/,
  );
  for (const line of [
    '    subject   repo:acme@1/payments@2:environment:production',
    '    issuer    https://token.actions.githubusercontent.com',
    '    audience  api://AzureADTokenExchange',
  ])
    expect(error.message).toContain(line);
  expect(error.hint).toMatch(hint);
  expect(error.hint?.includes('az ad app federated-credential create')).toBe(commands);
});

test('an answer without a code of Entra ID’s own is explained, too', () => {
  for (const code of [undefined, 'invalid_client', 'Status400', 'AADSTS', 'AADSTSx'])
    expect(causeOf(code, WANTED, CLAIMS)).toMatchObject({ unfit: [], wantsCredential: false });
});

describe('the form of the subject decides the advice', () => {
  test.each([
    ['repo:acme/payments:ref:refs/heads/main', /subjects carry no ids/],
    ['repo:acme@1/payments@2:pull_request', /subjects carry ids/],
    ['acme:payments:job_workflow_ref:x', /template of its own/],
  ])('%s', (sub, advice) => expect(refused('AADSTS700213', { ...CLAIMS, sub }).hint).toMatch(advice));
});

test('whatever is in a subject, the command is what a shell reads the credential from, and its name is one', () => {
  const sub = fc.string({
    unit: fc.constantFrom(...'abZ09/:@-_.\'"$`\\ \n;&|*äö'.split('')),
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(sub, (text) => {
      const [app] = credentialCommands('client-id', { ...CLAIMS, sub: `repo:acme/payments:ref:refs/heads/${text}` });
      const words = execFileSync('sh', [
        '-c',
        `for word in ${app.slice('az '.length)}; do printf '%s\\0' "$word"; done`,
      ]);
      const [, , , , , id, , , parameters = ''] = ['az', ...words.toString().split('\0')];
      expect(id).toBe('--id');
      const made = JSON.parse(parameters);
      expect(made).toMatchObject({ subject: `repo:acme/payments:ref:refs/heads/${text}`, audiences: [CLAIMS.aud] });
      expect(made.name).toMatch(/^[A-Za-z0-9][\w-]{2,119}$/);
    }),
    { numRuns: 30 },
  );
});

test('nothing of a subject is obeyed by a log', () => {
  const text = shown(
    refused('AADSTS700213', { ...CLAIMS, sub: 'repo:a/b:ref:refs/heads/\u001b[31m\u202ex\n::error::y' }),
  );
  expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cf}|^::/mu);
});
