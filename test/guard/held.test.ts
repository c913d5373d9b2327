import { expect, test } from 'vitest';
import { keysOf, parseHeld, renderHeld } from '../../src/guard/held.ts';

const KEYS = { accessKeyId: 'ASIAEXAMPLE', secretAccessKey: 'a-secret-key', sessionToken: 'a-token' };
const text = (values: ReturnType<typeof keysOf>): readonly string[] =>
  values.map(({ bytes, name }) => `${name}=${new TextDecoder().decode(bytes)}`);

test('what was rendered is read back', () => {
  const held = parseHeld(renderHeld(KEYS, ['set_env_1']));
  expect(text(held.values)).toEqual([
    'AWS_ACCESS_KEY_ID=ASIAEXAMPLE',
    'AWS_SECRET_ACCESS_KEY=a-secret-key',
    'AWS_SESSION_TOKEN=a-token',
  ]);
  expect(held.ownCommandFiles).toEqual(['set_env_1']);
  expect(parseHeld(renderHeld(undefined, []))).toEqual({ values: [], ownCommandFiles: [] });
});

test('a credential_process document has its keys', () => {
  expect(
    text(
      keysOf(JSON.stringify({ Version: 1, AccessKeyId: 'A', SecretAccessKey: 'B', SessionToken: '', Expiration: 'x' })),
    ),
  ).toEqual(['AWS_ACCESS_KEY_ID=A', 'AWS_SECRET_ACCESS_KEY=B']);
});

test.each(['', 'null', '[]', '{"ownCommandFiles":[1],"AccessKeyId":{}}', '{'])('%j holds nothing', (broken) => {
  expect(parseHeld(broken)).toEqual({ values: [], ownCommandFiles: [] });
});
