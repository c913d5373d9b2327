import { expect, test } from 'vitest';
import {
  addSessions,
  isSessionsFile,
  keysOf,
  parseHeld,
  registryPasswordOf,
  renderHeld,
  sessionsFile,
} from '../../src/guard/held.ts';

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

test('the keys of each session that was renewed are there once, and of very many the latest', () => {
  const keys = (at: number): typeof KEYS => ({ ...KEYS, accessKeyId: `ASIA${at}` });
  let held = addSessions('', [keys(0), keys(1)]);
  for (let at = 2; at < 200; at++) held = addSessions(held, [keys(at - 1), keys(at)]);
  const ids = text(keysOf(held)).filter((line) => line.startsWith('AWS_ACCESS_KEY_ID='));
  expect(ids).toEqual(Array.from({ length: 128 }, (_, at) => `AWS_ACCESS_KEY_ID=ASIA${at + 72}`));
});

test.each(['{', '{"AccessKeyId":"A"}', '[3,null,{"AccessKeyId":4}]'])('of %j, what is whole is kept', (broken) => {
  expect(text(keysOf(addSessions(broken, [KEYS])))).toEqual(text(keysOf(addSessions('', [KEYS]))));
});

test('a profile’s file is told from what else there is', () => {
  const { name, next } = sessionsFile('deploy.eu-1');
  expect([name, next, 'scan.json', 'ledger.json'].map(isSessionsFile)).toEqual([true, false, false, false]);
});

test.each([
  ['{"username":"AWS","password":"p1","issuedAt":1,"expiresAt":2}', ['the password of a registry=p1']],
  ['{"ServerURL":"h","Username":"AWS","Secret":"p2"}', ['the password of a registry=p2']],
  ['{"password":7}', []],
  ['', []],
])('of %j the registry’s password is held', (kept, held) => {
  expect(text(registryPasswordOf(kept))).toEqual(held);
});
