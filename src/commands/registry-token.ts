import { systemClock } from '../adapters/clock.ts';
import { Connections } from '../adapters/connections.ts';
import { openEcr } from '../adapters/ecr.ts';
import { keepToken, keptToken } from '../adapters/registry-folder.ts';
import { takeRenewalLock } from '../adapters/renewal-lock.ts';
import type { Command } from '../command.ts';
import { tokenLock } from '../delivery/registry-delivery.ts';
import { ActionError, describe } from '../errors.ts';
import { renderLogin } from '../registries/helper-protocol.ts';
import { parseRegistry } from '../registries/registry.ts';
import { registryToken } from '../renewal/registry-token.ts';

const SECONDS = 60;

/**
 * What `docker-credential-keyless` cannot answer from what is kept: arguments are the step's folder, the registry and the
 * server as the tool named it. Some tools show only stderr and some only stdout, so a failure is said on both.
 */
export const getRegistryToken: Command = async ([folder = '', host = '', server = ''], env, print) => {
  const registry = parseRegistry(host);
  if (registry === undefined) throw new ActionError('command-usage', `"${host}" is no registry of Amazon ECR`);
  let connections: Connections | undefined;
  const signal = AbortSignal.timeout(SECONDS * 1000);
  const patience = { clock: systemClock, signal };
  try {
    const token = await registryToken(registry, {
      kept: {
        read: () => keptToken(folder, registry),
        write: (token) => keepToken(folder, registry, token),
        lock: () => takeRenewalLock(folder, tokenLock(registry)),
      },
      ecr: {
        async issue(...asked) {
          connections ??= new Connections(env);
          return await openEcr(connections, env).issue(...asked);
        },
      },
      patience,
      // AWS_PROFILE may name another step's: this folder has one session.
      credentials: async () => {
        const { profileSession } = await import(/* webpackChunkName: "session" */ '../renewal/profile-session.ts');
        return (await profileSession({ folder }, { ...env, AWS_PROFILE: '' })).credentials;
      },
      warn: (line) => process.stderr.write(`keyless: ${line}\n`),
    });
    return await print(renderLogin(server, token));
  } catch (error) {
    await print(`keyless: ${describe(error).replace(/\s+/g, ' ')}\n`);
    throw error;
  } finally {
    connections?.destroy();
  }
};
