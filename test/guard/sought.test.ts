import { describe, expect, test } from 'vitest';
import { planSearch } from '../../src/guard/sought.ts';

const plan = (value: string): { readonly parts: readonly string[]; readonly leftOut: readonly string[] } => {
  const { leftOut, sought } = planSearch([{ name: 'S', bytes: new TextEncoder().encode(value) }]);
  return { parts: sought.map(({ part, text }) => (part === '' ? 'whole' : `${part} = ${text}`)), leftOut };
};

describe('values that every tree holds are left out, by name and reason', () => {
  test.each([
    ['short12', 'S (under 8 bytes)'],
    ['production', 'S (a common word)'],
    ['20260101', 'S (a number of fewer than 12 digits)'],
    ['abababababab', 'S (the same over and over)'],
    ['  short  \n', 'S (under 8 bytes)'],
    ['us-gov-west-1', 'S (a common word)'],
  ])('%j', (value, reason) => {
    expect(plan(value)).toEqual({ parts: [], leftOut: [reason] });
  });

  test.each(['password1', '123456789012', 'correct horse battery staple'])('but not %j', (value) => {
    expect(plan(value)).toEqual({ parts: ['whole'], leftOut: [] });
  });
});

describe('parts', () => {
  test('of a database secret are its password, not what public files name as well', () => {
    const secret = {
      username: 'payments_admin',
      password: 'correct horse battery',
      engine: 'postgres',
      host: 'db-1.cluster.eu-west-1.rds.amazonaws.com',
      port: 5432,
      dbInstanceIdentifier: 'payments-production',
    };
    const { leftOut, parts } = plan(JSON.stringify(secret));
    expect(parts).toEqual(['whole', 'key password = correct horse battery']);
    expect(leftOut).toEqual([
      'S, key username (not random enough to be told from public text)',
      'S, key engine (a common word)',
      'S, key host (not random enough to be told from public text)',
      'S, key dbInstanceIdentifier (not random enough to be told from public text)',
    ]);
  });

  test('of nested documents and arrays are found by their keys and looks', () => {
    const inner = JSON.stringify({ token: 'tok-abcdefgh' });
    const secret = { keys: ['Zx81kLq0PwM4nB7vC2sD'], nested: inner, id: '9b2d0c1e-6d8f-4b7a-9a35-0f1e2d3c4b5a' };
    expect(plan(JSON.stringify(secret)).parts).toEqual([
      'whole',
      'key keys[0] = Zx81kLq0PwM4nB7vC2sD',
      'key token in key nested = tok-abcdefgh',
    ]);
  });

  test.each([
    ['//npm.example.com/:_authToken=npm_0123456789abcdef', 'the part after _authToken = npm_0123456789abcdef'],
    [
      'registry=https://npm.example.com/\nemail=a@example.com\n_password="c2VjcmV0cGFzcw=="',
      'the part after _password = c2VjcmV0cGFzcw==',
    ],
    ['postgres://app:p%40ssw0rd-x@db.example.com/app', 'password of a URL = p%40ssw0rd-x'],
    ['postgres://app:p%40ssw0rd-x@db.example.com/app', 'password of a URL = p@ssw0rd-x'],
    ['Server=db;User Id=app;Password=hunter2-hunter2;Encrypt=true', 'the part after Password = hunter2-hunter2'],
    ['export API_KEY="abc-def-ghi"\nMODE=production', 'the part after API_KEY = abc-def-ghi'],
    ['aws_secret_access_key = wJalrXUtnFEMI/K7MDENG', 'the part after aws_secret_access_key = wJalrXUtnFEMI/K7MDENG'],
    ['db:\n  user: application\n  password: swordfish-9\n', 'the part after password = swordfish-9'],
  ])('of %j: %s', (value, part) => {
    expect(plan(value).parts).toContain(part);
  });

  test('are placed without a word that may itself be secret', () => {
    expect(plan('S3cret-passphrase-Left8472:ab9').leftOut).toEqual(['S, a part behind ":" (under 8 bytes)']);
    expect(plan('correct-horse-battery:AbC1dEf2GhI3jKl4MnO5pQr6').parts).toEqual([
      'whole',
      'a part behind ":" = AbC1dEf2GhI3jKl4MnO5pQr6',
    ]);
    const keys = { 'api-tokens': { tok_live_9f8a7b6c5d4e3f2a1b0c: 'admin', x9y8z7w6_password: 'correct horse' } };
    expect(plan(JSON.stringify(keys))).toEqual({
      parts: ['whole', 'key api-tokens.(no. 2) = correct horse'],
      leftOut: ['S, key api-tokens.(no. 1) (under 8 bytes)'],
    });
  });

  test('of a text in quotes is what it says', () => {
    expect(plan('"q7\\u002bZt-long-secret"').parts).toContain('the JSON text = q7+Zt-long-secret');
  });

  test('of a private key or a certificate are none: their lines are nobody’s secret alone', () => {
    const pem = `-----BEGIN CERTIFICATE-----\n${'MIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBaMQswCQYDVQQGEwJJ\n'.repeat(8)}-----END CERTIFICATE-----`;
    expect(plan(pem).parts).toEqual(['whole']);
  });
});

test('of a value longer than a kilobyte, the most varied stretch is searched for, cut between characters', () => {
  const varied = Array.from({ length: 300 }, (_, at) => String.fromCodePoint(0x4e00 + at * 7)).join('');
  const { sought } = planSearch([
    { name: 'S', bytes: new TextEncoder().encode(`${'='.repeat(4000)}${varied}${'='.repeat(4000)}`) },
  ]);
  expect(sought).toHaveLength(1);
  expect(sought[0]?.bytes.length).toBeLessThanOrEqual(1024);
  expect(sought[0]?.bytes.length).toBeGreaterThan(1016);
  expect(sought[0]?.text).not.toContain('\ufffd');
  expect([...(sought[0]?.text ?? '')].filter((char) => char !== '=').length).toBeGreaterThan(250);
});
