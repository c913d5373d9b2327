import { assumeRoles } from './assume-roles.ts';
import { parseRoleArn } from './credentials/arn.ts';
import type { Renewal } from './credentials/renewal.ts';
import type { Session } from './credentials/session.ts';
import { deliver, type Logins } from './deliver.ts';
import { type DeliveryPlan, planDelivery } from './delivery/delivery.ts';
import { credentialMasks } from './delivery/masks.ts';
import { ActionError } from './errors.ts';
import type { Identity } from './identify.ts';
import type { Inputs } from './inputs.ts';
import type { ManifestWorld } from './manifest-ports.ts';
import type { ManifestStep } from './manifest-step.ts';
import { meetExpectations } from './meet-expectations.ts';
import type { Aws, PrivateFolder, RegistryLogins, Runner, SubjectTemplates, Workspace } from './ports.ts';
import { readSecrets } from './read-secrets.ts';
import { refuse } from './refuse.ts';
import type { Registry } from './registries/registry.ts';
import { resolveRequested } from './registries/requested.ts';
import { report } from './report.ts';
import type { Patience } from './retry.ts';
import { planReads, readKey } from './secrets/plan.ts';
import { resolveSecrets } from './secrets/resolve.ts';
import type { Secret } from './secrets/secret.ts';
import { storesOf } from './secrets/stores.ts';
import { ServiceError } from './service-error.ts';
import type { Decision } from './trust/evaluate.ts';

/** What the exchange works with. */
export interface World {
  readonly runner: Runner;
  readonly identity: Identity;
  readonly aws: Aws;
  readonly folder: PrivateFolder;
  readonly workspace: Workspace;
  /** Undefined where no registry is asked for. */
  readonly logins: RegistryLogins | undefined;
  readonly templates: SubjectTemplates;
  /** Undefined where no manifest is named. */
  readonly manifests?: ManifestWorld | undefined;
  readonly patience: Patience;
  /** Where the delivery goes and what stands there already. */
  readonly place: Pick<DeliveryPlan, 'separator' | 'userFiles' | 'before' | 'worker' | 'program' | 'commandFiles'> & {
    /** What the session will be renewed with, beside the inputs. */
    readonly renewing: Pick<Renewal, 'facts' | 'environment'>;
  };
}

/**
 * The main step: the job's identity for a session, the session for secrets, and both for private files. Everything is
 * decided before anything is handed over.
 */
export async function exchange(inputs: Inputs, world: World): Promise<void> {
  const manifests = inputs.check === undefined ? await planManifests(inputs, world) : undefined;
  await proveIdentity(inputs, world);
  const decision = await checkTrustPolicy(inputs, world);
  const session = await openSession(inputs, decision, world);
  if (inputs.check !== undefined) return await checkInstead(inputs, session, world);
  const fetching = fetchSecrets(inputs, session, world);
  const [referenced, made] = await Promise.all([
    manifests === undefined ? fetching : manifests.alongside(fetching),
    manifests?.fetch(session),
    maskEncodings(session, world),
  ]);
  const handed = made === undefined ? undefined : manifests?.handOver(made, referenced);
  const secrets = [...referenced, ...(handed?.secrets ?? [])];
  const { claims } = await world.identity.current();
  const registries = resolveRequested(inputs.registries, { account: session.accountId, region: inputs.region });
  const delivery = planDelivery({
    ...inputs,
    ...world.place,
    registries,
    logins: world.logins?.paths ?? [],
    folder: world.folder.path,
    session,
    renewal: renewalFor(inputs, world),
    now: world.patience.clock.now(),
    secrets,
    manifests: handed?.part,
    claims,
  });
  const replaced = deliver(delivery, world.runner, world.folder, world.place.separator, loginsFor(registries, world));
  const folder = world.folder.path;
  report({ inputs, session, secrets, registries, replaced, delivery, claims, folder }, world.runner);
}

function loginsFor(registries: readonly Registry[], { folder, logins, patience, place }: World): Logins | undefined {
  if (logins === undefined) return undefined;
  const id = folder.path.slice(folder.path.lastIndexOf(place.separator) + 1);
  const hosts = registries.map(({ host }) => host);
  return { configs: logins, hold: { id, worker: place.worker, since: patience.clock.now(), hosts } };
}

function renewalFor(inputs: Inputs, { place }: World): Renewal {
  const { allowedAccountIds, audience, chain, expect, issuer, region, session } = inputs;
  return { version: 1, region, audience, issuer, expect, session, chain, allowedAccountIds, ...place.renewing };
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
  const { explainDecidedRefusal } = await import(/* webpackChunkName: "refusal" */ './explain-refusal.ts');
  throw await explainDecidedRefusal(decision, inputs, claims, { ...world, signal: world.patience.signal });
}

async function openSession(inputs: Inputs, decision: Decision | undefined, world: World): Promise<Session> {
  const { aws, identity, patience, runner } = world;
  const session = await assumeRoles(inputs, {
    identity,
    sts: await aws.sts,
    patience,
    runner,
    insist: (claims) => meetExpectations(inputs, claims),
    explain: (error, claims) => refuse(error, inputs, { claims, decision }, world),
    meanwhile: (waiting) => {
      const reads = inputs.references.map(({ read }) => read);
      for (const store of storesOf(reads)) aws[store](waiting).catch(() => {}); // loads while STS thinks
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

/** `check: manifests`: the stores are asked, and nothing is handed over. */
async function checkInstead(inputs: Inputs, session: Session, world: World): Promise<void> {
  if (world.manifests === undefined) return;
  const { checkStep } = await import('./with-manifests.ts');
  const { aws, patience, runner } = world;
  await checkStep(inputs, { ...world.manifests, runner }, { session, aws, patience });
}

/** A run without manifests loads none of the code that reads them. */
async function planManifests(inputs: Inputs, world: World): Promise<ManifestStep | undefined> {
  if (inputs.manifests.length === 0 || world.manifests === undefined) return undefined;
  const { manifestStep } = await import('./with-manifests.ts');
  return manifestStep(inputs, { ...world, manifests: world.manifests });
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
  const answer = await readSecrets(reads, {
    region: inputs.region,
    credentials: session.credentials,
    stores: aws,
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
