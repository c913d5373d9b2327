import { ActionError } from '../errors.ts';

/** Events that run with this repository's rights, whoever caused them. https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows */
const OUTSIDE: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);

/** Whether an event needs a look at what caused it. */
export function mayComeFromOutside(eventName: string | undefined): boolean {
  return eventName !== undefined && OUTSIDE.has(eventName);
}

/** What the event says of the code that caused it: repositories by full name, '' where one is gone or not named. */
export interface Trigger {
  readonly eventName: string;
  /** The pull request's or the other run's repository. */
  readonly head: string;
  /** This one. */
  readonly base: string;
  /** `issue_comment`: the comment is on a pull request. */
  readonly onPullRequest: boolean;
  /** `issue_comment`: how the pull request's author belongs to this repository. */
  readonly association: string;
}

/** Authors who can push to the repository itself. https://docs.github.com/graphql/reference/enums#commentauthorassociation */
const INSIDERS: ReadonlySet<string> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

/** Refuses where the code that caused the run came from a fork, or the event does not say that it did not. */
export function checkTrigger(trigger: Trigger): void {
  const origin = originOf(trigger);
  if (origin === undefined) return;
  throw new ActionError(
    'untrusted-trigger',
    `this \`${trigger.eventName}\` ${origin}, so no token is asked for. Such a run has this repository's rights: what it checks out, downloads or evaluates of the fork would get the secrets.`,
    {
      hint: 'Fetch secrets in a workflow of another event, such as a push to a protected branch. `allow-untrusted-trigger: true` goes on where no step of the job uses anything of the fork.',
    },
  );
}

const UNTOLD = 'has an event that does not tell whose code it is';

/**
 * Where code from outside came from, undefined where it is the repository's own. A comment's event does not name the pull
 * request's repository; an author from outside can have it in a fork only.
 */
function originOf({ association, base, eventName, head, onPullRequest }: Trigger): string | undefined {
  if (eventName !== 'issue_comment') {
    if (head === '' || base === '') return UNTOLD;
    return head === base ? undefined : `was caused by the fork "${head}"`;
  }
  if (!onPullRequest || INSIDERS.has(association)) return undefined;
  return association === '' ? UNTOLD : 'is on a pull request of someone who cannot push here';
}
