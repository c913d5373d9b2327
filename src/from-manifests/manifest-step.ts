import type { Session } from '../credentials/session.ts';
import type { ManifestPart } from '../delivery/manifest-part.ts';
import { ActionError, type Problem } from '../errors.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Logins } from '../manifests/eso/other-read.ts';
import { handOver } from '../manifests/hand-over.ts';
import { renderSecrets } from '../manifests/render-secrets.ts';
import { count } from '../output/count.ts';
import type { ManifestTools, ManifestWorld } from '../ports/manifest-world.ts';
import type { Runner } from '../ports/runner.ts';
import type { Aws } from '../ports/stores.ts';
import type { AwsStoresWorld, StoresWorld } from '../reads/read-stores.ts';
import { storeSessions } from '../reads/store-sessions.ts';
import type { Patience } from '../retry.ts';
import type { OtherRead } from '../secrets/reference.ts';
import type { Secret } from '../secrets/secret.ts';
import { type FetchedManifests, fetchManifests } from './fetch-manifests.ts';
import { planManifests } from './plan-manifests.ts';

export interface ManifestStepWorld {
  /** Undefined where the step has no role. */
  readonly aws: Aws | undefined;
  readonly runner: Pick<Runner, 'mask' | 'notice' | 'info'>;
  readonly patience: Patience;
  readonly manifests: ManifestWorld;
}

/** The part of a step that its manifests are. */
export interface ManifestStep {
  /** What it asks of stores outside AWS. */
  readonly others: readonly OtherRead[];
  /** Waits for the secrets of `secrets`; what is wrong with them is kept, to be told with what is wrong with the manifests. */
  alongside(secrets: Promise<readonly Secret[]>): Promise<readonly Secret[]>;
  /** The session may be under way: what is outside AWS, which `others` asks, does not wait for it. */
  fetch(session: Promise<Session | undefined>, others: StoresWorld['others']): Promise<FetchedManifests>;
  /** Throws `secrets-unavailable` with every problem of both. */
  handOver(made: FetchedManifests, secrets: readonly Secret[]): Promise<HandedManifests>;
}

export interface HandedManifests {
  readonly secrets: readonly Secret[];
  readonly part: ManifestPart;
}

/** Reads the manifests and decides what to ask, before the job's identity is proved. Throws `manifests-invalid`. */
export function manifestStep(
  inputs: Pick<Inputs, 'manifests' | 'region' | 'session' | 'stores'>,
  world: ManifestStepWorld,
): ManifestStep {
  const logins = loginsOf(inputs.stores, world.aws !== undefined);
  const plan = planManifests(inputs.manifests, inputs.region, world.manifests.files, logins);
  const { runner } = world;
  const ofSecrets: Problem[] = [];
  const { classes, reads, secrets: made } = plan;
  const kinds = [
    made.length > 0 ? count(made.length, 'ExternalSecret') : [],
    classes.length > 0 ? count(classes.length, 'SecretProviderClass', 'SecretProviderClasses') : [],
  ].flat();
  runner.info(`Manifests: ${kinds.join(' and ')}, with ${count(reads.length, 'read')} from their stores.`);
  return {
    others: plan.reads.flatMap((asked) => (asked.kind === 'other' ? [asked.read] : [])),
    alongside: (secrets) =>
      secrets.catch((error: unknown) => {
        if (!(error instanceof ActionError) || error.problems.length === 0) throw error;
        ofSecrets.push(...error.problems);
        return [];
      }),
    async fetch(session, others) {
      const aws = async (): Promise<AwsStoresWorld> => {
        const opened = await session;
        if (opened === undefined || world.aws === undefined) throw new TypeError('no session was opened');
        return await awsStoresFor(inputs, opened, { ...world, aws: world.aws });
      };
      return await fetchManifests(plan, { aws, ...(others !== undefined && { others }) }, world.manifests);
    },
    async handOver(made, secrets) {
      for (const notice of made.notices) runner.notice(notice);
      const problems = [...ofSecrets, ...made.problems];
      if (problems.length > 0)
        throw (await import(/* webpackChunkName: "advice" */ '../secrets/advice.ts')).secretsUnavailable(problems);
      const {
        concealed,
        secrets: named,
        unnamed,
        warnings,
      } = handOver(
        made.secrets,
        made.mounted,
        secrets.map(({ name }) => name),
      );
      return {
        secrets: named,
        part: { unnamed, concealed, warnings, kubernetesManifest: renderSecrets(made.secrets) },
      };
    },
  };
}

/** Where the step logs in; `aws`: by a role, too. */
export function loginsOf({ azure, gcp, vault }: Inputs['stores'], aws: boolean): Logins {
  return { aws, vault, gcp: gcp !== undefined, azure };
}

/** Loaded for both, since a store's own roles may ask either. */
export async function awsStoresFor(
  inputs: { readonly session: Pick<Inputs['session'], 'sessionName'> },
  session: Session,
  world: Pick<ManifestStepWorld, 'patience'> & {
    readonly aws: Aws;
    readonly manifests: Pick<ManifestTools, 'secretsDirectory' | 'parameterDirectory'>;
    readonly runner: Pick<Runner, 'mask'>;
  },
): Promise<AwsStoresWorld> {
  const { aws, manifests, patience, runner } = world;
  const [manager, parameterStore] = await Promise.all([aws.secretsManager(), aws.parameterStore()]);
  return {
    credentials: storeSessions({ session, sessionName: inputs.session.sessionName, sts: aws.sts, patience, runner }),
    manager,
    secretsDirectory: manifests.secretsDirectory,
    parameterStore,
    parameterDirectory: manifests.parameterDirectory,
    patience,
  };
}
