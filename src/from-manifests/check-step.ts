import { annotate } from '../audit/output/annotations.ts';
import type { Session } from '../credentials/session.ts';
import { ActionError } from '../errors.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { silenceFindings } from '../manifests/check/suppressions.ts';
import { CHECK_RULEBOOK } from '../manifests/rulebook.ts';
import type { ManifestWorld } from '../ports/manifest-world.ts';
import type { Runner } from '../ports/runner.ts';
import type { Aws } from '../ports/stores.ts';
import type { Patience } from '../retry.ts';
import { checkManifests, fails, noteFiles } from './check-manifests.ts';
import { checkStores } from './check-stores.ts';
import { awsStoresFor } from './manifest-step.ts';
import { problemOf } from './plan-manifests.ts';

export interface CheckWorld extends ManifestWorld {
  readonly runner: Pick<Runner, 'annotate' | 'info' | 'mask' | 'notice'>;
}

/** As whom stores are asked; undefined where the manifests alone are looked at. */
export interface CheckSession {
  readonly session: Session;
  readonly aws: Aws;
  readonly patience: Patience;
}

/** A step that checks manifests and hands over nothing. Throws `check-failed` where there are errors or warnings. */
export async function checkStep(
  inputs: Pick<Inputs, 'check' | 'manifests' | 'region' | 'session'>,
  world: CheckWorld,
  as: CheckSession | undefined,
): Promise<void> {
  const { files, problems } = world.files.find(inputs.manifests);
  const { catalog, findings } = checkManifests(files);
  noteFiles(problems, findings);
  if (as !== undefined && inputs.check !== undefined && inputs.check !== 'offline') {
    const { aws, patience, session } = as;
    const stores = await awsStoresFor(inputs, session, { aws, patience, runner: world.runner, manifests: world });
    const { asked, notices } = await checkStores(catalog, inputs.check, inputs.region, stores, world, findings);
    for (const notice of notices) world.runner.notice(notice);
    world.runner.info(`${asked} thing${asked === 1 ? '' : 's'} asked of the stores.`);
  }
  const { findings: all, silenced } = silenceFindings(findings, files, inputs.check ?? 'offline');
  for (const kind of ['error', 'warning'] as const) {
    const some = all.filter(({ severity }) => severity === kind);
    for (const annotation of annotate(some, kind, CHECK_RULEBOOK, 9)) world.runner.annotate(annotation);
  }
  const worse = all.filter(({ severity }) => severity !== 'note');
  world.runner.info(
    `${files.length} file${files.length === 1 ? '' : 's'} checked: ${worse.length} finding${worse.length === 1 ? '' : 's'} and ${all.length - worse.length} notes${silenced > 0 ? `; ${silenced} silenced by comments` : ''}.`,
  );
  if (!fails(all, 'warning')) return;
  throw new ActionError(
    'check-failed',
    `${worse.length === 1 ? 'a finding' : `${worse.length} findings`} in the manifests`,
    {
      problems: worse.map(problemOf),
      hint: 'Nothing was handed over: the step only checks.',
    },
  );
}
