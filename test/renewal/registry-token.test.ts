import { describe, expect, test } from 'vitest';
import type { Credentials } from '../../src/credentials/session.ts';
import type { KeptToken } from '../../src/ports/registry-tokens.ts';
import { registryOf } from '../../src/registries/registry.ts';
import type { RegistryToken } from '../../src/registries/token.ts';
import { registryToken } from '../../src/renewal/registry-token.ts';
import { ServiceError } from '../../src/service-error.ts';

const NOW = 1_000_000_000;
const REGISTRY = registryOf('123456789012', 'us-east-1');
const CREDENTIALS: Credentials = {
  accessKeyId: 'ASIA',
  secretAccessKey: 'the-secret-key',
  sessionToken: 'the-session-token',
  expiration: new Date(NOW + 900_000),
};
const token = (password: string, left: number): RegistryToken => ({
  username: 'AWS',
  password,
  issuedAt: NOW - 40_000_000,
  expiresAt: NOW + left,
});

function world(old: RegistryToken | undefined, answer: () => RegistryToken, held = true) {
  let content = old;
  let locked = 0;
  const warnings: string[] = [];
  const kept: KeptToken = {
    read: () => content,
    write: (next) => {
      content = next;
    },
    lock: async () => {
      locked++;
      return {
        held,
        release: () => {
          locked--;
        },
      };
    },
  };
  const asked: Credentials[] = [];
  return {
    warnings,
    asked,
    kept,
    content: () => content,
    locked: () => locked,
    ecr: {
      issue: async (_: unknown, credentials: Credentials) => {
        expect(locked).toBe(1);
        asked.push(credentials);
        return answer();
      },
    },
    patience: {
      clock: { now: () => NOW, random: () => 0, sleep: async () => {} },
      signal: new AbortController().signal,
    },
    credentials: async () => CREDENTIALS,
    warn: (line: string) => {
      warnings.push(line);
    },
  };
}

const refused = (): never => {
  throw new ServiceError('Amazon ECR (https://x): AccessDeniedException: no', {
    service: 'Amazon ECR',
    transient: false,
    code: 'AccessDeniedException',
    requestId: 'r-1',
  });
};

describe("a registry's token", () => {
  test('is the one that is kept while that is fresh', async () => {
    const around = world(token('kept', 40_000_000), () => token('new', 1));
    expect((await registryToken(REGISTRY, around)).password).toBe('kept');
    expect(around.asked).toEqual([]);
  });

  test.each([undefined, token('stale', 1_000_000)])('is asked for with living credentials, and kept', async (old) => {
    const around = world(old, () => token('new', 43_200_000));
    expect((await registryToken(REGISTRY, around)).password).toBe('new');
    expect([around.asked, around.content()?.password, around.locked()]).toEqual([[CREDENTIALS], 'new', 0]);
  });

  test('is not kept by who could not have the lock in time', async () => {
    const around = world(undefined, () => token('new', 43_200_000), false);
    expect((await registryToken(REGISTRY, around)).password).toBe('new');
    expect(around.content()).toBeUndefined();
  });

  test('is used where a full disk keeps it from the next tool', async () => {
    const around = world(undefined, () => token('new', 43_200_000));
    around.kept.write = () => {
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    };
    expect((await registryToken(REGISTRY, around)).password).toBe('new');
    expect([around.content(), around.locked()]).toEqual([undefined, 0]);
  });

  test('is the old one where no new one can be had and the old one lives, which is said', async () => {
    const around = world(token('stale', 1_000_000), refused);
    expect((await registryToken(REGISTRY, around)).password).toBe('stale');
    expect(around.warnings).toEqual([
      `the token of ${REGISTRY.host} could not be renewed, so an older one is used, which ends at ${new Date(NOW + 1_000_000).toISOString()}`,
    ]);
  });

  test.each([undefined, token('dead', -1)])('is refused with the permission that is missing', async (old) => {
    const around = world(old, refused);
    await expect(registryToken(REGISTRY, around)).toFailWith(
      'registry-refused',
      /no login for \S+: Amazon ECR .*AccessDeniedException: no \(request r-1\)[\s\S]*Allow the role `ecr:GetAuthorizationToken` on "\*"\.$/,
    );
    expect(around.locked()).toBe(0);
  });
});
