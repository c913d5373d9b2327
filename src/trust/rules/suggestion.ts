import type { SubjectPattern } from '../subject-pattern.ts';
import type { Review } from './review.ts';

/** `repo:OWNER[@ID]/REPO[@ID]` of a subject that begins so. */
const PREFIX = /^repo:[^:*?]+\/[^:*?]+(?=:|$)/;

/** The repository's prefix, in the form it has: from GitHub's own word, else from a token. */
export function ownPrefix({ context: { claims, subjectPrefix } }: Review): string | undefined {
  return PREFIX.exec(subjectPrefix ?? claims?.sub ?? '')?.[0];
}

/** A subject for one repository: the token's own where the pattern means it too, else one for the author to fill in. */
export function repositorySubject(review: Review, pattern: SubjectPattern | undefined): string {
  const { claims } = review.context;
  const owner = /^([^/:*?]+)\//.exec(pattern?.repository ?? '')?.[1];
  const same = owner === undefined || bare(claims?.sub ?? '').startsWith(`repo:${bare(owner)}/`);
  if (claims !== undefined && same) return claims.sub;
  const named = pattern?.repository ?? '';
  const prefix = /[*?]/.test(named) || named === '' ? `repo:${owner ?? 'OWNER'}/REPOSITORY` : `repo:${named}`;
  const context = pattern?.context;
  return `${prefix}:${context === undefined || /^\**$/.test(context) ? 'ref:refs/heads/main' : context}`;
}

/** Names alone, without ids and letter case. */
export function bare(text: string): string {
  return text.replace(/@\d+(?=\/|:|$)/g, '').toLowerCase();
}
