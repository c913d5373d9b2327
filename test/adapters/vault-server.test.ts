/** Vault's adapter against servers on the loopback: what is sent, and where a redirect may lead. */
import { createServer as createProxy } from 'node:http';
import { createServer, type Server } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { Connections } from '../../src/adapters/connections.ts';
import { vaultServer } from '../../src/adapters/vault/server.ts';
import { makeCertificates } from '../sandbox/certificates.ts';

const certificates = makeCertificates();
const seen: { to: string; url: string; headers: Record<string, unknown>; body: string }[] = [];
const servers: Server[] = [];
/** What the standby answers with. */
let standby: { status: number; location: string | undefined } = { status: 307, location: undefined };
let [active, behind] = ['', ''];

beforeAll(async () => {
  active = await serve('active', () => ({ status: 200, body: '{"data":{}}' }));
  behind = await serve('standby', (url) => ({
    status: standby.status,
    body: '',
    ...(standby.location !== undefined && { location: `${standby.location}${url}` }),
  }));
});
afterAll(() => {
  for (const server of servers) server.close().closeAllConnections();
});

async function serve(
  to: string,
  answer: (url: string) => { status: number; body: string; location?: string },
): Promise<string> {
  const server = createServer({ cert: certificates.certificate, key: certificates.key }, async (incoming, outgoing) => {
    let body = '';
    for await (const chunk of incoming) body += chunk;
    seen.push({ to, url: incoming.url ?? '', headers: incoming.headers, body });
    const { status, location, body: text } = answer(incoming.url ?? '');
    outgoing.writeHead(status, location === undefined ? {} : { location }).end(text);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `https://localhost:${(server.address() as AddressInfo).port}`;
}

const { signal } = new AbortController();
function open(address: string, namespace = '') {
  const connections = new Connections({});
  connections.trust(address, certificates.ca);
  seen.length = 0;
  return { server: vaultServer({ address, namespace }, connections), connections };
}

test('a request says that it is meant for Vault, in which namespace, and as whom', async () => {
  const { connections, server } = open(active, 'team/a');
  const body = { role: 'deploy', jwt: 'j' };
  await server.ask({ method: 'POST', path: 'auth/jwt/login', body }, signal);
  await server.ask({ method: 'GET', path: 'secret/data/a b/ü?#%', query: { version: '3' }, token: 'hvs.t' }, signal);
  connections.destroy();
  const [login, read] = seen;
  expect(login).toMatchObject({ url: '/v1/auth/jwt/login', body: JSON.stringify(body) });
  expect(login?.headers).toMatchObject({
    'x-vault-request': 'true',
    'x-vault-namespace': 'team/a',
    'content-type': 'application/json',
  });
  expect(login?.headers).not.toHaveProperty('x-vault-token');
  expect(read?.url).toBe('/v1/secret/data/a%20b/%C3%BC%3F%23%25?version=3');
  expect(read?.headers).toMatchObject({ 'x-vault-token': 'hvs.t' });
});

test('a standby’s redirect is followed with the token and the body, and what comes after goes to the active server', async () => {
  standby = { status: 307, location: active };
  const { connections, server } = open(behind);
  await server.ask({ method: 'POST', path: 'auth/jwt/login', body: { jwt: 'j' } }, signal);
  await server.ask({ method: 'GET', path: 'kv/a', token: 'hvs.t' }, signal);
  connections.destroy();
  expect(seen.map(({ to }) => to)).toEqual(['standby', 'active', 'active']);
  expect(seen[1]?.body).toBe('{"jwt":"j"}');
});

test.each([
  ['plain http', 307, 'http://localhost:1'],
  ['nowhere', 307, undefined],
  ['a name and password', 308, 'https://user:password@localhost:1'],
])('a redirect to %s sends nothing', async (_what, status, location) => {
  standby = { status, location };
  const { connections, server } = open(behind);
  const asking = server.ask({ method: 'GET', path: 'kv/a', token: 'hvs.secret-token' }, signal);
  await expect(asking).rejects.toThrow(/redirects to an address that is not reached by https, where nothing is sent/);
  await expect(asking).rejects.not.toThrow(/secret-token|password/);
  connections.destroy();
  expect(seen.map(({ to }) => to)).toEqual(['standby']);
});

test('other redirects are answers like any other', async () => {
  standby = { status: 302, location: active };
  const { connections, server } = open(behind);
  expect((await server.ask({ method: 'GET', path: 'kv/a', token: 't' }, signal)).status).toBe(302);
  connections.destroy();
});

test('through a proxy the certificate is still checked against Vault’s own authorities', async () => {
  const tunnels: string[] = [];
  const proxy = createProxy();
  proxy.on('connect', (asked, client, head) => {
    tunnels.push(asked.url ?? '');
    const upstream = connect(Number((asked.url ?? '').split(':')[1]), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    for (const socket of [client, upstream]) socket.on('error', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void proxy.close());
  const env = { HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, NO_PROXY: '' };
  for (const [ca, holds] of [
    [certificates.ca, true],
    [makeCertificates().ca, false],
  ] as const) {
    const connections = new Connections(env);
    connections.trust(active, ca);
    const server = vaultServer({ address: active, namespace: '' }, connections);
    const asking = server.ask({ method: 'GET', path: 'kv/a', token: 't' }, signal);
    if (holds) expect((await asking).status).toBe(200);
    else await expect(asking).rejects.toFailWith('certificate-refused', /does not hold/);
    connections.destroy();
  }
  expect(tunnels).toHaveLength(2);
});

test('a server that another authority vouches for is asked nothing', async () => {
  const connections = new Connections({});
  connections.trust(active, makeCertificates().ca);
  seen.length = 0;
  const server = vaultServer({ address: active, namespace: '' }, connections);
  await expect(server.ask({ method: 'GET', path: 'kv/a', token: 't' }, signal)).rejects.toFailWith(
    'certificate-refused',
    /does not hold/,
  );
  connections.destroy();
  expect(seen).toEqual([]);
});
