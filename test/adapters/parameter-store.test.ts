import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Connections } from '../../src/adapters/connections.ts';
import { openParameterStore } from '../../src/adapters/parameter-store.ts';
import type { ParameterStore } from '../../src/ports/parameter-store.ts';
import { assumeDeploy, type SigningCredentials } from '../sandbox/clients.ts';
import type { Fault } from '../sandbox/faults.ts';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';

let sandbox: Sandbox;
let session: SigningCredentials;
let connections: Connections;
beforeAll(async () => {
  sandbox = await startSandbox();
  session = await assumeDeploy(sandbox);
  connections = new Connections({}, { ca: sandbox.ca });
});
afterAll(async () => {
  connections.destroy();
  await sandbox.stop();
});
beforeEach(() => {
  sandbox.parameters.clear();
  sandbox.faults.clear();
  sandbox.denied.clear();
});

const { signal } = new AbortController();
const open = (region = 'us-east-1', with_: Partial<SigningCredentials> = {}): ParameterStore =>
  openParameterStore(region, { ...session, ...with_, expiration: new Date() }, connections, sandbox.env);

test('parameters are read decrypted, by name, version, label and ARN, and the invalid are named', async () => {
  const { arn, versions } = sandbox.parameters.put('/a', 'old – €', { type: 'SecureString' });
  versions[0]?.labels.add('live');
  sandbox.parameters.put('/a', 'new');
  sandbox.parameters.put('list', 'one,two', { type: 'StringList' });
  const shared = sandbox.parameters.put('/s', 'shared', { account: '999999999999' });
  const names = ['/a', '/a:1', '/a:live', arn, 'list', shared.arn, '/none', '/a:9'];
  const { invalid, parameters } = await open().get(names, signal);
  expect(invalid).toEqual(['/none', '/a:9']);
  expect(parameters.toReversed()).toEqual([
    { arn, name: '/a', selector: '', version: '2', value: 'new' },
    { arn, name: '/a', selector: ':1', version: '1', value: 'old – €' },
    { arn, name: '/a', selector: ':live', version: '1', value: 'old – €' },
    { arn, name: '/a', selector: '', version: '2', value: 'new' },
    expect.objectContaining({ name: 'list', value: 'one,two' }),
    { arn: shared.arn, name: shared.arn, selector: '', version: '1', value: 'shared' },
  ]);
});

test('a path is read page by page, in its region', async () => {
  for (let at = 0; at < 12; at++) sandbox.parameters.put(`/p/q/${at}`, 'v', { region: 'eu-west-1' });
  sandbox.parameters.put('/pq', 'not under it', { region: 'eu-west-1' });
  const store = open('eu-west-1');
  const first = await store.byPath('/p', undefined, signal);
  const second = await store.byPath('/p', first.next, signal);
  expect([first.parameters.length, second.parameters.length, second.next]).toEqual([10, 2, undefined]);
});

test.each([
  [{ secretAccessKey: 'wrong' }, 'InvalidSignatureException'],
  [{ accessKeyId: 'ASIANOBODY' }, 'UnrecognizedClientException'],
  [{ sessionToken: 'wrong' }, 'UnrecognizedClientException'],
])('a request that others signed is refused for good: %o', async (credentials, code) => {
  const failure = open('us-east-1', credentials).get(['/a'], signal);
  await expect(failure).rejects.toMatchObject({ name: 'ServiceError', transient: false, code });
});

test('a missing permission is refused for good, in the service’s words', async () => {
  sandbox.denied.add('ssm:GetParameters');
  await expect(open().get(['/a'], signal)).rejects.toMatchObject({
    transient: false,
    code: 'AccessDeniedException',
    message: expect.stringMatching(
      /^AWS Parameter Store \(https:\/\/localhost:\d+\): AccessDeniedException: User: .* is not authorized to perform: ssm:GetParameters/,
    ),
  });
});

test.each<[Fault, string | undefined]>([
  [{ kind: 'throttle' }, 'ThrottlingException'],
  [{ kind: 'status', status: 503, body: '<html>' }, 'HTTP 503'],
  [{ kind: 'reset' }, 'ECONNRESET'],
  [{ kind: 'garbage' }, 'SyntaxError'],
  [{ kind: 'garbage', body: 'null' }, undefined],
  [{ kind: 'garbage', body: '{"Parameters":[{"Name":"/a"}]}' }, undefined],
  [{ kind: 'oversized' }, undefined],
])('%o may pass', async (fault, code) => {
  sandbox.faults.once('ssm', fault);
  const failure = await open()
    .get(['/a'], signal)
    .catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: 'ServiceError', transient: true, code });
  expect(String(failure)).not.toMatch(/html|"\/a"/);
});
