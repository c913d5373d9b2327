import { expect, test } from 'vitest';
import { refusedAsWhole, secretsUnavailable } from '../../src/secrets/advice.ts';
import { ServiceError } from '../../src/service-error.ts';

const problem = (code: string, message = '') => ({ code, where: 'secrets, line 1', message });

test.each([
  ['secret-absent', 'compare name, letter case, version, region and account'],
  ['secret-refused', 'the permissions of the role or login'],
  ['secret-empty', 'Put a value into'],
  ['secret-key-missing', 'Correct a reference by what its line says.'],
])('says what to do about %s', (code, words) => {
  expect(secretsUnavailable([problem(code)])).toFailWith('secrets-unavailable', words);
});

test('gives each advice once, and of a deletion its own', () => {
  const deleting = problem('secret-refused', 'it was marked for deletion');
  const { hint, message } = secretsUnavailable([deleting, problem('secret-empty'), problem('secret-empty')]);
  expect(message).toBe('3 secrets could not be had, so none is handed over');
  expect(hint?.split('\n')).toEqual([expect.stringContaining('Restore what'), expect.stringContaining('Put a value')]);
});

test.each([
  ['UnrecognizedClientException', 'enable the region for the account'],
  ['InternalFailure', 'Look the answer up by its code'],
])('an answer to the whole call, such as %s, says what to do and how AWS finds it', (code, words) => {
  const facts = { service: 'AWS Secrets Manager', transient: false, code, requestId: 'abc' } as const;
  const error = refusedAsWhole(new ServiceError('no', facts));
  expect(error.message).toBe('no (request abc)');
  expect(error).toFailWith('secrets-unavailable', words);
});
