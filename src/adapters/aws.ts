import type { Moments } from '../ports/moments.ts';
import type { Aws } from '../ports/stores.ts';
import type { TokenService } from '../ports/token-service.ts';
import type { Connections } from './connections.ts';

/**
 * AWS's services. Loading them blocks the thread, so it is done while the token is waited for, and what runs for the first
 * time is rehearsed while STS or the token is.
 */
export function loadAws(region: string, connections: Connections, moments: Moments, env: NodeJS.ProcessEnv): Aws {
  const sts = loadSts();
  sts.catch(() => {}); // whoever awaits it sees the failure
  let secretsManager: ReturnType<typeof loadSecretsManager> | undefined;
  return {
    sts,
    secretsManager: (waiting = () => false) => {
      secretsManager ??= loadSecretsManager(waiting);
      return secretsManager;
    },
    async parameterStore() {
      const { openParameterStore } = await services();
      return (itsRegion, credentials) => openParameterStore(itsRegion, credentials, connections, env);
    },
  };

  async function services(): Promise<typeof import('./aws-services.ts')> {
    await moments.dialled;
    return await import('./aws-services.ts');
  }

  async function loadSts(): Promise<TokenService> {
    const { openSts, rehearseSts } = await services();
    await moments.sent;
    if (moments.awaited) await rehearseSts();
    return openSts(region, connections, env);
  }

  async function loadSecretsManager(waiting: () => boolean): ReturnType<Aws['secretsManager']> {
    await new Promise((resolve) => setImmediate(resolve)); // the request to STS goes out first
    const { openSecretsManager, rehearseSecretsManager } = await services();
    if (waiting()) await rehearseSecretsManager();
    return (secretRegion, credentials) => openSecretsManager(secretRegion, credentials, connections, env);
  }
}
