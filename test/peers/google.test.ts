/**
 * Google's own libraries as later steps: google-auth on the credentials file, past the end of its token, and
 * google-cloud-secret-manager, which checks the sandbox as well. KEYLESS_PEERS names the folder of their Python.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { createJob, type Job, type StepResult } from '../support/job.ts';
import { ageToken } from '../support/subject-token.ts';

const programs = process.env['KEYLESS_PEERS'] ?? '';
const DB = 'projects/acme-prod/secrets/db';

let sandbox: Sandbox;
let job: Job;
let main: StepResult;
beforeAll(async () => {
  if (programs === '') throw new Error('KEYLESS_PEERS must name the folder that holds python');
  sandbox = await startSandbox();
});
afterAll(() => sandbox?.stop());
beforeEach(async () => {
  sandbox.faults.clear();
  sandbox.requests.clear();
  sandbox.tokenLifetime = 300;
  sandbox.gcp.reset();
  sandbox.gcp.secrets.add(DB, 'first-of-db');
  sandbox.gcp.secrets.add(DB, Buffer.from([0, 159, 255, 10]));
  sandbox.gcp.secrets.secret(DB).aliases.set('live', 1);
  sandbox.gcp.secrets.add('projects/acme-prod/locations/europe-west1/secrets/token', 'token-of-europe');
  job = await createJob(sandbox);
  job.env['REQUESTS_CA_BUNDLE'] = sandbox.env['NODE_EXTRA_CA_CERTS'] ?? '';
  return () => job.remove();
});

const step = async (inputs: Readonly<Record<string, string>> = {}): Promise<void> => {
  main = await job.step({ inputs: { 'gcp-workload-identity-provider': sandbox.gcp.provider, ...inputs } });
  expect([main.exitCode, main.log]).toEqual([0, expect.not.stringContaining('##[error]')]);
};
const python = (program: string): Promise<StepResult> =>
  job.run(`python - <<'PROGRAM'\n${program}\nPROGRAM`, { env: { PATH: `${programs}:${process.env['PATH']}` } });

/** Credentials as a library finds them, without asking which project they are for, which is somebody else's API. */
const LOAD = `
import os, google.auth
from google.auth.transport.requests import Request
credentials, _ = google.auth.load_credentials_from_file(os.environ["GOOGLE_APPLICATION_CREDENTIALS"])
credentials = credentials.with_scopes(["https://www.googleapis.com/auth/cloud-platform"])
`;
const CLIENT = `${LOAD}
from google.cloud import secretmanager
host = os.environ["CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER"].split("//")[1].strip("/")
client = secretmanager.SecretManagerServiceClient(
    credentials=credentials, transport="rest", client_options={"api_endpoint": host})
def access(name):
    return client.access_secret_version(name=name)
`;

describe.each([
  ['direct access', false],
  ['a service account', true],
])('google-auth, with %s', (_what, impersonates) => {
  const asked = (): Promise<void> => step(impersonates ? { 'gcp-service-account': sandbox.gcp.serviceAccount } : {});

  test('comes by an access token through the credentials file', async () => {
    await asked();
    const before = sandbox.gcp.tokens.issued.length;
    const { exitCode, stderr, stdout } = await python(
      `${LOAD}\ncredentials.refresh(Request())\nprint(type(credentials).__module__, credentials.service_account_email, credentials.token)`,
    );
    expect([exitCode, stderr]).toEqual([0, '']);
    const token = sandbox.gcp.tokens.issued.at(-1)?.token;
    const email = impersonates ? sandbox.gcp.serviceAccount : 'None';
    expect(stdout.trim()).toBe(`google.auth.pluggable ${email} ${token}`);
    expect(sandbox.gcp.tokens.issued.length - before).toBe(impersonates ? 2 : 1);
  });

  test('reads on when the token that the step has left is over, by new ones of the job', async () => {
    sandbox.tokenLifetime = 10; // fresh for two seconds
    sandbox.gcp.accountLifetime = 2;
    await asked();
    const { exitCode, stderr, stdout } = await python(`${CLIENT}
import time
end, calls = time.time() + 8, 0
while time.time() < end:
    assert access("${DB}/versions/1").payload.data == b"first-of-db"
    calls += 1
    time.sleep(0.25)
print(calls)`);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(Number(stdout)).toBeGreaterThan(10);
    expect(sandbox.requests.count('token')).toBeGreaterThanOrEqual(4);
    expect(sandbox.requests.count('token')).toBeLessThan(Number(stdout));
  });
});

