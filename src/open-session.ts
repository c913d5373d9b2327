import { parseRoleArn } from './credentials/arn.ts';
import type { Session } from './credentials/session.ts';
import type { Identities, Identity } from './identify.ts';
import type { Claims } from './identity/claims.ts';
import type { Inputs } from './inputs/inputs.ts';
import { awsStoresOf } from './secrets/stores.ts';
import { assumeRoles } from './session/assume-roles.ts';
import { meetExpectations } from './session/meet-expectations.ts';
import { refuse } from './session/refuse.ts';
import type { World } from './step/world.ts';
import type { Decision } from './trust/evaluate.ts';

/** Every token is verified, and is what the author expects, before any of them is sent. Claims of the first. */
export async function proveIdentity(inputs: Inputs, { identities, runner }: World): Promise<Claims> {
  const verified = await Promise.all(Array.from(identities.values(), (identity) => identity.current()));
  const [first] = verified;
  if (first === undefined) throw new TypeError('no token was asked for');
  runner.group(`Identity: ${verified.length === 1 ? 'the token was' : `${verified.length} tokens were`} verified`, [
    `subject   ${first.claims.sub}`,
    `issuer    ${first.claims.iss}`,
    ...verified.map(({ claims }) => `audience  ${claims.aud}`),
    `expires   ${new Date(first.claims.exp * 1000).toISOString()}`,
  ]);
  for (const warning of new Set(verified.flatMap(({ warnings }) => warnings))) runner.warning(warning);
  for (const { claims } of verified) await meetExpectations(inputs, claims);
  return first.claims;
}

/** A run without a trust policy loads none of the code that reads one. */
export async function checkTrustPolicy(inputs: Inputs, world: World): Promise<Decision | undefined> {
  if (inputs.trustPolicy === undefined) return undefined;
  const { checkTrust } = await import('./session/check-trust.ts');
  const { claims } = await identityFor(inputs.audience, world.identities).current();
  const decision = await checkTrust(inputs.trustPolicy, inputs, claims, { ...world, now: world.patience.clock.now() });
  if (decision.outcome !== 'refused') return decision;
  const { explainDecidedRefusal } = await import(/* webpackChunkName: "refusal" */ './session/explain-refusal.ts');
  throw await explainDecidedRefusal(decision, inputs, claims, { ...world, signal: world.patience.signal });
}

export async function openSession(
  inputs: Inputs,
  decision: Decision | undefined,
  world: World,
): Promise<Session | undefined> {
  const { aws, identities, patience, runner } = world;
  if (aws === undefined) return undefined;
  const identity = identityFor(inputs.audience, identities);
  const session = await assumeRoles(inputs, {
    identity,
    sts: await aws.sts,
    patience,
    runner,
    insist: (claims) => meetExpectations(inputs, claims),
    explain: (error, claims) => refuse(error, inputs, { claims, decision }, world),
    meanwhile: (waiting) => {
      const reads = inputs.references.map(({ read }) => read);
      for (const store of awsStoresOf(reads)) aws[store](waiting).catch(() => {}); // loads while STS thinks
      if (inputs.manifests.length > 0) aws.secretsManager(waiting).catch(() => {});
    },
  });
  if (inputs.maskAccountId) runner.mask(accountsOf(inputs, session));
  runner.group('Credentials: the role was assumed', [
    `role      ${session.assumedRoleArn}`,
    ...(inputs.chain.length === 0
      ? []
      : [`chain     ${[inputs.session, ...inputs.chain].map(({ roleArn }) => roleArn).join(' -> ')}`]),
    `expires   ${session.credentials.expiration.toISOString()}`,
  ]);
  return session;
}

/** Of every role on the way; the log names them all. */
function accountsOf({ chain, session: first }: Inputs, { accountId }: Session): ReadonlySet<string> {
  const roles = [first, ...chain].map(({ roleArn }) => parseRoleArn(roleArn)?.account);
  return new Set([accountId, ...roles.filter((account) => account !== undefined)]);
}

export function identityFor(audience: string, identities: Identities): Identity {
  const identity = identities.get(audience);
  if (identity === undefined) throw new TypeError('no token was asked for that audience');
  return identity;
}
