import { assumeRoles } from './assume-roles.ts';
import { parseRoleArn } from './credentials/arn.ts';
import type { Renewal } from './credentials/renewal.ts';
import type { Session } from './credentials/session.ts';
import { deliver, type Logins } from './deliver.ts';
import { type DeliveryPlan, planDelivery } from './delivery/delivery.ts';
import type { ManifestPart } from './delivery/manifest-part.ts';
import { credentialMasks } from './delivery/masks.ts';
import { fetchSecrets } from './fetch-secrets.ts';
import type { Identities, Identity } from './identify.ts';
import type { Claims } from './identity/claims.ts';
import type { Inputs } from './inputs.ts';
import type { ManifestWorld } from './manifest-ports.ts';
import type { ManifestStep } from './manifest-step.ts';
import { meetExpectations } from './meet-expectations.ts';
import { OpenStores } from './open-stores.ts';
import type { Aws, PrivateFolder, RegistryLogins, Runner, SubjectTemplates, Workspace } from './ports.ts';
import type { ReadSecretsWorld } from './read-secrets.ts';
import { refuse } from './refuse.ts';
import type { Registry } from './registries/registry.ts';
import { resolveRequested } from './registries/requested.ts';
import { type Outcome, report } from './report.ts';
import type { Patience } from './retry.ts';
import { awsStoresOf, type OtherStore } from './secrets/stores.ts';
import type { StoreAccess, StoreOpener } from './stores/other-store.ts';
import type { Decision } from './trust/evaluate.ts';

/** What the exchange works with. */
export interface World {
  readonly runner: Runner;
  /** One for each party that is given a token; AWS's is the first where AWS is asked. */
  readonly identities: Identities;
  /** Undefined where nothing is asked of AWS. */
  readonly aws: Aws | undefined;
  /** The stores outside AWS that the step names. */
  readonly stores: ReadonlyMap<OtherStore, StoreOpener>;
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
 * The main step: the job's identity for a session and for logins, those for secrets, and all of it for private files.
 * Everything is decided before anything is handed over.
 */
export async function exchange(inputs: Inputs, world: World): Promise<void> {
  const manifests = inputs.check === undefined ? await planManifests(inputs, world) : undefined;
  const claims = await proveIdentity(inputs, world);
  const decision = await checkTrustPolicy(inputs, world);
  if (inputs.check !== undefined) return await checkInstead(inputs, await openSession(inputs, decision, world), world);
  const stores = openStores(inputs, world);
  try {
    const opening = openSession(inputs, decision, world);
    const fetching = fetchSecrets(inputs.references, readingFor(inputs, opening, stores, world), world.runner);
    const [session, referenced, made] = await Promise.all([
      opening,
      manifests === undefined ? fetching : manifests.alongside(fetching),
      manifests === undefined ? undefined : opening.then(async (its) => its && (await manifests.fetch(its))),
      opening.then((its) => maskEncodings(its, world)),
      stores.opened(),
    ]);
    const handed = made === undefined ? undefined : manifests?.handOver(made, referenced);
    const secrets = [...referenced, ...(handed?.secrets ?? [])];
    const parts = await stores.parts((...names) => [world.folder.path, ...names].join(world.place.separator));
    handOver(inputs, { session, claims, stores: parts, secrets }, handed?.part, world);
  } catch (error) {
    await stores.withdraw();
    throw error;
  }
}

/** All that was fetched. */
type Fetched = Pick<Outcome, 'session' | 'claims' | 'stores' | 'secrets'>;

function handOver(inputs: Inputs, fetched: Fetched, manifests: ManifestPart | undefined, world: World): void {
  const { folder, logins, patience, place, runner } = world;
  const registries = resolveRequested(inputs.registries, {
    account: fetched.session?.accountId ?? '',
    region: inputs.region,
  });
  const delivery = planDelivery({
    ...inputs,
    ...place,
    ...fetched,
    registries,
    logins: logins?.paths ?? [],
    folder: folder.path,
    renewal: renewalFor(inputs, world),
    now: patience.clock.now(),
    manifests,
  });
  const replaced = deliver(delivery, runner, folder, place.separator, loginsFor(registries, world));
  report({ inputs, ...fetched, registries, replaced, delivery, folder: folder.path }, runner);
}

function openStores(inputs: Inputs, { identities, patience, runner, stores }: World): OpenStores {
  const access = ({ audience }: StoreOpener): StoreAccess => ({
    identity: insistent(identityFor(audience, identities), inputs),
    patience,
    runner,
  });
  return new OpenStores(stores, access, patience);
}

/** A token that was minted again is another token, and must be what the author expects as well. */
function insistent(identity: Identity, inputs: Inputs): Identity {
  return {
    async current() {
      const verified = await identity.current();
      await meetExpectations(inputs, verified.claims);
      return verified;
    },
  };
}

function identityFor(audience: string, identities: Identities): Identity {
  const identity = identities.get(audience);
  if (identity === undefined) throw new TypeError('no token was asked for that audience');
  return identity;
}

function readingFor(
  { region }: Inputs,
  session: Promise<Session | undefined>,
  stores: OpenStores,
  { aws, patience }: World,
): ReadSecretsWorld {
  const credentials = session.then((opened) => {
    if (opened === undefined) throw new TypeError('no session was opened');
    return opened.credentials;
  });
  credentials.catch(() => {}); // whoever reads with them sees the failure
  return {
    aws: aws && { region, credentials, stores: aws },
    others: (reads) => stores.read(reads),
    patience,
  };
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

/** Every token is verified, and is what the author expects, before any of them is sent. Claims of the first. */
async function proveIdentity(inputs: Inputs, { identities, runner }: World): Promise<Claims> {
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
async function checkTrustPolicy(inputs: Inputs, world: World): Promise<Decision | undefined> {
  if (inputs.trustPolicy === undefined) return undefined;
  const { checkTrust } = await import('./check-trust.ts');
  const { claims } = await identityFor(inputs.audience, world.identities).current();
  const decision = await checkTrust(inputs.trustPolicy, inputs, claims, { ...world, now: world.patience.clock.now() });
  if (decision.outcome !== 'refused') return decision;
  const { explainDecidedRefusal } = await import('./explain-refusal.ts');
  throw await explainDecidedRefusal(decision, inputs, claims, { ...world, signal: world.patience.signal });
}

async function openSession(inputs: Inputs, decision: Decision | undefined, world: World): Promise<Session | undefined> {
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

/** `check: manifests`: the stores are asked, and nothing is handed over. */
async function checkInstead(inputs: Inputs, session: Session | undefined, world: World): Promise<void> {
  const { aws, patience, runner } = world;
  if (world.manifests === undefined || session === undefined || aws === undefined) return;
  const { checkStep } = await import('./check-step.ts');
  await checkStep(inputs, { ...world.manifests, runner }, { session, aws, patience });
}

/** A run without manifests loads none of the code that reads them. */
async function planManifests(inputs: Inputs, world: World): Promise<ManifestStep | undefined> {
  const { aws, manifests } = world;
  if (inputs.manifests.length === 0 || manifests === undefined || aws === undefined) return undefined;
  const { manifestStep } = await import('./manifest-step.ts');
  return manifestStep(inputs, { ...world, aws, manifests });
}

/** The keys themselves are masked already; their encodings take a while, which the request for secrets need not wait for. */
async function maskEncodings(session: Session | undefined, { patience, runner }: World): Promise<void> {
  if (session === undefined) return;
  await patience.clock.sleep(0, patience.signal);
  runner.mask(credentialMasks(session.credentials));
}
