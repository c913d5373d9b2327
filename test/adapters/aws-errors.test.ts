import { expect, test } from 'vitest';
import { fromSdk } from '../../src/adapters/aws-errors.ts';

const said = (endpoint: string, failure: object): Error => fromSdk(failure, 'AWS STS', endpoint, 400);

test('of an endpoint that is given a message has the origin alone: the rest may hold a password', () => {
  const error = said('https://user:pw-of-proxy@aws.example:8443/path?key=pw-of-query', { name: 'A', message: 'b' });
  expect(error).toMatchObject({
    message: 'AWS STS (https://aws.example:8443): A: b',
    endpoint: 'https://aws.example:8443',
  });
});

test('what the service says is one line, its code included', () => {
  const error = said('https://sts.example', { name: 'Evil\n::error::CODE', message: 'two\r\nlines' });
  expect(error).toMatchObject({
    message: 'AWS STS (https://sts.example): Evil ::error::CODE: two lines',
    code: 'Evil ::error::CODE',
  });
});
