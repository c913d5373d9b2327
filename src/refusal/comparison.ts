import { row } from '../delivery/markdown.ts';
import type { Claims } from '../identity/claims.ts';
import type { Check } from '../trust/check.ts';
import { foundBy } from '../trust/explain.ts';
import { splitKey } from '../trust/provider-keys.ts';
import { said } from './cause.ts';

/** One line of the token beside the policy. */
export interface Comparison {
  readonly claim: string;
  readonly token: string;
  /** Undefined where the policy says nothing of it, or where there is no policy at hand. */
  readonly policy: string | undefined;
  readonly fits: boolean | undefined;
}

/** What decides most refusals, and is therefore always shown. */
const ALWAYS = ['sub', 'aud', 'iss'] as const;
/** Shown where the token has them: what stands in the subject comes from these. */
const ALSO = ['environment', 'ref', 'event_name', 'job_workflow_ref'] as const;

/** The claims that matter; with a statement's checks, what it wants of each. */
export function compare(claims: Claims, checks: readonly Check[] = []): readonly Comparison[] {
  const wanted = new Map<string, Comparison>();
  for (const check of checks) {
    const name = check.element === 'Condition' ? splitKey(check.key).claim : check.element;
    const before = wanted.get(name);
    wanted.set(name, before === undefined ? compared(name, check) : both(before, compared(name, check)));
  }
  const shown = [...ALWAYS, ...ALSO.filter((name) => claims[name] !== undefined && claims[name] !== '')];
  const own = shown.map((name) => ({
    claim: name,
    token: said(String(claims[name])),
    policy: undefined,
    fits: undefined,
  }));
  return [
    ...own.map((line) => wanted.get(line.claim) ?? line),
    ...[...wanted.values()].filter(({ claim }) => !own.some((line) => line.claim === claim)),
  ];
}

function compared(claim: string, check: Check): Comparison {
  const operator = check.element === 'Condition' ? `${check.operator} ` : '';
  return {
    claim,
    token: foundBy(check),
    policy: `${operator}${check.wanted.map(said).join(' or ')}`,
    fits: check.verdict === 'holds' ? true : check.verdict === 'fails' ? false : undefined,
  };
}

function both(one: Comparison, other: Comparison): Comparison {
  return {
    ...one,
    policy: `${one.policy}, and ${other.policy}`,
    fits: one.fits === false || other.fits === false ? false : (one.fits ?? other.fits),
  };
}

/** Side by side, in GitHub's markdown. */
export function comparisonTable(lines: readonly Comparison[], policyGiven: boolean): string {
  const policy = (line: Comparison): string => {
    if (line.policy === undefined) return policyGiven ? 'anything' : 'not known here';
    return `${line.fits === false ? '✗ ' : line.fits === true ? '✓ ' : ''}${line.policy}`;
  };
  return [
    '| Claim | The token says | The policy wants |',
    '| --- | --- | --- |',
    ...lines.map((line) => row(line.claim, line.token, policy(line))),
  ].join('\n');
}
