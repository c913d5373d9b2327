import { nameOf } from '../document/manifest.ts';
import type { Findings } from '../finding.ts';
import type { MadeSecret, MountedFiles } from '../made-secret.ts';
import type { StoreAnswers } from '../store-read.ts';
import { mountClass } from './mount.ts';
import type { PlannedObject } from './plan.ts';
import type { ProviderClass } from './provider-class.ts';
import { syncSecrets } from './sync-secrets.ts';
import type { RewriteKey } from './tls.ts';

export interface MountedClass {
  readonly files: MountedFiles;
  readonly synced: readonly MadeSecret[];
  readonly notices: readonly string[];
}

/** A class as a pod would find it, and the Secrets the driver would make of it. */
export function mountPlanned(
  one: ProviderClass,
  objects: readonly PlannedObject[],
  answers: StoreAnswers,
  rewriteKey: RewriteKey,
  findings: Findings,
): MountedClass {
  const files = mountClass(one, objects, answers, findings);
  const permissions = objects.flatMap(({ object }) => [
    object.permission,
    ...object.jmesPath.map(({ permission }) => permission),
  ]);
  // Whatever the pod's files may be read by, these are the job's alone.
  const wider = permissions.some((mode) => (Number.parseInt(mode || '0', 8) & 0o077) !== 0);
  return {
    files,
    synced: syncSecrets(one, files, rewriteKey, findings),
    notices: wider
      ? [`${nameOf(one.manifest)}: filePermission lets others read; files of a job are 0600 all the same`]
      : [],
  };
}
