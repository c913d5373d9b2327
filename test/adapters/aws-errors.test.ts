import { expect, test } from 'vitest';
import { fromSdk } from '../../src/adapters/aws-errors.ts';

const WHERE = 'https://sts.us-east-1.amazonaws.com';

test.each([
  [{ name: 'Unknown', message: 'Unknown' }, 'HTTP 503', 'no reason was given'],
  [{ name: 'UnknownError', message: '' }, 'HTTP 503', 'no reason was given'],
  [{ name: 'UnknownError', message: 'Forbidden' }, 'HTTP 503', 'Forbidden'],
  [{ name: 'AccessDenied', message: 'Not you' }, 'AccessDenied', 'Not you'],
])('%j is told by its code or by its status, once', (failure, code, said) => {
  const message = `AWS STS (${WHERE}): ${code}: ${said}`;
  expect(fromSdk(failure, 'AWS STS', WHERE, 503)).toMatchObject({ message, code, said });
});

const errorAt = (endpoint: string, failure: object): Error => fromSdk(failure, 'AWS STS', endpoint, 400);

test('of an endpoint that is given a message has the origin alone: the rest may hold a password', () => {
  const error = errorAt('https://user:pw-of-proxy@aws.example:8443/path?key=pw-of-query', { name: 'A', message: 'b' });
  expect(error).toMatchObject({
    message: 'AWS STS (https://aws.example:8443): A: b',
    endpoint: 'https://aws.example:8443',
  });
});

test('what the service says is one line, its code included', () => {
  const error = errorAt('https://sts.example', { name: 'Evil\n::error::CODE', message: 'two\r\nlines' });
  expect(error).toMatchObject({
    message: 'AWS STS (https://sts.example): Evil ::error::CODE: two lines',
    code: 'Evil ::error::CODE',
  });
});
