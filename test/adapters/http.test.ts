import type { RequestListener, ServerResponse } from 'node:http';
import { Agent } from 'node:https';
import { createServer as createTcpServer } from 'node:net';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { getJson, type JsonRequest } from '../../src/adapters/http.ts';
import { ServiceError } from '../../src/service-error.ts';
import { listen, serve } from './loopback.ts';

const SERVICE = 'OIDC issuer';

function ask(url: string, agent: Agent, more: Partial<JsonRequest> = {}): Promise<unknown> {
  return getJson({ url, agent, service: SERVICE, signal: new AbortController().signal, ...more });
}

/** The failure of one request to a server that answers so. */
async function failure(listener: RequestListener, more: Partial<JsonRequest> = {}): Promise<ServiceError> {
  const { agent, origin } = await serve(listener);
  return failed(ask(`${origin}/private/path?with=query`, agent, more));
}

async function failed(asked: Promise<unknown>): Promise<ServiceError> {
  const error: unknown = await asked.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ServiceError)) throw new Error('expected a ServiceError', { cause: error });
  return error;
}

afterEach(() => {
  vi.useRealTimers();
});

test('JSON is fetched with the headers that were given, and the connection is kept', async () => {
  const sockets = new Set<unknown>();
  const { agent, origin } = await serve((asked, answer) => {
    sockets.add(asked.socket);
    answer.end(JSON.stringify({ path: asked.url, accept: asked.headers.accept, x: asked.headers['x-test'] }));
  });
  for (const x of ['1', '2']) {
    await expect(ask(`${origin}/a//b?c=d`, agent, { headers: { 'x-test': x } })).resolves.toEqual({
      path: '/a//b?c=d',
      accept: 'application/json',
      x,
    });
  }
  expect(sockets.size).toBe(1);
});

test('who waits is told of the connection before the answer comes', async () => {
  const seen: string[] = [];
  const { agent, origin } = await serve((_asked, answer) => {
    seen.push('asked');
    setTimeout(() => answer.end('{}'), 20);
  });
  await ask(origin, agent, { onDialled: () => seen.push('dialled'), onConnected: () => seen.push('connected') });
  expect(seen).toEqual(['dialled', 'connected', 'asked']);
});

