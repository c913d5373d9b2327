import type { Claims } from '../identity/claims.ts';
import { parseSubject } from '../identity/subject.ts';
import { said } from './cause.ts';

/**
 * How a repository's subjects are made, as GitHub's API tells it.
 * https://docs.github.com/rest/actions/oidc#get-the-customization-template-for-an-oidc-subject-claim-for-a-repository
 */
export interface SubjectTemplate {
  /** `repo:OWNER@ID/REPO@ID` or `repo:OWNER/REPO`; counts for more than `immutable`. Older servers do not tell. */
  readonly prefix: string | undefined;
  readonly immutable: boolean | undefined;
  /** The keys of a template of its own, in their order; empty where the default one holds. */
  readonly keys: readonly string[];
}

export type TemplateAnswer =
  | { readonly kind: 'template'; readonly template: SubjectTemplate }
  | { readonly kind: 'unreadable'; readonly because: string };

/** Types the API's answer; undefined where it is something else. */
export function parseTemplate(answer: unknown): SubjectTemplate | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const {
    include_claim_keys: keys,
    sub_claim_prefix: prefix,
    use_default: usual,
    use_immutable_subject: immutable,
  } = answer as Readonly<Record<string, unknown>>;
  if (typeof usual !== 'boolean') return undefined;
  const named = Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [];
  return {
    prefix: typeof prefix === 'string' && prefix !== '' ? prefix : undefined,
    immutable: typeof immutable === 'boolean' ? immutable : undefined,
    keys: usual ? [] : named,
  };
}

/** What form this repository issues, said with the token's own subject beside it. */
export function describeTemplate(answer: TemplateAnswer, { sub }: Claims): string {
  if (answer.kind === 'unreadable') {
    return `How GitHub makes this repository's subjects could not be read (${answer.because}); the token itself has ${formOf(sub)}.`;
  }
  const { immutable, keys, prefix } = answer.template;
  const own =
    keys.length === 0 ? '' : ` by a template of its own, of the keys ${keys.map((key) => said(key)).join(', ')}`;
  if (prefix === undefined) {
    return immutable === true
      ? `GitHub says: this repository issues the immutable form, with ids${own}.`
      : `GitHub does not say which form this repository issues${own === '' ? '' : `, but that it does so${own}`}; the token itself has ${formOf(sub)}.`;
  }
  const form = /@\d+\/[^/]+@\d+$/.test(prefix) ? 'the immutable form, with ids' : 'the name form, without ids';
  const agrees = sub === prefix || sub.startsWith(`${prefix}:`) || keys.length > 0;
  return `GitHub says: this repository issues ${form}${own}; its subjects begin with ${said(prefix)}${
    agrees ? '' : `, which this token's does not: ${said(sub)}`
  }.`;
}

function formOf(sub: string): string {
  switch (parseSubject(sub).kind) {
    case 'immutable':
      return 'the immutable form, with ids';
    case 'name':
      return 'the name form, without ids';
    case 'opaque':
      return 'neither the name form nor the immutable one, so a template of its own is in force';
  }
}
