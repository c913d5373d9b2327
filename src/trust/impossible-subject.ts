/** Why no token can have a subject that a policy asks for. */
export interface SubjectFault {
  readonly why: string;
  /** The subject as it was most likely meant. */
  readonly right: (value: string) => string;
}

const EVENTS =
  'push|release|schedule|workflow_dispatch|workflow_run|workflow_call|merge_group|pull_request_target|deployment';

/** What is wrong with a subject, and how it is right; the first that fits counts. */
const FAULTS: readonly (readonly [wrong: RegExp, why: string, right: (value: string) => string])[] = [
  [/^\s|\s$/, 'has white space at an end', (value) => value.trim()],
  [
    /^(?:https?:\/\/|github\.com\/)/i,
    'is an address; a subject begins with "repo:"',
    (value) => `repo:${value.replace(/^(?:https?:\/\/)?(?:github\.com\/)?/i, '')}`,
  ],
  [
    /^repo:(?:https?:\/\/|github\.com\/)/i,
    'has an address behind "repo:", where the owner stands',
    (value) => value.replace(/^repo:(?:https?:\/\/)?(?:github\.com\/)?/i, 'repo:'),
  ],
  [/^[\w.@-]+\/[\w.@*-]+(?::|$)/, 'lacks "repo:" at its beginning', (value) => `repo:${value}`],
  [
    /^repo:[^/*?]*(?::|$)/,
    'lacks the owner or the repository behind "repo:"',
    (value) => value.replace(/^repo:([^:]*)/, 'repo:OWNER/$1'),
  ],
  [
    /^repo:[^/@:*?]+@\d+\/[^@:*?]+:/,
    'carries the id of the owner alone; the immutable form has both',
    (value) => value.replace(/^(repo:[^:]+)/, '$1@REPOSITORY_ID'),
  ],
  [
    /^repo:[^/@:*?]+\/[^@:*?]+@\d+:/,
    'carries the id of the repository alone; the immutable form has both',
    (value) => value.replace(/^repo:([^/]+)/, 'repo:$1@OWNER_ID'),
  ],
  [
    new RegExp(`^repo:[^:]+:(?:event_name:)?(?:${EVENTS})$`),
    'ends in an event, and only "pull_request" ever stands there',
    (value) => value.replace(/^(repo:[^:]+):.*$/, '$1:ref:refs/heads/main'),
  ],
  [
    /^repo:[^:]+:ref:(?!refs\/|\*|\?)/,
    'lacks "refs/heads/" or "refs/tags/" behind "ref:"',
    (value) => value.replace(/:ref:(?:heads\/)?/, ':ref:refs/heads/'),
  ],
  [/^repo:[^:]+:refs\//, 'lacks "ref:" before "refs/"', (value) => value.replace(/^(repo:[^:]+):/, '$1:ref:')],
  [
    /^repo:[^:]+:(?:branch|tag):/,
    'names a branch or tag otherwise than "ref:refs/heads/" and "ref:refs/tags/" do',
    (value) => value.replace(/:branch:/, ':ref:refs/heads/').replace(/:tag:/, ':ref:refs/tags/'),
  ],
];

/** Undefined for a subject that some template of some repository can make. */
export function faultOf(value: string): SubjectFault | undefined {
  if (value.includes('${')) return undefined;
  const [, why, right] = FAULTS.find(([wrong]) => wrong.test(value)) ?? [];
  return why === undefined || right === undefined ? undefined : { why, right };
}
