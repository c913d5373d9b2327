import { expect, test } from 'vitest';
import { Connections } from '../../src/adapters/connections.ts';
import { proxiesOf } from '../../src/adapters/proxies.ts';

test.each([
  ['http://proxy.example:3128', 'http://proxy.example:3128/'],
  [' HTTP://proxy.example ', 'http://proxy.example/'],
  ['https://user:pass@proxy.example/', 'https://user:pass@proxy.example/'],
  ['proxy.corp.example:3128', 'http://proxy.corp.example:3128/'],
  ['127.0.0.1:1', 'http://127.0.0.1:1/'],
  ['[::1]:3128', 'http://[::1]:3128/'],
  ['user:pass@proxy.example:3128', 'http://user:pass@proxy.example:3128/'],
])('%j is read as curl reads it', (given, proxy) => {
  expect(proxiesOf('https', { HTTPS_PROXY: given, NO_PROXY: 'x' })).toMatchObject({
    HTTPS_PROXY: proxy,
    NO_PROXY: 'x',
  });
});

test.each([{}, { HTTPS_PROXY: '' }, { https_proxy: ' ' }, { NO_PROXY: '*' }])('%j names no proxy', (env) => {
  expect(proxiesOf('https', env)).toBeUndefined();
});

test.each([
  ['HTTPS_PROXY', 'socks5://user:hunter2@127.0.0.1:1'],
  ['https_proxy', 'foo'],
  ['HTTP_PROXY', '::::'],
  ['http_proxy', 'ftp://proxy.example'],
  ['HTTPS_PROXY', 'http://'],
  ['HTTPS_PROXY', 'http://user:100%hunter2@proxy.example:3128'],
  ['https_proxy', 'DOMAIN\\user:hunter2@proxy.example:3128'],
  ['HTTPS_PROXY', 'proxy.example:3128/x y'],
  ['HTTPS_PROXY', 'user:hunter2@proxy.example:99999999'],
])('%s of %j is refused, and its value not shown', (name, value) => {
  const open = (): unknown => new Connections({ [name]: value }).plain;
  expect(open).toFailWith('environment-unsafe', `"${name}" is no proxy: expected host:port, or an http or https URL`);
  expect(open).not.toThrow(/hunter2/);
});

test('a proxy for what is never asked stops nothing', () => {
  expect(() => new Connections({ HTTPS_PROXY: 'proxy.example:3128', HTTP_PROXY: 'direct' })).not.toThrow();
});
