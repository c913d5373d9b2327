import { describe, expect, test } from 'vitest';
import { isFresh, parseToken, type RegistryToken, tokenFrom } from '../../src/registries/token.ts';

const HOUR = 3_600_000;
const encoded = (text: string): string => Buffer.from(text).toString('base64');

describe('the answer of GetAuthorizationToken', () => {
  const authorizationToken = encoded('AWS:a:password');

  test('holds a name and a password, in ECR’s form and in ECR Public’s', () => {
    const token = { username: 'AWS', password: 'a:password', issuedAt: 5, expiresAt: 1_800_000_000_500 };
    const data = { authorizationToken, expiresAt: 1_800_000_000.5 };
    expect(tokenFrom({ authorizationData: [{ ...data, proxyEndpoint: 'https://x' }] }, 5)).toEqual(token);
    expect(tokenFrom({ authorizationData: data }, 5)).toEqual(token);
  });

  test.each([
    [undefined],
    ['text'],
    [{}],
    [{ authorizationData: [] }],
    [{ authorizationData: [{ authorizationToken }] }],
    [{ authorizationData: { authorizationToken: '%', expiresAt: 1 } }],
    [{ authorizationData: { authorizationToken: encoded('AWS'), expiresAt: 1 } }],
    [{ authorizationData: { authorizationToken: encoded('AWS:'), expiresAt: 1 } }],
  ])('of another form is none: %j', (answer) => {
    expect(tokenFrom(answer, 5)).toBeUndefined();
  });
});

describe('a token', () => {
  const token = (life: number): RegistryToken => ({ username: 'AWS', password: 'p', issuedAt: 0, expiresAt: life });

  test('of twelve hours is fresh until an hour before its end', () => {
    expect([10.9, 11.1].map((hours) => isFresh(token(12 * HOUR), hours * HOUR))).toEqual([true, false]);
  });

  test('of a short life is fresh until a fifth of it is left', () => {
    expect([0.79, 0.81].map((hours) => isFresh(token(HOUR), hours * HOUR))).toEqual([true, false]);
  });

  test('is read back as it was kept, and nothing else is', () => {
    expect(parseToken(JSON.stringify(token(1)))).toEqual(token(1));
    for (const text of ['', 'null', '{}', '{"username":"AWS","password":"","issuedAt":1,"expiresAt":2}']) {
      expect(parseToken(text)).toBeUndefined();
    }
  });
});
