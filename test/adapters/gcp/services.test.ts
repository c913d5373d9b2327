import { describe, expect, test } from 'vitest';
import { Connections } from '../../../src/adapters/connections.ts';
import { googleServices } from '../../../src/adapters/gcp/services.ts';
import type { ServiceError } from '../../../src/service-error.ts';
import type { GoogleRequest } from '../../../src/stores/gcp/services.ts';
import { serve } from '../loopback.ts';

const { signal } = new AbortController();

/** Sends one request to a server, and tells what that got. */
async function sent(
  request: Omit<GoogleRequest, 'url' | 'service'>,
  answer: { status?: number; headers?: Record<string, string>; body?: string } = {},
) {
  const got: {
    method?: string | undefined;
    headers?: Readonly<Record<string, unknown>>;
    body?: string;
    url?: string | undefined;
  } = {};
  const { agent, origin } = await serve((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      Object.assign(got, {
        method: incoming.method,
        url: incoming.url,
        headers: incoming.headers,
        body: Buffer.concat(chunks).toString(),
      });
      outgoing.writeHead(answer.status ?? 200, answer.headers).end(answer.body ?? '{}');
    });
  });
  const services = googleServices(agent as Connections);
  const outcome = await services.ask({ service: 'Google STS', url: `${origin}/v1/x`, ...request }, signal);
  return { got, outcome };
}

test('a form goes out as one, without a word of who sends it', async () => {
  const { got } = await sent({ form: { grant_type: 'a b', subject_token: 'x.y+z' } });
  expect([got.method, got.url, got.body]).toEqual(['POST', '/v1/x', 'grant_type=a+b&subject_token=x.y%2Bz']);
  expect(got.headers).toMatchObject({
    'content-type': 'application/x-www-form-urlencoded',
    accept: 'application/json',
  });
  expect(got.headers).not.toHaveProperty('authorization');
});

test('JSON and a bearer go out as they are; without a body it is a GET', async () => {
  const posted = await sent({ token: 'ya29.x', json: { scope: ['s'] } });
  expect([posted.got.method, posted.got.body, posted.got.headers?.['authorization']]).toEqual([
    'POST',
    '{"scope":["s"]}',
    'Bearer ya29.x',
  ]);
  const read = await sent({ token: 'ya29.x' });
  expect([read.got.method, read.got.body, read.got.headers?.['content-type']]).toEqual(['GET', '', undefined]);
});

test('any status is an answer, with what it asks us to wait; a redirect is one too, and not followed', async () => {
  const throttled = await sent({}, { status: 429, headers: { 'retry-after': '7' }, body: 'no' });
  expect(throttled.outcome).toEqual({ status: 429, text: 'no', retryAfter: 7_000 });
  const redirected = await sent({}, { status: 307, headers: { location: 'https://localhost:1/' } });
  expect(redirected.outcome.status).toBe(307);
});

describe('what is not sent', () => {
  test.each(['http://localhost:1/v1/token', 'ftp://x', 'sts.googleapis.com'])('anything to %s', async (url) => {
    const connections = new Connections({});
    const error = await googleServices(connections)
      .ask({ service: 'Google STS', url, form: {} }, signal)
      .catch((caught: ServiceError) => caught);
    expect(error).toMatchObject({
      message: expect.stringMatching(/is not reached by https, and nothing is sent any other way$/),
      transient: false,
    });
    connections.destroy();
  });
});

test('an answer without an end is cut off', async () => {
  await expect(sent({}, { body: 'x'.repeat(300 * 1024) })).rejects.toThrow(/answered with more than 262144 bytes/);
});
