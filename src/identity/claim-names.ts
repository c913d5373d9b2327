import { distance } from '../trust/nearest.ts';

/**
 * Every claim that GitHub issues, the standard ones first. Custom properties come on top of these.
 * https://docs.github.com/actions/reference/security/oidc#oidc-token-claims and `claims_supported` of the issuer's
 * discovery document.
 */
const NAMES: readonly string[] = [
  'iss',
  'sub',
  'aud',
  'exp',
  'iat',
  'nbf',
  'jti',
  'actor',
  'actor_id',
  'base_ref',
  'check_run_id',
  'enterprise',
  'enterprise_id',
  'environment',
  'environment_node_id',
  'event_name',
  'head_ref',
  'issuer_scope',
  'job_workflow_ref',
  'job_workflow_sha',
  'ref',
  'ref_protected',
  'ref_type',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'repository_visibility',
  'run_attempt',
  'run_id',
  'run_number',
  'runner_environment',
  'sha',
  'workflow',
  'workflow_ref',
  'workflow_sha',
];

/** A repository's custom property, whose name may hold letters, digits and `_-$#`. https://docs.github.com/organizations/managing-organization-settings/managing-custom-properties-for-repositories-in-your-organization */
const PROPERTY = /^repo_property_[\w$#-]+$/;

const MOST = 3;

/** Whether GitHub ever issues a claim of this name, in this letter case. */
export function isClaimName(name: string): boolean {
  return NAMES.includes(name) || PROPERTY.test(name);
}

/** The claims that the name most likely stands for, nearest first; empty where none is near. */
export function nearestClaimNames(name: string): readonly string[] {
  const asked = name.toLowerCase().replace(/[^a-z0-9]+/g, '_');
  const property = /^(?:repo(?:sitory)?_)?prop(?:erty|erties)?_(.+)$/.exec(asked);
  if (property !== null) return [`repo_property_${property[1]}`];
  return NAMES.map((known) => ({ known, off: remoteness(asked, known) }))
    .filter(({ off }) => off <= Math.max(2, asked.length / 4))
    .toSorted((one, other) => one.off - other.off)
    .slice(0, MOST)
    .map(({ known }) => known);
}

/** Letters to change; a beginning or a whole part of the other, as `event` of `event_name`, is near however long the rest. */
function remoteness(asked: string, known: string): number {
  const parts = `_${known}_`;
  const begins = asked.length >= 3 && known.startsWith(asked);
  if (asked !== '' && (begins || parts.includes(`_${asked}_`))) return 1 + (known.length - asked.length) / 100;
  return distance(asked, known);
}
