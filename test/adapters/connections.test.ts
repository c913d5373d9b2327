/** Whom a connection trusts, against two servers whose certificates are of one authority that Node does not know. */
import { createServer, request, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { Connections } from '../../src/adapters/connections.ts';
import { makeCertificates } from '../sandbox/certificates.ts';

const certificates = makeCertificates();
const servers: Server[] = [];
let [one, other] = ['', ''];

beforeAll(async () => {
  [one, other] = [await serve(), await serve()];
});
afterAll(() => {
  for (const server of servers) server.close().closeAllConnections();
});

async function serve(): Promise<string> {
  const { certificate: cert, key } = certificates;
  const server = createServer({ cert, key }, (_, answer) => answer.end('here'));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `https://localhost:${(server.address() as AddressInfo).port}`;
}

/** What a server says, or why nobody asked it. */
function ask(origin: string, agent: Connections): Promise<string> {
  return new Promise((resolve) => {
    request(origin, { agent }, (answer) => answer.on('data', (bytes) => resolve(String(bytes))))
      .on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
      .end();
  });
}

test.each(['when it is asked', 'ahead of time'])(
  'an authority is trusted for the origin that it is named for alone, %s',
  async (when) => {
    const connections = new Connections({});
    onTestFinished(() => connections.destroy());
    connections.trust(one, certificates.ca);
    if (when === 'ahead of time') for (const origin of [one, other]) connections.openAhead(origin);
    expect(await ask(other, connections)).toBe('UNABLE_TO_VERIFY_LEAF_SIGNATURE');
    expect(await ask(one, connections)).toBe('here');
    expect(await ask(other, connections)).toBe('UNABLE_TO_VERIFY_LEAF_SIGNATURE');
  },
);

test('an authority of all connections is trusted for each that has none of its own', async () => {
  const connections = new Connections({}, { ca: certificates.ca });
  onTestFinished(() => connections.destroy());
  connections.trust(other, makeCertificates().ca);
  expect(await ask(one, connections)).toBe('here');
  expect(await ask(other, connections)).toMatch(/^(?:UNABLE_TO_VERIFY_LEAF_SIGNATURE|CERT_SIGNATURE_FAILURE)$/);
});
