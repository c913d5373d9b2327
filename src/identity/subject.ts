/**
 * What a subject says. Since July 2026 new, renamed and transferred repositories carry ids in it; an organisation may
 * also have its own template, which is taken as it is.
 * https://docs.github.com/actions/reference/security/oidc#example-subject-claims
 */
export type Subject =
  | { readonly kind: 'name'; readonly owner: string; readonly repository: string; readonly context: Context }
  | {
      readonly kind: 'immutable';
      readonly owner: string;
      readonly ownerId: string;
      readonly repository: string;
      readonly repositoryId: string;
      readonly context: Context;
    }
  | { readonly kind: 'opaque'; readonly text: string };

export type Context =
  | { readonly kind: 'environment'; readonly name: string }
  | { readonly kind: 'ref'; readonly ref: string }
  | { readonly kind: 'pull_request' };

const NAMES =
  /^repo:(?<owner>[\w.-]+)(?:@(?<ownerId>\d+))?\/(?<repository>[\w.-]+)(?:@(?<repositoryId>\d+))?:(?<context>.+)$/s;

export function parseSubject(sub: string): Subject {
  const { owner, ownerId, repository, repositoryId, context: rest } = NAMES.exec(sub)?.groups ?? {};
  const context = rest === undefined ? undefined : parseContext(rest);
  if (owner === undefined || repository === undefined || context === undefined) return { kind: 'opaque', text: sub };
  if (ownerId !== undefined && repositoryId !== undefined) {
    return { kind: 'immutable', owner, ownerId, repository, repositoryId, context };
  }
  if (ownerId !== undefined || repositoryId !== undefined) return { kind: 'opaque', text: sub };
  return { kind: 'name', owner, repository, context };
}

/** Colons in a name are `%3A` in a subject, so a further one means a template of the organisation's own. */
function parseContext(text: string): Context | undefined {
  if (text === 'pull_request') return { kind: 'pull_request' };
  const [, kind, value] = /^(environment|ref):([^:]+)$/s.exec(text) ?? [];
  if (value === undefined) return undefined;
  return kind === 'ref' ? { kind, ref: value } : { kind: 'environment', name: value };
}
