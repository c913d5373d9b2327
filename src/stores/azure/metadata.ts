import type { VaultSecret } from './key-vault.ts';

/** What a vault says beside a secret's value, as the External Secrets Operator names it: its tags, and its times in UTC. */
export function metadataOf({
  created,
  expires,
  notBefore,
  tags,
  updated,
}: VaultSecret): readonly (readonly [string, string])[] {
  const times = Object.entries({ expires, created, updated, notBefore }).flatMap(([name, seconds]) => {
    const text = rfc3339(seconds);
    return text === undefined ? [] : [[`attribute.${name}`, text] as const];
  });
  return [...new Map([...tags, ...times])];
}

function rfc3339(seconds: number | undefined): string | undefined {
  const date = new Date(seconds === undefined ? Number.NaN : Math.floor(seconds) * 1000);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().replace('.000Z', 'Z');
}
