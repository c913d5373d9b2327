import { refuseToken } from './refuse-token.ts';

/**
 * The claims of a GitHub Actions token; ids and numbers of a run are strings.
 * https://docs.github.com/actions/reference/security/oidc#oidc-token-claims
 */
export interface Claims {
  readonly iss: string;
  readonly aud: string;
  readonly sub: string;
  readonly jti: string;
  /** Seconds since the epoch, as `iat` and `nbf`. */
  readonly exp: number;
  readonly iat: number;
  readonly nbf: number;
  readonly repository?: string;
  readonly repository_id?: string;
  readonly repository_owner?: string;
  readonly repository_owner_id?: string;
  readonly run_id?: string;
  readonly run_attempt?: string;
  readonly sha?: string;
  readonly ref?: string;
  readonly event_name?: string;
  readonly actor_id?: string;
  readonly environment?: string;
  readonly job_workflow_ref?: string;
  /** Whatever else the token says: custom properties, claims of a later day. */
  readonly [claim: string]: unknown;
}

const TEXT = ['iss', 'sub', 'jti'] as const;
const TIME = ['exp', 'iat', 'nbf'] as const;
/** Seconds; no date is further from the epoch. https://tc39.es/ecma262/#sec-time-values-and-time-range */
const LATEST = 8.64e12;
const OPTIONAL = [
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'run_id',
  'run_attempt',
  'sha',
  'ref',
  'event_name',
  'actor_id',
  'environment',
  'job_workflow_ref',
] as const;

/** Types a verified payload's claims; `aud` must be one string, since an audience list may name others beside ours. */
export function parseClaims(payload: Readonly<Record<string, unknown>>): Claims {
  for (const claim of [...TEXT, ...TIME, 'aud']) {
    if (payload[claim] === undefined) refuseToken('token-claim-missing', `the token has no "${claim}" claim`);
  }
  if (typeof payload['aud'] !== 'string') {
    refuseToken('token-audience', `the "aud" claim must be a single string, found ${show(payload['aud'])}`);
  }
  const badTime = TIME.find((claim) => !(typeof payload[claim] === 'number' && Math.abs(payload[claim]) <= LATEST));
  if (badTime !== undefined) {
    refuseToken('token-malformed', `the "${badTime}" claim must be a time in seconds, found ${show(payload[badTime])}`);
  }
  const bad = [...TEXT, ...OPTIONAL].find(
    (claim) => payload[claim] !== undefined && typeof payload[claim] !== 'string',
  );
  if (bad !== undefined) {
    refuseToken('token-malformed', `the "${bad}" claim must be a string, found ${show(payload[bad])}`);
  }
  return payload as Claims;
}

/** A claim's value for a message: quoted, one line, cut. */
export function show(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 200);
}
