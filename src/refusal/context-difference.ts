import type { Claims } from '../identity/claims.ts';
import { type Cause, cause, said } from './cause.ts';

/** Events that people expect to see in a subject; only `pull_request` ever is one. */
const EVENTS =
  /^(?:event(?:_name)?:)?(?:push|release|workflow_dispatch|workflow_run|workflow_call|schedule|pull_request_target|merge_group|repository_dispatch|issues|issue_comment|deployment|create|delete)(?:\b|$)/;

/** A branch or tag without the `ref:refs/heads/` that a subject has. */
const BARE_REF = /^(?:ref:(?!refs\/)|refs\/|(?:heads|tags)\/|branch(?:es)?[:/]|tags?[:/])/;

/** Why what stands behind the repository differs: `wanted` by the policy, `found` in the token. */
export function contextDifference(wanted: string, found: string, claims: Claims): Cause {
  const quoted = said(wanted);
  if (wanted === '') {
    return cause(
      'context-missing',
      `the policy's value ends behind the repository, but a subject goes on with ${said(`:${found}`)}`,
      'Write the whole subject.',
    );
  }
  if (
    /(?:^|:)ref:.*:environment:|(?:^|:)environment:.*:ref:|(?:^|:)environment:.*:pull_request|pull_request:(?:ref|environment):/.test(
      wanted,
    )
  ) {
    return cause(
      'both-contexts',
      `the policy wants ${quoted}, but a subject never names an environment beside a branch or a pull request`,
      'Name the environment alone, and limit its branches in the settings of the environment; or condition on the key `ref` beside `sub`.',
    );
  }
  if (EVENTS.test(wanted)) {
    return cause(
      'event-as-context',
      `the policy wants ${quoted}, but the only event that a subject names is pull_request; every other run has its ref there`,
      `Trust ${said(found)}, and keep other events out with \`expect: event_name: …\`.`,
    );
  }
  if (found.startsWith('environment:')) return environmentDifference(wanted, found);
  if (wanted.startsWith('environment')) {
    return cause(
      'no-environment',
      `the policy wants ${quoted}, but this job has no \`environment:\`, so its subject ends in ${said(found)}`,
      `Give the job that \`environment:\`, or trust ${said(found)}.`,
    );
  }
  if (found === 'pull_request') {
    return cause(
      'pull-request-has-no-ref',
      `the policy wants ${quoted}, but this run is for a pull request, and then the subject names no branch: it ends in ":pull_request"`,
      'Let the role be assumed after the merge, or trust ":pull_request", which every pull request of the repository has.',
    );
  }
  if (wanted.startsWith('pull_request')) {
    const event = claims.event_name === undefined ? 'this run' : `this run's event is ${claims.event_name}, and it`;
    return cause(
      'not-a-pull-request',
      `the policy wants ":pull_request", but ${event} has its ref in the subject: ${said(found)}`,
      claims.event_name === 'pull_request_target'
        ? 'A pull_request_target run has the subject of a push to its base branch; trust it only where it runs no code of the pull request.'
        : `Trust ${said(found)}.`,
    );
  }
  return refDifference(wanted, found);
}

function environmentDifference(wanted: string, found: string): Cause {
  const name = found.slice('environment:'.length);
  if (wanted.startsWith('environment:')) {
    if (wanted.replaceAll(':', '%3A').replace('environment%3A', 'environment:') === found) {
      return cause(
        'colon-escape',
        `the policy wants ${said(wanted)}, but a ":" in a name is "%3A" in a subject: ${said(found)}`,
      );
    }
    return cause(
      'other-environment',
      `the policy wants ${said(wanted)}, but this job's environment is ${said(name)}`,
      'Correct the policy or the job’s `environment:`.',
    );
  }
  return cause(
    'environment-replaces-ref',
    `the policy wants ${said(wanted)}, but the job has \`environment: ${name}\`, which replaces branch, tag and pull request in the subject: ${said(found)}`,
    `Trust ${said(found)} and limit its branches in the settings of the environment; or take \`environment:\` off the job.`,
  );
}

function refDifference(wanted: string, found: string): Cause {
  if (BARE_REF.test(wanted) || !wanted.includes(':')) {
    return cause(
      'ref-form',
      `the policy wants ${said(wanted)}, but a subject writes a branch as "ref:refs/heads/NAME" and a tag as "ref:refs/tags/NAME": ${said(found)}`,
    );
  }
  const kinds = [wanted, found].map((context) => /^ref:refs\/(heads|tags)\//.exec(context)?.[1]);
  if (kinds[0] !== undefined && kinds[1] !== undefined && kinds[0] !== kinds[1]) {
    return cause(
      'tag-not-branch',
      kinds[1] === 'tags'
        ? `the policy wants the branch ${said(wanted)}, but this run is for a tag: ${said(found)}`
        : `the policy wants the tag ${said(wanted)}, but this run is for a branch: ${said(found)}`,
    );
  }
  if (found.startsWith('ref:refs/heads/gh-readonly-queue/')) {
    return cause(
      'merge-queue',
      `the policy wants ${said(wanted)}, but a merge queue's run has a branch of its own: ${said(found)}`,
      'Trust "ref:refs/heads/gh-readonly-queue/BASE/*" with StringLike.',
    );
  }
  return cause('other-ref', `the policy wants ${said(wanted)}, but this run is for ${said(found)}`);
}
