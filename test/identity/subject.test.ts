import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSubject } from '../../src/identity/subject.ts';

const name = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/);
const id = fc.stringMatching(/^[1-9][0-9]{0,9}$/);
const ref = fc.stringMatching(/^refs\/heads\/[A-Za-z0-9@/._-]{1,30}$/);

test('the name form is read back', () => {
  fc.assert(
    fc.property(name, name, ref, (owner, repository, branch) => {
      expect(parseSubject(`repo:${owner}/${repository}:ref:${branch}`)).toEqual({
        kind: 'name',
        owner,
        repository,
        context: { kind: 'ref', ref: branch },
      });
    }),
  );
});

test('the immutable form is read back', () => {
  fc.assert(
    fc.property(name, id, name, id, (owner, ownerId, repository, repositoryId) => {
      expect(parseSubject(`repo:${owner}@${ownerId}/${repository}@${repositoryId}:pull_request`)).toEqual({
        kind: 'immutable',
        owner,
        ownerId,
        repository,
        repositoryId,
        context: { kind: 'pull_request' },
      });
    }),
  );
});

test('an environment keeps its escaped colon', () => {
  expect(parseSubject('repo:a/b:environment:Production%3AV1')).toMatchObject({
    context: { kind: 'environment', name: 'Production%3AV1' },
  });
});

test.each([
  'repository_owner:acme:ref:x',
  'repo:a/b:pull_request:workflow:deploy',
  'repo:a@1/b:pull_request',
  '',
  'repo:a/b:release',
])('%j is taken as it is', (sub) => {
  expect(parseSubject(sub)).toEqual({ kind: 'opaque', text: sub });
});
