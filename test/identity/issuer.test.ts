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
])('the issuer %s is refused', (given) => {
  expect(() => issuerFor('https://github.com', given)).toFailWith('inputs-invalid', /"issuer" must be an https URL/);
});

test('an enterprise server takes no slug', () => {
  expect(acceptsIssuer(issuerFor('https://ghes.example', undefined), 'https://ghes.example/_services/token/slug')).toBe(
    false,
  );
});
