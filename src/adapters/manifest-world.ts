import { ActionError } from '../errors.ts';
import type { ManifestWorld } from '../manifest-ports.ts';
import type { Connections } from './connections.ts';
import { manifestFiles } from './manifest-files.ts';
import { rewriteKey } from './rewrite-key.ts';
import { templateCrypto } from './template-crypto.ts';

/** Everything outside that manifests need, loaded for a step that names some. */
export async function manifestWorld(
  workspace: string | undefined,
  connections: Connections,
  env: NodeJS.ProcessEnv,
): Promise<ManifestWorld> {
  if (!workspace) {
    throw new ActionError(
      'environment-unsafe',
      'GITHUB_WORKSPACE is not set, so there is no workspace to read manifests from',
    );
  }
  const { openParameterDirectory, openSecretsDirectory } = await import('./aws-services.ts');
  return {
    files: manifestFiles(workspace),
    secretsDirectory: (region, credentials) => openSecretsDirectory(region, credentials, connections, env),
    parameterDirectory: (region, credentials) => openParameterDirectory(region, credentials, connections, env),
    crypto: templateCrypto,
    rewriteKey,
  };
}
