/** A subject, or a policy's pattern for one, at its seams. */
export interface CutSubject {
  /** `repo:`, or nothing where it is missing. */
  readonly head: string;
  /** `OWNER/REPO`, with ids or wildcards as they stand. */
  readonly repository: string;
  /** What stands behind; '' where nothing does. */
  readonly context: string;
}

/** https://docs.github.com/actions/reference/security/oidc#example-subject-claims */
export function cutSubject(subject: string): CutSubject {
  const head = /^repo:/i.exec(subject)?.[0] ?? '';
  const rest = subject.slice(head.length);
  const colon = rest.indexOf(':');
  return colon < 0
    ? { head, repository: rest, context: '' }
    : { head, repository: rest.slice(0, colon), context: rest.slice(colon + 1) };
}
