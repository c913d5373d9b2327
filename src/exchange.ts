import type { Session } from './credentials/session.ts';
import { deliver } from './deliver.ts';
import { type Delivery, type DeliveryPlan, planDelivery } from './delivery/delivery.ts';
import { credentialMasks, keyMasks } from './delivery/masks.ts';
import { renderSummary } from './delivery/summary.ts';
import { ActionError } from './errors.ts';
import type { Identity } from './identify.ts';
import type { Inputs } from './inputs.ts';
import { meetExpectations } from './meet-expectations.ts';
import type { Aws, PrivateFolder, Runner, SubjectTemplates, Workspace } from './ports.ts';
import { readSecrets } from './read-secrets.ts';
import { refuse } from './refuse.ts';
import { type Patience, retry } from './retry.ts';
import { planReads, readKey } from './secrets/plan.ts';
import { resolveSecrets } from './secrets/resolve.ts';
import type { Secret } from './secrets/secret.ts';
import { ServiceError } from './service-error.ts';
import type { Decision } from './trust/evaluate.ts';

/** What the exchange works with. */
export interface World {
  readonly runner: Runner;
  readonly identity: Identity;
  readonly aws: Aws;
  readonly folder: PrivateFolder;
  readonly workspace: Workspace;
  readonly templates: SubjectTemplates;
  readonly patience: Patience;
  /** Where the delivery goes and what stands there already. */
  readonly place: Pick<DeliveryPlan, 'separator' | 'earlierFiles' | 'worker' | 'program'>;
}

/**
 * The main step: the job's identity for a session, the session for secrets, and both for private files. Everything is
 * decided before anything is handed over.
 */
export async function exchange(inputs: Inputs, world: World): Promise<void> {
  await proveIdentity(inputs, world);
  const decision = await checkTrustPolicy(inputs, world);
  const session = await assumeRole(inputs, decision, world);
  const [secrets] = await Promise.all([fetchSecrets(inputs, session, world), maskEncodings(session, world)]);
  const delivery = planDelivery({
    ...inputs,
    ...world.place,
    folder: world.folder.path,
    session,
    secrets,
    claims: (await world.identity.current()).claims,
  });
  deliver(delivery, world.runner, world.folder, world.place.separator);
  await report(inputs, session, secrets, delivery, world);
}

async function proveIdentity(inputs: Inputs, { identity, runner }: World): Promise<void> {
  const { claims, warnings } = await identity.current();
  runner.group('Identity: the token was verified', [
    `subject   ${claims.sub}`,
    `issuer    ${claims.iss}`,
    `audience  ${claims.aud}`,
    `expires   ${new Date(claims.exp * 1000).toISOString()}`,
  ]);
  for (const warning of warnings) runner.warning(warning);
  await meetExpectations(inputs, claims);
}

/** A run without a trust policy loads none of the code that reads one. */
async function checkTrustPolicy(inputs: Inputs, world: World): Promise<Decision | undefined> {
  if (inputs.trustPolicy === undefined) return undefined;
  const { checkTrust } = await import('./check-trust.ts');
  const { claims } = await world.identity.current();
  const decision = await checkTrust(inputs.trustPolicy, inputs, claims, { ...world, now: world.patience.clock.now() });
  if (decision.outcome !== 'refused') return decision;
  const { explainDecidedRefusal } = await import('./explain-refusal.ts');
  throw await explainDecidedRefusal(decision, inputs, claims, { ...world, signal: world.patience.signal });
}

async function assumeRole(inputs: Inputs, decision: Decision | undefined, world: World): Promise<Session> {
  const { aws, identity, patience, runner } = world;
  const sts = await aws.sts;
  let { claims } = await identity.current();
  const session = await retry('AWS STS', patience, async () => {
    const current = await identity.current();
    claims = current.claims;
    await meetExpectations(inputs, claims); // a token that was minted again is another token
    let waiting = true;
    const answer = sts.assumeRole(inputs.session, current.token, patience.signal).finally(() => {
      waiting = false;
    });
    if (inputs.references.length > 0) aws.secretsManager(() => waiting).catch(() => {}); // loads while STS thinks
    return await answer;
  }).catch((error: unknown) => refuse(error, inputs, { claims, decision }, world));
  runner.mask(keyMasks(session.credentials));
  if (inputs.maskAccountId) runner.mask([session.accountId]);
  if (inputs.allowedAccountIds.length > 0 && !inputs.allowedAccountIds.includes(session.accountId)) {
    throw new ActionError(
      'account-not-allowed',
      `the session is in account "${session.accountId}", which is not among \`allowed-account-ids\``,
    );
  }
  runner.group('Credentials: the role was assumed', [
    `role      ${session.assumedRoleArn}`,
    `expires   ${session.credentials.expiration.toISOString()}`,
  ]);
  return session;
}

/** The keys themselves are masked already; their encodings take a while, which the request for secrets need not wait for. */
async function maskEncodings({ credentials }: Session, { patience, runner }: World): Promise<void> {
  await patience.clock.sleep(0, patience.signal);
  runner.mask(credentialMasks(credentials));
}

async function fetchSecrets(
  inputs: Inputs,
  session: Session,
  { aws, patience, runner }: World,
): Promise<readonly Secret[]> {
  const reads = planReads(inputs.references);
  if (reads.length === 0) return [];
  const secretsManager = await aws.secretsManager();
  const answer = await readSecrets(reads, {
    region: inputs.region,
    manager: (region) => secretsManager(region, session.credentials),
    patience,
  }).catch((error: unknown) => {
    if (!(error instanceof ServiceError)) throw error;
    throw new ActionError('secrets-unavailable', error.message, { cause: error });
  });
  const outcomes = new Map(reads.map((read, at) => [readKey(read), answer.outcomes[at]] as const));
  const { secrets, notices, problems } = await resolveSecrets(inputs.references, outcomes);
  for (const notice of [...answer.notices, ...notices]) runner.notice(notice);
  if (problems.length > 0) {
    throw new ActionError(
      'secrets-unavailable',
      `${problems.length === 1 ? 'a secret' : `${problems.length} secrets`} could not be had, so none is handed over`,
      {
        problems,
      },
    );
  }
  return secrets;
}

async function report(
  inputs: Inputs,
  session: Session,
  secrets: readonly Secret[],
  delivery: Delivery,
  { folder, identity, runner }: World,
): Promise<void> {
  const { claims } = await identity.current();
  for (const warning of delivery.warnings) runner.warning(warning);
  for (const notice of delivery.notices) runner.notice(notice);
  if (delivery.unmasked.length > 0) {
    runner.notice(`not masked in the log, being too short or too common, or as said: ${delivery.unmasked.join('; ')}`);
  }
  runner.group(`Delivery: ${secrets.length} secret${secrets.length === 1 ? '' : 's'} in ${folder.path}`, [
    ...secrets.map(({ name, reference }) => `${name}_FILE   ${reference}`),
    ...(inputs.awsCredentials === 'none'
      ? []
      : [`AWS credentials by ${inputs.awsCredentials === 'file' ? `profile "${inputs.awsProfile}"` : 'environment'}`]),
  ]);
  runner.summary(
    renderSummary({
      subject: claims.sub,
      issuer: claims.iss,
      role: session.assumedRoleArn,
      accountId: session.accountId,
      expiration: session.credentials.expiration,
      profile: inputs.awsCredentials === 'file' ? inputs.awsProfile : undefined,
      credentials: inputs.awsCredentials,
      secrets,
      unmasked: delivery.unmasked,
    }),
  );
}
