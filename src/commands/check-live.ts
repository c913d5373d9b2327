import { ambientCredentials } from '../adapters/ambient-credentials.ts';
import { loadAws } from '../adapters/aws.ts';
import { systemClock } from '../adapters/clock.ts';
import { Connections } from '../adapters/connections.ts';
import { manifestTools } from '../adapters/manifest-world.ts';
import type { Credentials } from '../credentials/session.ts';
import { ActionError } from '../errors.ts';
import { checkStores, planCheck, type StoreCheck, summaryOf } from '../from-manifests/check-stores.ts';
import { awsStoresFor } from '../from-manifests/manifest-step.ts';
import type { Catalog } from '../manifests/catalog.ts';
import type { Findings } from '../manifests/finding.ts';
import type { ManifestTools } from '../ports/manifest-world.ts';
import type { AwsStoresWorld } from '../reads/read-stores.ts';
import type { Patience } from '../retry.ts';
import { checkLogins } from './check-logins.ts';

const SECONDS = 300;
/** Nothing is under way that loading the SDK would have to wait for. */
const AT_ONCE = { dialled: Promise.resolve(), sent: Promise.resolve(), awaited: false };

/** Asks the stores as whoever runs the command: those of AWS in a job as its Keyless step, else as the AWS CLI would. */
export async function checkLive(
  catalog: Catalog,
  depth: 'exists' | 'values',
  region: string | undefined,
  env: NodeJS.ProcessEnv,
  findings: Findings,
): Promise<Pick<StoreCheck, 'unchecked' | 'notices'>> {
  const home = region ?? (env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || undefined);
  const connections = new Connections(env);
  const tools = manifestTools(connections, env);
  const patience = { clock: systemClock, signal: AbortSignal.timeout(SECONDS * 1000) };
  const { logins, open } = checkLogins(env, connections);
  try {
    const planned = planCheck(catalog, home ?? '', logins);
    const aws = (): Promise<AwsStoresWorld> => storesOfAws(home, env, { connections, tools, patience });
    const checked = await checkStores(planned, depth, { aws, ...open(patience) }, tools, findings);
    return { ...checked, notices: [...checked.notices, summaryOf(checked)] };
  } finally {
    connections.destroy();
  }
}

interface Reach {
  readonly connections: Connections;
  readonly tools: ManifestTools;
  readonly patience: Patience;
}

async function storesOfAws(
  home: string | undefined,
  env: NodeJS.ProcessEnv,
  { connections, patience, tools }: Reach,
): Promise<AwsStoresWorld> {
  if (home === undefined)
    throw new ActionError('command-usage', 'no region is given, and neither AWS_REGION nor AWS_DEFAULT_REGION is set', {
      hint: 'Add --region.',
    });
  return await awsStoresFor(
    { session: { sessionName: 'keyless-check' } },
    { credentials: await credentialsIn(env), assumedRoleArn: '', accountId: '' },
    {
      aws: loadAws(home, connections, AT_ONCE, env),
      patience,
      manifests: tools,
      runner: { mask: () => {} },
    },
  );
}

async function credentialsIn(env: NodeJS.ProcessEnv): Promise<Credentials> {
  if (!env['KEYLESS_DIR'] || env['AWS_ACCESS_KEY_ID']) return ambientCredentials(env);
  const { profileSession } = await import(/* webpackChunkName: "session" */ '../renewal/profile-session.ts');
  return (await profileSession({}, env)).credentials;
}
