import { expect, test } from 'vitest';
import { acceptsIssuer, issuerFor } from '../../src/identity/issuer.ts';

test.each([
  ['https://github.com', 'https://token.actions.githubusercontent.com', true],
  ['https://octo.ghe.com', 'https://token.actions.octo.ghe.com', true],
  ['https://ghes.example:8443', 'https://ghes.example:8443/_services/token', false],
])('%s issues tokens as %s', (server, url, slugAllowed) => {
  expect(issuerFor(server, undefined)).toEqual({ url, slugAllowed, jwksUrl: `${url}/.well-known/jwks` });
});

test('a given issuer replaces the derived one, exactly, and is asked where its keys are', () => {
  const issuer = issuerFor('https://github.com', 'https://issuer.example/path');
  expect(issuer).toEqual({ url: 'https://issuer.example/path', slugAllowed: false, jwksUrl: undefined });
  expect(acceptsIssuer(issuer, 'https://issuer.example/path')).toBe(true);
  expect(acceptsIssuer(issuer, 'https://issuer.example/path/slug')).toBe(false);
});

test.each([
  'http://issuer.example',
  'https://issuer.example/',
  'https://u:p@issuer.example',
  'https://issuer.example?x',
  'issuer',
  'https://issuer.example#x',
  'https://issuer.example?',
  'https://ISSUER.example',
  'https://issuer.example/a/../b',
  ' https://issuer.example',
])('the issuer %s is refused', (given) => {
  expect(() => issuerFor('https://github.com', given)).toFailWith('inputs-invalid', /"issuer" must be an https URL/);
});

test('a refused issuer is shown without what may be a password or a key', () => {
  const given = 'https://deploy:hunter2@issuer.example/a?key=hunter2';
  expect(() => issuerFor('https://github.com', given)).toFailWith(
    'inputs-invalid',
    /found "https:\/\/…@issuer\.example\/a\?…"$/,
  );
});

test('a server that is no URL is refused, and the way round it named', () => {
  expect(() => issuerFor('github.com', undefined)).toFailWith('inputs-invalid', /"GITHUB_SERVER_URL".*"github\.com"/);
});

test.each([
  ['', true],
  ['/octo-enterprise', true],
  ['/', false],
  ['//octo', false],
  ['/octo/', false],
  ['/octo/two', false],
  ['/..', false],
  ['/%2e%2e', false],
  ['/octo?x', false],
  ['/octo#x', false],
  ['/octo\n', false],
  ['.evil.example', false],
  ['@evil.example', false],
  [':443', false],
])('the cloud issuer followed by %j is accepted: %s', (rest, accepted) => {
  for (const server of ['https://github.com', 'https://octo.ghe.com']) {
    const issuer = issuerFor(server, undefined);
    expect(acceptsIssuer(issuer, `${issuer.url}${rest}`)).toBe(accepted);
  }
});

test.each(['https://github.com.evil.example', 'https://evilghe.com', 'https://ghe.com'])(
  '%s is no cloud of GitHub',
  (server) => {
    expect(issuerFor(server, undefined)).toMatchObject({ url: `${server}/_services/token`, slugAllowed: false });
  },
);

test('an enterprise server takes no slug', () => {
  expect(acceptsIssuer(issuerFor('https://ghes.example', undefined), 'https://ghes.example/_services/token/slug')).toBe(
    false,
  );
});
