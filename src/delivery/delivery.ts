import type { LeakMode } from '../audit/mode.ts';
import type { Session } from '../credentials/session.ts';
import { HELD_FILE, renderHeld } from '../guard/held.ts';
import type { Claims } from '../identity/claims.ts';
import type { Registry } from '../registries/registry.ts';
import type { Secret } from '../secrets/secret.ts';
import { bytesOf } from '../secrets/value.ts';
import { type AwsPlan, awsDelivery } from './aws-delivery.ts';
import { renderDockerEnv } from './docker-env.ts';
import { renderDotenv } from './dotenv.ts';
import { exposure } from './exposure.ts';
import { launcher } from './launcher.ts';
import { foldersFor, LEDGER_FILE, renderLedger, type Worker } from './ledger.ts';
import { KUBERNETES_MANIFEST, type ManifestPart, manifestMasks } from './manifest-part.ts';
import { masksFor } from './masks.ts';
import type { ExposeValues } from './modes.ts';
import { encode, NOTHING, type Part } from './part.ts';
import { registryDelivery } from './registry-delivery.ts';
import type { StorePart } from './store-part.ts';

/** Everything the job will receive, as plain data: decided whole before any of it is handed over (law 4). */
export interface Delivery {
  readonly masks: readonly string[];
  /** By path inside the folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly variables: ReadonlyMap<string, string>;
  readonly outputs: ReadonlyMap<string, string>;
  /** The folder of the `keyless` command, for PATH. */
  readonly commands: string;
  readonly notes: readonly string[];
  readonly warnings: readonly string[];
  /** What could not be masked safely, by name. */
  readonly unmasked: readonly string[];
}

export interface DeliveryPlan extends Omit<AwsPlan, 'session'> {
  /** Undefined where AWS is not asked. */
  readonly session: Session | undefined;
  readonly exposeValues: ExposeValues;
  readonly leakScan: LeakMode;
  /** Names of the runner's command files that this step writes. */
  readonly commandFiles: readonly string[];
  readonly claims: Claims;
  readonly secrets: readonly Secret[];
  /** Of stores outside AWS. */
  readonly stores: readonly StorePart[];
  /** Of manifests; undefined where there are none. */
  readonly manifests?: ManifestPart | undefined;
  readonly worker: Worker | undefined;
  readonly registries: readonly Registry[];
  /** Paths of the configs in which the credential helper is to be named. */
  readonly logins: readonly string[];
}

export function planDelivery(plan: DeliveryPlan): Delivery {
  const path = (...parts: readonly string[]): string => [plan.folder, ...parts].join(plan.separator);
  const masking = plan.secrets.map(({ name, value }) => masksFor(name, value));
  const unnamed = plan.manifests?.unnamed ?? [];
  masking.push(...unnamed.map(({ file, value }) => masksFor(file, value)));
  const unmasked = masking.flatMap((mask) => mask.unmasked);
  const dotenv = renderDotenv(plan.secrets);
  const dockerEnv = renderDockerEnv(plan.secrets);
  const exposed = exposure(plan.exposeValues, plan.secrets);

  const files = new Map(
    [...plan.secrets.map(({ file, name, value }) => ({ file: file ?? name, value })), ...unnamed].map(
      ({ file, value }) => [`secrets/${file}`, bytesOf(value)],
    ),
  );
  const fileOf = ({ file, name }: Secret): string => path('secrets', ...(file ?? name).split('/'));
  files.set('secrets.env', encode(dotenv.text));
  files.set('secrets.docker.env', encode(dockerEnv.text));
  const variables = new Map(plan.secrets.map((secret) => [`${secret.name}_FILE`, fileOf(secret)]));
  const outputs = new Map(plan.secrets.map((secret) => [secret.name, fileOf(secret)]));

  outputs.set('secrets-dir', path('secrets'));
  outputs.set('env-file', path('secrets.env'));
  outputs.set('docker-env-file', path('secrets.docker.env'));
  outputs.set('secret-files', plan.secrets.map((secret) => `${secret.name}=${fileOf(secret)}`).join('\n'));
  if (plan.manifests !== undefined) {
    files.set(KUBERNETES_MANIFEST, encode(plan.manifests.kubernetesManifest));
    outputs.set('kubernetes-manifest', path(KUBERNETES_MANIFEST));
  }
  outputs.set('subject', plan.claims.sub);
  outputs.set('claims', JSON.stringify(plan.claims));
  variables.set('KEYLESS_DIR', plan.folder);
  const parts = [exposed, ...awsParts(plan, path), ...plan.stores];
  for (const part of parts) {
    for (const [name, value] of part.outputs) outputs.set(name, value);
    for (const [name, value] of part.variables) variables.set(name, value);
    for (const [name, content] of part.files) files.set(name, content);
  }
  for (const [name, text] of launcher('keyless', plan.program)) files.set(`bin/${name}`, encode(text));
  if (plan.leakScan !== 'off') files.set(HELD_FILE, encode(held(plan)));

  const names = [...files.keys(), ...parts.flatMap(({ laterFiles }) => laterFiles)];
  const undo = plan.stores.flatMap((store) => store.undo);
  const ledger = {
    version: 1,
    worker: plan.worker,
    files: names,
    folders: foldersFor(names),
    variables: [...variables.keys()],
    ...(plan.logins.length > 0 && { logins: plan.logins }),
    ...(undo.length > 0 && { undo }),
    before: Object.fromEntries(Object.entries(plan.before).filter(([name]) => variables.has(name))),
    leakScan: plan.leakScan,
  } as const;

  return {
    masks: [...new Set([...masking.flatMap(({ masks }) => masks), ...manifestMasks(plan.manifests)])],
    files: new Map([[LEDGER_FILE, encode(renderLedger(ledger))], ...files]),
    variables,
    outputs,
    commands: path('bin'),
    notes: [...dotenv.notes, ...dockerEnv.notes],
    warnings: [...parts.flatMap((part) => part.warnings), ...(plan.manifests?.warnings ?? [])],
    unmasked,
  };
}

/** What only a session brings. */
function awsParts({ session, ...plan }: DeliveryPlan, path: (...parts: readonly string[]) => string): readonly Part[] {
  if (session === undefined) return [{ ...NOTHING, outputs: [['registries', '']] }];
  const outputs = [
    ['aws-account-id', session.accountId],
    ['assumed-role-arn', session.assumedRoleArn],
    ['aws-expiration', session.credentials.expiration.toISOString()],
  ] as const;
  const given = { ...plan, session };
  return [{ ...NOTHING, outputs }, awsDelivery(given, path), registryDelivery(given)];
}

/** For the scan: keys that were handed over, and where the step itself has put values because it was asked to. */
function held({ awsCredentials, commandFiles, exposeValues, session }: DeliveryPlan): string {
  const exposed = exposeValues !== 'none' || awsCredentials === 'env';
  return renderHeld(awsCredentials === 'none' ? undefined : session?.credentials, exposed ? commandFiles : []);
}
