import { annotate } from '../audit/output/annotations.ts';
import { findingsAndNotes, uncheckedEntries } from '../audit/output/text.ts';
import type { Session } from '../credentials/session.ts';
import { ActionError } from '../errors.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { silenceFindings } from '../manifests/check/suppressions.ts';
import { CHECK_RULEBOOK } from '../manifests/rulebook.ts';
import { count } from '../output/count.ts';
import type { ManifestWorld } from '../ports/manifest-world.ts';
import type { Runner } from '../ports/runner.ts';
import type { Aws } from '../ports/stores.ts';
import type { AskedStore } from '../reads/ask-each.ts';
import type { AwsStoresWorld } from '../reads/read-stores.ts';
import type { Patience } from '../retry.ts';
import type { SecretRead } from '../secrets/reference.ts';
import { checkManifests, fails, noteFiles } from './check-manifests.ts';
import { checkStores, planCheck, summaryOf } from './check-stores.ts';
import { awsStoresFor, loginsOf } from './manifest-step.ts';
import { problemOf } from './plan-manifests.ts';
import { uncheckedIn } from './unchecked.ts';

export interface CheckWorld extends ManifestWorld {
  readonly runner: Pick<Runner, 'annotate' | 'info' | 'mask' | 'notice'>;
}

/** As whom stores are asked; undefined where the manifests alone are looked at. */
export interface CheckSession {
  /** Undefined where the step has no role. */
  readonly aws: { readonly session: Session; readonly aws: Aws } | undefined;
  /** Stores outside AWS. */
  readonly others: Required<AskedStore>;
  readonly patience: Patience;
}

/** A step that checks manifests and hands over nothing. Throws `check-failed` where there are errors or warnings. */
export async function checkStep(
  inputs: Pick<Inputs, 'check' | 'manifests' | 'region' | 'session' | 'stores'>,
  world: CheckWorld,
  as: CheckSession | undefined,
): Promise<void> {
  const { files, problems } = world.files.find(inputs.manifests);
  const { catalog, findings } = checkManifests(files);
  noteFiles(problems, findings);
  let unchecked = 0;
  if (as !== undefined && inputs.check !== undefined && inputs.check !== 'offline') {
    const { aws, others, patience } = as;
    const stores = {
      aws: async (): Promise<AwsStoresWorld> => {
        if (aws === undefined) throw new TypeError('the step has no session');
        const { runner } = world;
        return await awsStoresFor(inputs, aws.session, { aws: aws.aws, patience, runner, manifests: world });
      },
      others: (reads: readonly SecretRead[]) => others.read(reads),
      othersHave: (reads: readonly SecretRead[]) => others.exists(reads),
    };
    const planned = planCheck(catalog, inputs.region, loginsOf(inputs.stores, aws !== undefined));
    const checked = await checkStores(planned, inputs.check, stores, world, findings);
    for (const notice of checked.notices) world.runner.notice(notice);
    world.runner.info(`${summaryOf(checked)}.`);
    unchecked = checked.unchecked;
  }
  const { findings: all, silenced } = silenceFindings(findings, files, inputs.check ?? 'offline');
  for (const kind of ['error', 'warning'] as const) {
    const some = all.filter(({ severity }) => severity === kind);
    for (const annotation of annotate(some, kind, CHECK_RULEBOOK, 9)) world.runner.annotate(annotation);
  }
  for (const annotation of annotate(uncheckedIn(all), 'notice', CHECK_RULEBOOK, 7)) world.runner.annotate(annotation);
  const worse = all.filter(({ severity }) => severity !== 'note');
  world.runner.info(
    `${count(files.length, 'file')} checked: ${findingsAndNotes(worse.length, all.length - worse.length)}${unchecked > 0 ? `; ${uncheckedEntries(unchecked)}` : ''}${silenced > 0 ? `; ${silenced} silenced by comments` : ''}.`,
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
