import { expect, test } from 'vitest';
import { credentialDocument } from '../../src/credentials/cached-session.ts';
import type { StepFolder } from '../../src/ports/step-folder.ts';
import { valuesToConceal } from '../../src/run/values-to-conceal.ts';

const folder = (names: readonly string[], ...awsFiles: readonly string[]): StepFolder => ({
  path: '/folder',
  names,
  read: (name) => Buffer.from(`value of ${name}`),
  awsFiles: () => awsFiles,
  logins: () => [],
});

test('are every secret and key that lies in a folder of the job, and the keys of the environment', () => {
  const credentials =
    '[default]\naws_access_key_id = ASIAONE\nAWS_Secret_Access_Key=secret/one\naws_session_token = token=one\nregion = x\n';
  const expiration = new Date(0);
  const cache = `{\n"document": ${credentialDocument({ accessKeyId: 'ASIATWO', secretAccessKey: 'secret+two', sessionToken: 'token==', expiration })},\n"renewAt": 1\n}`;
  const env = {
    AWS_SECRET_ACCESS_KEY: 'secret/one',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'jwt',
    PATH: '/bin',
    AWS_REGION: 'eu',
  };
  const values = valuesToConceal([folder(['A', 'B'], credentials), folder(['C'], cache)], env);
  expect(values.map((value) => Buffer.from(value).toString()).toSorted()).toEqual(
    [
      ...['value of A', 'value of B', 'value of C'],
      ...['ASIAONE', 'secret/one', 'token=one', 'ASIATWO', 'secret+two', 'token==', 'jwt'],
    ].toSorted(),
  );
});

test('are read, and nothing else, where there are none', () => {
  expect(valuesToConceal([folder([], '[default]\nregion = x\n')], {})).toEqual([]);
});
