import { ServiceRefusal } from '../service-refusal.ts';
import type { JwtRole } from './namespace.ts';
import type { IssuedToken } from './tokens.ts';

/** Seconds, of the server: what a token lives where its role does not say, and at most. */
export const SYSTEM_TTL = 2_764_800;

export interface Lifetime {
  /** Seconds from now on. */
  readonly ttl: number;
  readonly warnings: readonly string[];
}

/**
 * How long a token lives from now on, by its role as that is at this moment. In whole seconds, as Vault counts.
 * https://github.com/hashicorp/vault/blob/main/sdk/framework/lease.go (CalculateTTL)
 */
export function lifetime(
  role: JwtRole,
  { explicitMaxTtl, issued }: Pick<IssuedToken, 'explicitMaxTtl' | 'issued'>,
  { increment, now }: { readonly increment: number; readonly now: number },
): Lifetime {
  const [start, seconds] = [issued, now].map((time) => Math.floor(time / 1000)) as [number, number];
  const longest = Math.min(SYSTEM_TTL, role.tokenMaxTtl || SYSTEM_TTL, explicitMaxTtl || SYSTEM_TTL);
  const warnings: string[] = [];
  let ttl = increment || role.tokenTtl || SYSTEM_TTL;
  let end: number | undefined = start + longest;
  if (role.tokenPeriod) {
    ttl = Math.min(role.tokenPeriod, longest);
    if (ttl < role.tokenPeriod)
      warnings.push(
        `period of "${shown(role.tokenPeriod)}" exceeded the effective max_ttl of "${shown(ttl)}"; period value is capped accordingly`,
      );
    end = explicitMaxTtl === 0 ? undefined : start + explicitMaxTtl;
  }
  if (end === undefined) return { ttl, warnings };
  const left = end - seconds;
  if (left <= 0) throw failure('past the max TTL, cannot renew');
  if (left >= ttl) return { ttl, warnings };
  warnings.push(
    `TTL of "${shown(ttl)}" exceeded the effective max_ttl of "${shown(left)}"; TTL value is capped accordingly`,
  );
  return { ttl: left, warnings };
}

/** What no rule of the API is about, Vault answers as a failure of its own. */
export function failure(what: string): ServiceRefusal {
  return new ServiceRefusal(500, '', `1 error occurred:\n\t* ${what}\n\n`);
}

/** As Go writes durations, without what is zero. */
function shown(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const parts = [hours > 0 && `${hours}h`, minutes > 0 && `${minutes}m`, rest > 0 && `${rest}s`].filter(Boolean);
  return parts.join('') || '0s';
}
