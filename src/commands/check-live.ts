import { ambientCredentials } from '../adapters/ambient-credentials.ts';
import { loadAws } from '../adapters/aws.ts';
import { systemClock } from '../adapters/clock.ts';
import { Connections } from '../adapters/connections.ts';
import { manifestTools } from '../adapters/manifest-world.ts';
import type { Credentials } from '../credentials/session.ts';
import { ActionError } from '../errors.ts';
import { checkStores } from '../from-manifests/check-stores.ts';
import { awsStoresFor } from '../from-manifests/manifest-step.ts';
import type { Catalog } from '../manifests/catalog.ts';
import type { Findings } from '../manifests/finding.ts';
import { profileSession } from '../renewal/profile-session.ts';

const SECONDS = 300;
/** Nothing is under way that loading the SDK would have to wait for. */
const AT_ONCE = { dialled: Promise.resolve(), sent: Promise.resolve(), awaited: false };

/** Asks the stores as whoever runs the command: in a job as its Keyless step, else as the AWS CLI would. Returns what is worth a notice. */
export async function checkLive(
  catalog: Catalog,
  depth: 'exists' | 'values',
  region: string | undefined,
  env: NodeJS.ProcessEnv,
  findings: Findings,
): Promise<readonly string[]> {
  const home = region ?? (env['AWS_REGION'] || env['AWS_DEFAULT_REGION']);
  if (!home)
    throw new ActionError('command-usage', 'no region is given, and neither AWS_REGION nor AWS_DEFAULT_REGION is set', {
      hint: 'Add --region.',
    });
  const credentials = await credentialsIn(env);
  const connections = new Connections(env);
  const tools = manifestTools(connections, env);
  try {
    const stores = await awsStoresFor(
      { session: { sessionName: 'keyless-check' } },
      { credentials, assumedRoleArn: '', accountId: '' },
      {
        aws: loadAws(home, connections, AT_ONCE, env),
        patience: { clock: systemClock, signal: AbortSignal.timeout(SECONDS * 1000) },
        manifests: tools,
        runner: { mask: () => {} },
      },
    );
    const { asked, notices } = await checkStores(catalog, depth, home, stores, tools, findings);
    return [...notices, `${asked} thing${asked === 1 ? '' : 's'} asked of the stores`];
  } finally {
    connections.destroy();
  }
}

async function credentialsIn(env: NodeJS.ProcessEnv): Promise<Credentials> {
  return env['KEYLESS_DIR'] && !env['AWS_ACCESS_KEY_ID']
    ? (await profileSession({}, env)).credentials
    : ambientCredentials(env);
}
