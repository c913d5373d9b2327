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