describe('an answer that is refused', () => {
  test.each([
    [408, true],
    [425, true],
    [429, true],
    [500, true],
    [502, true],
    [503, true],
    [599, true],
    [400, false],
    [401, false],
    [403, false],
    [404, false],
    [204, false],
  ])('with status %i can be asked for again: %s', async (status, transient) => {
    const error = await failure((_asked, answer) => answer.writeHead(status).end());
    expect(error).toMatchObject({ status, transient, service: SERVICE });
    expect(error.message).toMatch(new RegExp(`^OIDC issuer \\(https://localhost:\\d+\\) answered ${status}$`));
  });

  test('by a redirect is final, and nobody goes there', async () => {
    const paths: unknown[] = [];
    const error = await failure((asked, answer) => {
      paths.push(asked.url);
      answer.writeHead(302, { location: '/elsewhere' }).end('{}');
    });
    expect(error).toMatchObject({ status: 302, transient: false });
    expect(paths).toEqual(['/private/path?with=query']);
  });

  test.each([
    ['3', 3000],
    ['0', 0],
    ['Wed, 21 Oct 2026 07:28:00 GMT', undefined],
    ['-1', undefined],
    ['99999', undefined],
  ])('with Retry-After: %s asks to wait %s ms', async (header, retryAfter) => {
    const error = await failure((_asked, answer) => answer.writeHead(429, { 'retry-after': header }).end());
    expect(error.retryAfter).toBe(retryAfter);
  });

  test('is told in the words of its JSON message, on one short line', async () => {
    const message = `no\n::error::such\u001b[31m job${'!'.repeat(500)}`;
    const error = await failure((_asked, answer) => answer.writeHead(403).end(JSON.stringify({ message })));
    expect(error.message).toMatch(/answered 403: no ::error::such \[31m job!+$/);
    expect(error.message.length).toBeLessThan(300);
  });

  test.each(['<html>body-text</html>', '{"message":{"a":"body-text"}}', '"body-text"', 'null'])(
    'is told without its body where that is %s',
    async (body) => {
      const error = await failure((_asked, answer) => answer.writeHead(403).end(body));
      expect(error.message).toMatch(/answered 403$/);
    },
  );

  test('never quotes the credential back', async () => {
    const error = await failure(
      (asked, answer) =>
        answer.writeHead(401).end(JSON.stringify({ message: `what is ${asked.headers.authorization}?` })),
      { headers: { authorization: 'Bearer abc.def.ghi' } },
    );
    expect(error.message).toMatch(/answered 401: what is Bearer \*\*\*\?$/);
  });
});

describe('an answer that is broken', () => {
  test.each<[name: string, answer: (response: ServerResponse) => void, said: RegExp]>([
    ['by garbage', (answer) => answer.end('<html>'), /answered something that is not JSON$/],
    ['by nothing', (answer) => answer.end(), /answered something that is not JSON$/],
    ['by its size', (answer) => answer.end(`"${'x'.repeat(256 * 1024)}"`), /answered with more than 262144 bytes$/],
    ['in its middle', (answer) => answer.write('{', () => answer.destroy()), /broke off its answer$/],
    ['before it begins', (answer) => answer.destroy(), /(closed the connection|could not be asked: ECONNRESET)$/],
  ])('%s can be asked for again', async (_name, listener, said) => {
    const error = await failure((_asked, answer) => listener(answer));
    expect(error.message).toMatch(said);
    expect(error.transient).toBe(true);
  });
});

describe('a service out of reach', () => {
  test('is named by its origin alone, with what the system says', async () => {
    const server = createTcpServer();
    const port = await listen(server);
    await new Promise((closed) => server.close(closed));
    const agent = new Agent();
    const error = await failed(ask(`https://localhost:${port}/private`, agent));
    expect(error).toMatchObject({ transient: true, code: 'ECONNREFUSED', endpoint: `https://localhost:${port}` });
    expect(error.message).toBe(`OIDC issuer (https://localhost:${port}) could not be asked: ECONNREFUSED`);
  });

  test('by a certificate nobody vouches for is never asked', async () => {
    let asked = false;
    const { origin } = await serve(() => {
      asked = true;
    });
    await expect(ask(origin, new Agent())).rejects.toMatchObject({
      code: 'certificate-refused',
      message: `OIDC issuer (${origin}): its certificate does not hold: UNABLE_TO_VERIFY_LEAF_SIGNATURE`,
    });
    expect(asked).toBe(false);
  });

  test.each(['http://localhost/token', 'localhost', ''])('by %j is sent nothing', async (url) => {
    const error = await failed(ask(url, new Agent()));
    expect(error.transient).toBe(false);
    expect(error.message).toMatch(/is not reached by https/);
  });

  test('for five seconds is given up', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const dialled = Promise.withResolvers<void>();
    const server = createTcpServer(() => dialled.resolve());
    onTestFinished(() => void server.close());
    const agent = new Agent();
    onTestFinished(() => agent.destroy());
    const error = failed(ask(`https://localhost:${await listen(server)}`, agent));
    await dialled.promise;
    vi.advanceTimersByTime(5_000);
    expect(await error).toMatchObject({ transient: true, code: 'ETIMEDOUT' });
    expect((await error).message).toMatch(/could not be connected to within 5 s$/);
  });

  test.each<[name: string, answer: (response: ServerResponse) => void]>([
    ['that says nothing', () => {}],
    ['that stops half-way', (answer) => answer.write('{')],
  ])('for ten seconds, %s, is given up', async (_name, begin) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const asked = Promise.withResolvers<void>();
    const { agent, origin } = await serve((_asked, answer) => {
      begin(answer);
      asked.resolve();
    });
    const error = failed(ask(origin, agent));
    await asked.promise;
    vi.advanceTimersByTime(9_999);
    const turns = new Promise((resolve) => setImmediate(() => setImmediate(() => resolve('waiting'))));
    expect(await Promise.race([error, turns])).toBe('waiting');
    vi.advanceTimersByTime(1);
    expect(await error).toMatchObject({ transient: true, code: 'ETIMEDOUT' });
    expect((await error).message).toMatch(/did not answer within 10 s$/);
  });

  test('is left alone once the step is stopped', async () => {
    const stop = new AbortController();
    const error = await failure(() => stop.abort(), { signal: stop.signal });
    expect(error.code).toBe('ABORT_ERR');
  });
});

test('a request is told to be on its way over a connection that stands already, too', async () => {
  const { agent, origin } = await serve((_asked, answer) => answer.end('{}'));
  for (const time of ['first', 'kept']) {
    const onDialled = vi.fn();
    await ask(origin, agent, { onDialled });
    expect(onDialled, time).toHaveBeenCalledTimes(1);
  }
});
