import { ActionError } from '../errors.ts';
import type { ManifestTools, ManifestWorld } from '../ports/manifest-world.ts';
import type { ParameterDirectory } from '../ports/parameter-directory.ts';
import type { SecretsDirectory } from '../ports/secrets-directory.ts';
import type { Connections } from './connections.ts';
import { manifestFiles } from './manifest-files.ts';
import { rewriteKey } from './rewrite-key.ts';
import { templateCrypto } from './template-crypto.ts';

/** Everything outside that manifests need, loaded for a step that names some. */
export function manifestWorld(
  workspace: string | undefined,
  connections: Connections,
  env: NodeJS.ProcessEnv,
): ManifestWorld {
  if (!workspace) {
    throw new ActionError(
      'environment-unsafe',
      'GITHUB_WORKSPACE is not set, so there is no workspace to read manifests from',
    );
  }
  return { files: manifestFiles(workspace), ...manifestTools(connections, env) };
}

/** The stores' directories are loaded when something is asked of them: most manifests ask for values alone, and a check offline for nothing. */
export function manifestTools(connections: Connections, env: NodeJS.ProcessEnv): ManifestTools {
  return {
    secretsDirectory: (region, credentials) =>
      secretsLate(async () =>
        (await import('./aws-services.ts')).openSecretsDirectory(region, credentials, connections, env),
      ),
    parameterDirectory: (region, credentials) =>
      parametersLate(async () =>
        (await import('./aws-services.ts')).openParameterDirectory(region, credentials, connections, env),
      ),
    template: { crypto: templateCrypto, now: BigInt(Date.now()) * 1_000_000n },
    rewriteKey,
  };
}

function secretsLate(open: () => Promise<SecretsDirectory>): SecretsDirectory {
  let opened: Promise<SecretsDirectory> | undefined;
  const directory = (): Promise<SecretsDirectory> => {
    opened ??= open();
    return opened;
  };
  return {
    describe: async (...asked) => (await directory()).describe(...asked),
    list: async (...asked) => (await directory()).list(...asked),
  };
}

function parametersLate(open: () => Promise<ParameterDirectory>): ParameterDirectory {
  let opened: Promise<ParameterDirectory> | undefined;
  const directory = (): Promise<ParameterDirectory> => {
    opened ??= open();
    return opened;
  };
  return {
    exists: async (...asked) => (await directory()).exists(...asked),
    search: async (...asked) => (await directory()).search(...asked),
    tags: async (...asked) => (await directory()).tags(...asked),
  };
}
