import { ambientCredentials } from '../adapters/ambient-credentials.ts';
import { systemClock } from '../adapters/clock.ts';
import { Connections } from '../adapters/connections.ts';
import { rewriteKey } from '../adapters/rewrite-key.ts';
import { templateCrypto } from '../adapters/template-crypto.ts';
import { checkStores } from '../check-stores.ts';
import type { Credentials } from '../credentials/session.ts';
import { ActionError } from '../errors.ts';
import type { Catalog } from '../manifests/catalog.ts';
import type { Findings } from '../manifests/finding.ts';
import { profileSession } from '../profile-session.ts';
import { storeSessions } from '../store-sessions.ts';

const SECONDS = 300;

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
  const aws = await import('../adapters/aws-services.ts');
  const connections = new Connections(env);
  const patience = { clock: systemClock, signal: AbortSignal.timeout(SECONDS * 1000) };
  try {
    const { asked, notices } = await checkStores(
      catalog,
      depth,
      home,
      {
        credentials: storeSessions({
          session: { credentials, assumedRoleArn: '', accountId: '' },
          sessionName: 'keyless-check',
          sts: Promise.resolve(aws.openSts(home, connections, env)),
          patience,
          runner: { mask: () => {} },
        }),
        manager: (storeRegion, own) => aws.openSecretsManager(storeRegion, own, connections, env),
        secretsDirectory: (storeRegion, own) => aws.openSecretsDirectory(storeRegion, own, connections, env),
        parameterStore: (storeRegion, own) => aws.openParameterStore(storeRegion, own, connections, env),
        parameterDirectory: (storeRegion, own) => aws.openParameterDirectory(storeRegion, own, connections, env),
        patience,
      },
      { crypto: templateCrypto, rewriteKey },
      findings,
    );
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
