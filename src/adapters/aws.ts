import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Aws, TokenEndpoint, TokenService } from '../ports.ts';
import type { Connections } from './connections.ts';

/**
 * The AWS SDK, loaded piece by piece: loading blocks the thread, so each piece is loaded at a moment when the step would
 * only wait for an answer. STS while the token is asked for, the stores of secrets while STS thinks.
 */
export function loadAws(
  region: string,
  connections: Connections,
  endpoint: Pick<TokenEndpoint, 'dialled' | 'connected' | 'awaited'>,
  env: NodeJS.ProcessEnv,
): Aws {
  const sts = loadSts();
  sts.catch(() => {}); // whoever awaits it sees the failure
  let secretsManager: ReturnType<typeof loadSecretsManager> | undefined;
  let parameterStore: ReturnType<typeof loadParameterStore> | undefined;
  return {
    sts,
    secretsManager: (waiting = () => false) => {
      secretsManager ??= loadSecretsManager(waiting);
      return secretsManager;
    },
    parameterStore: () => {
      parameterStore ??= loadParameterStore();
      return parameterStore;
    },
  };

  async function loadSts(): Promise<TokenService> {
    await endpoint.dialled;
    const { openSts, rehearseSts } = await import('./sts.ts');
    await endpoint.connected;
    if (endpoint.awaited) await rehearseSts(region);
    return openSts(region, connections, env);
  }

  async function loadSecretsManager(waiting: () => boolean): ReturnType<Aws['secretsManager']> {
    await nextTurn(); // the request to STS goes out first
    const { openSecretsManager, rehearseSecretsManager } = await import('./secrets-manager.ts');
    await nextTurn(); // an answer that is there already is read first
    if (waiting()) await rehearseSecretsManager(region);
    return (secretRegion, credentials) => openSecretsManager(secretRegion, credentials, connections, env);
  }

  async function loadParameterStore(): ReturnType<Aws['parameterStore']> {
    await nextTurn();
    const { openParameterStore } = await import('./parameter-store.ts');
    return (itsRegion, credentials) => openParameterStore(itsRegion, credentials, connections, env);
  }
}
