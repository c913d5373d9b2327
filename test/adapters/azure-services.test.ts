/** Azure's adapter through a proxy on the loopback: what is sent, and that it goes to Azure's own hosts alone. */
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { azureServices } from '../../src/adapters/azure/services.ts';
import { Connections } from '../../src/adapters/connections.ts';
import type { AzureRequest } from '../../src/stores/azure/service.ts';
import { AZURE_HOSTS } from '../sandbox/azure/directory.ts';
import { startTunnel, type Tunnel } from '../sandbox/azure/tunnel.ts';
import { makeCertificates } from '../sandbox/certificates.ts';

const certificates = makeCertificates(AZURE_HOSTS);
const seen: { readonly to: string; readonly method: string; readonly headers: object; readonly body: string }[] = [];
let server: Server;
let tunnel: Tunnel;
let answer: { status: number; headers: Record<string, string>; body: string };

beforeAll(async () => {
  server = createServer({ cert: certificates.certificate, key: certificates.key }, async (incoming, outgoing) => {
    let body = '';
    for await (const chunk of incoming) body += chunk;
    const { headers, method = '', url } = incoming;
    seen.push({ to: `${headers.host}${url}`, method, headers, body });
    outgoing.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  tunnel = await startTunnel(() => port);
});
afterAll(async () => {
  server.close().closeAllConnections();
  await tunnel.stop();
});
beforeEach(() => {
  seen.length = 0;
  tunnel.asked.length = 0;
  answer = { status: 200, headers: {}, body: '{}' };
});

async function ask(request: AzureRequest, authorities = certificates.ca) {
  const connections = new Connections({ HTTPS_PROXY: tunnel.url, NO_PROXY: '' });
  connections.trust(request.url, authorities);
  try {
    return await azureServices(connections).ask(request, new AbortController().signal);
  } finally {
    connections.destroy();
  }
}

const LOGIN: AzureRequest = {
  service: 'Microsoft Entra ID',
  url: 'https://login.microsoftonline.com/tenant/oauth2/v2.0/token',
  form: { scope: 'https://vault.azure.net/.default', client_assertion: 'a.b-_.c', odd: 'ä &=' },
};
const READ: AzureRequest = {
  service: 'Azure Key Vault',
  url: 'https://acme.vault.azure.net/secrets/db?api-version=7.4',
  bearer: 'the-token',
};

test('a login is a form without a token, and a read is a token without a body', async () => {
  answer = { status: 429, headers: { 'retry-after': '3' }, body: 'ü' };
  expect(await ask(LOGIN)).toEqual({ status: 429, text: 'ü', retryAfter: 3000 });
  await ask(READ);
  const [login, read] = seen;
  expect(login).toMatchObject({ to: 'login.microsoftonline.com/tenant/oauth2/v2.0/token', method: 'POST' });
  expect(login?.headers).toMatchObject({
    'content-type': 'application/x-www-form-urlencoded',
    accept: 'application/json',
  });
  expect(login?.headers).not.toHaveProperty('authorization');
  expect(login?.body).toBe('scope=https%3A%2F%2Fvault.azure.net%2F.default&client_assertion=a.b-_.c&odd=%C3%A4+%26%3D');
  expect(read).toMatchObject({ to: 'acme.vault.azure.net/secrets/db?api-version=7.4', method: 'GET', body: '' });
  expect(read?.headers).toMatchObject({ authorization: 'Bearer the-token' });
});

test.each([
  'http://login.microsoftonline.com/tenant/oauth2/v2.0/token',
  'http://acme.vault.azure.net/secrets/db',
  'https://acme.vault.azure.net:8443/secrets/db',
  'https://acme.vault.azure.net.evil.example/secrets/db',
  'https://login.microsoftonline.com.evil.example/tenant',
  'https://login.microsoftonline.com:8443/tenant',
  'https://vault.azure.net/secrets/db',
  'https://evilvault.azure.net/secrets/db',
  'https://localhost/secrets/db',
  'https://169.254.169.254/metadata',
])('%s is asked nothing', async (url) => {
  for (const request of [
    { ...LOGIN, url },
    { ...READ, url },
  ]) {
    const asking = ask(request);
    await expect(asking).rejects.toThrow(/is no host of Azure that is reached by https, so nothing is sent$/);
    await expect(asking).rejects.toMatchObject({ transient: false });
  }
  expect([seen, tunnel.asked]).toEqual([[], []]);
});

test.each([301, 302, 307, 308])('a redirect (%i) is an answer like any other', async (status) => {
  answer = { status, headers: { location: 'https://acme.vault.azure.net/elsewhere' }, body: '' };
  expect(await ask(READ)).toMatchObject({ status });
  expect(seen).toHaveLength(1);
});

test('a host that another authority vouches for is asked nothing', async () => {
  const asking = ask(LOGIN, makeCertificates(AZURE_HOSTS).ca);
  await expect(asking).rejects.toFailWith('certificate-refused', /Microsoft Entra ID .*does not hold/);
  expect(seen).toEqual([]);
});

test('an answer without an end is cut off', async () => {
  answer = { status: 200, headers: {}, body: 'x'.repeat(600 * 1024) };
  await expect(ask(READ)).rejects.toThrow(/answered with more than 524288 bytes/);
});
