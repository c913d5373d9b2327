import { describe, expect, test } from 'vitest';
import { InputReader } from '../../../src/inputs/input-reader.ts';
import { credentialsFile, isNameable, tokenScript } from '../../../src/stores/gcp/credentials-file.ts';
import { gcpEndpoints } from '../../../src/stores/gcp/endpoints.ts';

const name = 'projects/123456789012/locations/global/workloadIdentityPools/github/providers/payments';
const settings = {
  provider: { project: '123456789012', pool: 'github', id: 'payments', name },
  serviceAccount: '',
  endpoints: gcpEndpoints(new InputReader(() => ''), () => undefined),
};
const inside =
  (folder: string, separator = '/') =>
  (...parts: readonly string[]): string =>
    [folder, ...parts].join(separator);
const POSIX = { node: '/opt/node 24/bin/node', script: "/w/it's/cli/index.js" };
const WINDOWS = { node: 'C:\\runner 2\\node.exe', script: 'D:\\a\\keyless\\cli\\index.js' };

test('it is what gcloud would make for an executable, at Google’s own endpoints', () => {
  expect(JSON.parse(credentialsFile(settings, 'program', inside('/t/keyless-0a'), POSIX))).toEqual({
    type: 'external_account',
    universe_domain: 'googleapis.com',
    audience: `//iam.googleapis.com/${name}`,
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    token_url: 'https://sts.googleapis.com/v1/token',
    token_info_url: 'https://sts.googleapis.com/v1/introspect',
    credential_source: {
      executable: {
        command: '/bin/sh /t/keyless-0a/gcp/token.sh',
        timeout_millis: 60_000,
        output_file: '/t/keyless-0a/stores/gcp.json',
      },
    },
  });
});

test('a service account is named by the address that stands for it', () => {
  const account = 'deploy@acme-prod.iam.gserviceaccount.com';
  const file = JSON.parse(credentialsFile({ ...settings, serviceAccount: account }, 'file', inside('/t'), POSIX));
  expect(file).toMatchObject({
    service_account_impersonation_url: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${account}:generateAccessToken`,
    credential_source: { file: '/t/stores/gcp.json', format: { type: 'json', subject_token_field_name: 'id_token' } },
  });
});

test('on Windows Node is named itself, with slashes that no library takes for an escape', () => {
  const file = JSON.parse(credentialsFile(settings, 'program', inside('D:\\t\\keyless-0a', '\\'), WINDOWS));
  expect(file.credential_source.executable.command).toBe(
    '"C:/runner 2/node.exe" "D:/a/keyless/cli/index.js" "gcp-token" "--folder" "D:/t/keyless-0a"',
  );
});

test('the script names Node and folder, whatever their paths hold, and keeps stderr out', () => {
  expect(tokenScript(POSIX, inside('/t/keyless-0a'))).toMatch(
    /^exec '\/opt\/node 24\/bin\/node' '\/w\/it'\\''s\/cli\/index\.js' 'gcp-token' '--folder' '\/t\/keyless-0a' 2>\/dev\/null$/m,
  );
});

describe('a folder in a command', () => {
  test.each(['/home/runner/work/_temp/keyless-0a', '/__w/_temp/keyless-0a', '/a@b:c,d+e%f/keyless-0a'])(
    '%s can be named',
    (folder) => expect(isNameable(inside(folder), POSIX)).toBe(true),
  );
  test.each([
    '/a b/keyless-0a',
    "/it's/keyless-0a",
    '/a"b/keyless-0a',
    '/ü/keyless-0a',
    '/$HOME/keyless-0a',
    '/a\\b/keyless-0a',
  ])('%s cannot', (folder) => expect(isNameable(inside(folder), POSIX)).toBe(false));
  test('Windows has quotes for it', () => expect(isNameable(inside('D:\\a b', '\\'), WINDOWS)).toBe(true));
});
