import { expect, test } from 'vitest';
import { runnerFacts } from '../../src/adapters/runner-facts.ts';
import { parseTokenRenewal, renderTokenRenewal, type TokenRenewal } from '../../src/identity/token-renewal.ts';

const RENEWAL: TokenRenewal = {
  version: 1,
  audience: 'https://iam.googleapis.com/x',
  issuer: { url: 'https://issuer.example', slugAllowed: false, jwksUrl: undefined },
  facts: runnerFacts({ GITHUB_REPOSITORY: 'acme/payments' }),
  expect: 'ref: refs/heads/main',
};

test('it reads back', () => {
  const read = parseTokenRenewal(renderTokenRenewal(RENEWAL));
  expect(read).toEqual(JSON.parse(JSON.stringify(RENEWAL)));
});

test.each([
  '',
  '{}',
  'null',
  '[1]',
  '{"version":2}',
  JSON.stringify({ ...RENEWAL, version: 2 }),
  JSON.stringify({ ...RENEWAL, issuer: undefined }),
])('%s is none', (text) => expect(parseTokenRenewal(text)).toBeUndefined());
