import type { Claims } from '../identity/claims.ts';
import { parseSubject } from '../identity/subject.ts';
import { type Cause, cause, said } from './cause.ts';
import { contextDifference } from './context-difference.ts';
import { cutSubject } from './cut-subject.ts';
import { fewestLoosenings, hasIds, type Loosening } from './loosening.ts';

/** Why none of the values that a policy wants fits the token's subject: the difference that is the smallest. */
export function subjectDifference(wanted: readonly string[], like: boolean, claims: Claims): Cause {
  const nearest = wanted
    .map((value) => ({ value, off: fewestLoosenings({ wanted: value, found: claims.sub, like }) }))
    .toSorted((one, other) => (one.off?.length ?? 99) - (other.off?.length ?? 99))[0];
  if (nearest === undefined) return other(wanted, claims.sub);
  const { value } = nearest;
  // A name that was corrected, or was not, is beside the point while the form differs.
  const off =
    nearest.off?.[0] === 'repository' && hasIds(value) !== hasIds(claims.sub)
      ? (['form', ...nearest.off] as const)
      : nearest.off;
  if (
    /:job_workflow_ref:|:repository_owner:|^repository_owner:/.test(value) &&
    !claims.sub.includes('job_workflow_ref:')
  ) {
    return templateWanted(value, claims.sub);
  }
  const [first] = off ?? [];
  if (first === undefined) return custom(claims.sub) ? template(wanted, claims.sub) : other(wanted, claims.sub);
  if (custom(claims.sub) && (first === 'context' || first === 'repository')) return template([value], claims.sub);
  const found = explain(first, value, claims);
  const more = (off ?? []).slice(1).map((next) => explain(next, value, claims).text);
  return more.length === 0 ? found : { ...found, text: `${found.text}; and ${more.join('; and ')}` };
}

function explain(off: Loosening, wanted: string, claims: Claims): Cause {
  const { sub } = claims;
  const between = `the policy wants ${said(wanted)}, the token says ${said(sub)}`;
  switch (off) {
    case 'blanks':
      return cause('white-space', `the policy's value has blanks around it, and they count: ${between}`);
    case 'letter-case':
      return cause('letter-case', `letter case counts, and it differs: ${between}`, 'Write the names as GitHub does.');
    case 'wildcard':
      return cause(
        'wildcard-under-equals',
        `"*" and "?" are wildcards only under StringLike, and here they are plain characters: ${between}`,
        'Use StringLike, and only for what has to vary.',
      );
    case 'form':
      return form(wanted, sub);
    case 'head':
      return cause('subject-head', `a subject begins with "repo:OWNER/REPO" and nothing else before it: ${between}`);
    case 'context':
      return contextDifference(cutSubject(wanted).context, cutSubject(sub).context, claims);
    case 'repository':
      return repositoryDifference(cutSubject(wanted).repository, cutSubject(sub).repository);
  }
}

/** https://docs.github.com/actions/reference/security/oidc#immutable-subject-claims */
function form(wanted: string, sub: string): Cause {
  if (parseSubject(sub).kind !== 'name') {
    return cause(
      'subject-form',
      `the policy trusts the name form ${said(wanted)}, but this repository issues the immutable form, which carries ids: ${said(sub)}`,
      'Repositories created, renamed or transferred since 15 July 2026 have it. A trailing ":*" does not help: the ids stand before it.',
    );
  }
  return cause(
    'subject-form',
    `the policy trusts the immutable form ${said(wanted)}, but this repository issues the name form: ${said(sub)}`,
    'Trust the names, or switch the repository to immutable subjects.',
  );
}

function repositoryDifference(wanted: string, found: string): Cause {
  const [owner = '', name] = bare(found).split('/');
  const [wantedOwner = '', wantedName] = bare(wanted).split('/');
  const between = `the policy wants ${said(wanted)}, the token says ${said(found)}`;
  if (wantedName === undefined && wantedOwner === name)
    return cause('owner-missing', `the owner is missing: ${between}`);
  const [wantedIds, ids] = [idsOf(wanted), idsOf(found)];
  if (bare(wanted) === bare(found) && wantedIds.length > 0 && ids.length > 0) {
    return cause(
      'other-ids',
      `the names agree but the ids do not: ${between}`,
      'The repository was made anew or has another owner than the one that was trusted; or the ids are swapped.',
    );
  }
  if (wantedName === name && wantedOwner !== owner) {
    return cause('other-owner', `the owner differs, as it does in a fork or after a transfer: ${between}`);
  }
  return cause('other-repository', `the policy trusts another repository: ${between}`);
}

function bare(repository: string): string {
  return repository.replace(/@\d+(?=\/|$)/g, '');
}

function idsOf(repository: string): readonly string[] {
  return [...repository.matchAll(/@(\d+)(?=\/|$)/g)].map(([, id]) => id ?? '');
}

/** Whether the organisation or the repository has a subject template of its own. */
function custom(sub: string): boolean {
  return parseSubject(sub).kind === 'opaque';
}

function template(wanted: readonly string[], sub: string): Cause {
  return cause(
    'subject-template',
    `this repository's subjects follow a template of its own, ${said(sub)}, and the policy wants ${list(wanted)}`,
    'Trust the whole subject as the token has it, every key of the template in its order.',
  );
}

function templateWanted(wanted: string, sub: string): Cause {
  return cause(
    'template-missing',
    `the policy wants a subject of a template of its own, ${said(wanted)}, but this repository issues ${said(sub)}`,
    'An organisation’s template holds only for repositories that set `use_default: false`; or trust the subject as it is.',
  );
}

function other(wanted: readonly string[], sub: string): Cause {
  return cause('other-subject', `the policy wants ${list(wanted)}, the token says ${said(sub)}`);
}

function list(values: readonly string[]): string {
  return values.map((value) => `${said(value)}`).join(' or ');
}