test('many processes at once, when the token is over, make one request for another', async () => {
  await step();
  const before = sandbox.requests.count('token');
  ageToken(main, -1);
  const refresh = `${LOAD}\ncredentials.refresh(Request())\nprint(credentials.valid)`;
  const { stdout } = await job.run(
    `cat >"$RUNNER_TEMP/../refresh.py" <<'PROGRAM'\n${refresh}\nPROGRAM\nfor n in 1 2 3 4 5 6; do python "$RUNNER_TEMP/../refresh.py" >"$RUNNER_TEMP/../out.$n" 2>&1 & done; wait; cat "$RUNNER_TEMP"/../out.*`,
    { env: { PATH: `${programs}:${process.env['PATH']}` } },
  );
  expect(stdout.trim().split('\n')).toEqual(Array.from({ length: 6 }, () => 'True'));
  expect(sandbox.requests.count('token') - before).toBe(1);
});

test('google-auth reads the file-sourced form too', async () => {
  await step({ 'gcp-credentials': 'file' });
  const { stderr, stdout } = await python(
    `${LOAD}\ncredentials.refresh(Request())\nprint(type(credentials).__module__, credentials.token[:7])`,
  );
  expect([stderr, stdout]).toEqual(['', 'google.auth.identity_pool ya29.d.\n']);
});

test('why there is no token is in the library’s own error', async () => {
  await step();
  ageToken(main, -1);
  sandbox.faults.always('token', { kind: 'status', status: 403 });
  const { exitCode, stderr } = await python(`${LOAD}\ncredentials.refresh(Request())`);
  expect(exitCode).not.toBe(0);
  expect(stderr).toMatch(
    /RefreshError: Executable returned unsuccessful response: code: renewal-failed, message: keyless: \[renewal-failed\] .*\[token-unavailable\]/,
  );
});

test('google-cloud-secret-manager takes the sandbox for Google, refusals included', async () => {
  await step({ 'gcp-service-account': sandbox.gcp.serviceAccount });
  const { secrets } = sandbox.gcp;
  secrets.add('projects/acme-prod/secrets/off', 'x').state = 'DISABLED';
  const { stderr, stdout } = await python(`${CLIENT}
import json
from google.api_core import exceptions
def refusal(name):
    try:
        access(name)
    except exceptions.GoogleAPICallError as error:
        return f"{error.code} {error.reason}"
latest = access("${DB}/versions/latest")
print(json.dumps({
    "latest": [latest.name, latest.payload.data.hex(), latest.payload.data_crc32c],
    "alias": access("${DB}/versions/live").payload.data.decode(),
    "regional": access("projects/acme-prod/locations/europe-west1/secrets/token/versions/1").name,
    "refused": [refusal("projects/acme-prod/secrets/none/versions/1"), refusal("${DB}/versions/9"), refusal("projects/other/secrets/a/versions/1"), refusal("projects/acme-prod/secrets/off/versions/1")],
}))`);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual({
    latest: [
      'projects/123456789012/secrets/db/versions/2',
      '009fff0a',
      Number(secrets.secret(DB).versions[1]?.checksum),
    ],
    alias: 'first-of-db',
    regional: 'projects/123456789012/locations/europe-west1/secrets/token/versions/1',
    refused: ['404 None', '404 None', '403 IAM_PERMISSION_DENIED', '400 None'],
  });
});
