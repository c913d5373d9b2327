import { ActionError } from '../errors.ts';

/** What the event says about a job that was given no token. */
export interface JobEvent {
  readonly eventName: string;
  /** The pull request comes from another repository. */
  readonly fork: boolean;
  readonly dependabot: boolean;
}

/** Why there is no token to request. https://docs.github.com/actions/reference/security/oidc#required-permission */
export function explainNoToken(event: JobEvent): ActionError {
  const hint = [
    'Give the job (or the whole workflow) this permission:',
    '',
    'permissions:',
    '  id-token: write',
    '  contents: read',
  ];
  // pull_request_target runs as the base repository, so there only the permission can be missing.
  if (event.fork && event.eventName !== 'pull_request_target')
    hint.unshift(
      `This ${event.eventName} comes from a fork: GitHub gives such runs no token, whatever the workflow says.`,
    );
  if (event.dependabot)
    hint.unshift('Dependabot started this run: GitHub treats it like one from a fork and may give it no token.');
  return new ActionError('token-unavailable', 'the job has no OIDC token to request: it lacks `id-token: write`', {
    hint: hint.join('\n'),
  });
}
