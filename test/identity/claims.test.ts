import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseClaims, show } from '../../src/identity/claims.ts';

const PAYLOAD = { iss: 'i', aud: 'a', sub: 's', jti: 'j', exp: 3, iat: 2, nbf: 1 };

test('every claim is kept, also those this code has no name for', () => {
  const payload = { ...PAYLOAD, repository_id: '74', repo_property_tier: 'gold', check_run_id: '5' };
  expect(parseClaims(payload)).toEqual(payload);
});

test.each(Object.keys(PAYLOAD))('a payload without "%s" is refused by that name', (claim) => {
  expect(() => parseClaims({ ...PAYLOAD, [claim]: undefined })).toFailWith(
    'token-claim-missing',
    `the token has no "${claim}" claim`,
  );
});

test.each([
  ['exp', '3', 'token-malformed', /"exp" claim must be a time in seconds, found "3"/],
  ['nbf', Number.NaN, 'token-malformed', /"nbf" claim must be a time in seconds/],
  ['exp', 1e300, 'token-malformed', /"exp" claim must be a time in seconds, found 1e\+300/],
  ['iat', -9e15, 'token-malformed', /"iat" claim must be a time in seconds, found -9000000000000000/],
  ['sub', 5, 'token-malformed', /"sub" claim must be a string, found 5/],
  ['iss', null, 'token-malformed', /"iss" claim must be a string, found null/],
  ['repository_id', 74, 'token-malformed', /"repository_id" claim must be a string, found 74/],
  ['run_id', ['9'], 'token-malformed', /"run_id" claim must be a string, found \["9"\]/],
  ['aud', ['a'], 'token-audience', /"aud" claim must be a single string, found \["a"\]/],
] as const)('a "%s" of %j is refused', (claim, value, code, message) => {
  expect(() => parseClaims({ ...PAYLOAD, [claim]: value })).toFailWith(code, message);
});

test('a claim in a message is one line of at most 200 characters', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.string({ minLength: 150, maxLength: 400, unit: 'binary' })), (value) => {
      expect(show(value)).not.toMatch(/[\r\n]/);
      expect(show(value).length).toBeLessThanOrEqual(200);
    }),
  );
  expect(show('::error::\n::add-mask::x')).toBe('"::error::\\n::add-mask::x"');
});
