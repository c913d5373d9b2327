import { expect, test } from 'vitest';
import { credentialDocument } from '../../src/credentials/cached-session.ts';
import type { StepFolder } from '../../src/ports/step-folder.ts';
import { renewableValues, valuesToConceal } from '../../src/run/values-to-conceal.ts';

const folder = (names: readonly string[], ...keyFiles: readonly string[]): StepFolder => ({
  path: '/folder',
  names,
  read: (name) => Buffer.from(`value of ${name}`),
  keyFiles: () => keyFiles,
  logins: () => [],
});

const CREDENTIALS =
  '[default]\naws_access_key_id = ASIAONE\nAWS_Secret_Access_Key=secret/one\naws_session_token = token=one\nregion = x\n';

test('are every secret that lies in a folder of the job, and the keys of the environment', () => {
  const env = {
    AWS_SECRET_ACCESS_KEY: 'secret/one',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'jwt',
    PATH: '/bin',
    AWS_REGION: 'eu',
  };
  const values = valuesToConceal([folder(['A', 'B'], CREDENTIALS), folder(['C'])], env);
  expect(values.map((value) => Buffer.from(value).toString()).toSorted()).toEqual(
    ['value of A', 'value of B', 'value of C', 'secret/one', 'jwt'].toSorted(),
  );
});

test('are those too that renewals bring: keys, tokens of stores, passwords of registries', () => {
  const expiration = new Date(0);
  const cache = `{\n"document": ${credentialDocument({ accessKeyId: 'ASIATWO', secretAccessKey: 'secret+two', sessionToken: 'token==', expiration })},\n"renewAt": 1\n}`;
  const stores = {
    ...folder(
      [],
      cache,
      'host.example\n',
      '{"username":"AWS","password":"pass"}',
      '{"Username":"me","Secret":"o\\"wn"}',
    ),
    logins: () => [{ store: 'vault', values: { VAULT_TOKEN: 'hvs.one' }, facts: { role: 'r' } }],
  };
  expect(renewableValues([folder([], CREDENTIALS), stores]).toSorted()).toEqual(
    ['ASIAONE', 'secret/one', 'token=one', 'ASIATWO', 'secret+two', 'token==', 'hvs.one', 'pass', 'o"wn'].toSorted(),
  );
});

test('are read, and nothing else, where there are none', () => {
  const none = [folder([], '[default]\nregion = x\n')];
  expect([valuesToConceal(none, {}), renewableValues(none)]).toEqual([[], []]);
});
