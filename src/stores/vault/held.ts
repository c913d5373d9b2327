import type { HeldLogin } from '../../delivery/held-login.ts';
import { type KeptNames, keptNames } from '../../delivery/kept-names.ts';
import type { VaultLogin } from './login.ts';

/** In the step's folder: the login, for `keyless run` and post, and what logs in again. */
export const TOKEN_NAMES: KeptNames = keptNames('vault');

/** In the step's folder, where `vault-ca` is given: for tools that read VAULT_CACERT, and for post. */
export const VAULT_AUTHORITY = 'stores/vault-ca.pem';

/** A token as it is kept for later steps. */
export type KeptToken = Omit<VaultLogin, 'policies'>;

/** A login of a step, and those that later steps have made in its place. */
export interface HeldVault {
  readonly address: string;
  readonly namespace: string;
  readonly authority: string | undefined;
  readonly authPath: string;
  readonly role: string;
  /** Ids, a line each. */
  readonly leases: string | undefined;
  readonly current: KeptToken;
  /** The last first. They may live yet, in programs that were given them and for their leases, so post ends them too. */
  readonly earlier: readonly KeptToken[];
}

/** More than can live at a time: each was replaced near its end. */
const MOST_EARLIER = 32;

/**
 * Whether a program can be given it. It can be given no other later, so a token is renewed once half of its life is over:
 * each program begins with the other half at least.
 */
export function isFresh({ current: { expires, life } }: HeldVault, now: number): boolean {
  return expires === undefined || now < expires - (life ?? 0) / 2;
}

/** The same login by another token. */
export function replacedBy(held: HeldVault, current: KeptToken, now: number): HeldVault {
  const living = [held.current, ...held.earlier].filter(({ expires }) => expires === undefined || now < expires);
  return { ...held, current, earlier: living.slice(0, MOST_EARLIER) };
}

export function heldLogin(held: HeldVault): HeldLogin {
  const { address, authority, authPath, leases, namespace, role } = held;
  const tokens = [held.current, ...held.earlier];
  return {
    store: 'vault',
    values: Object.fromEntries(tokens.map(({ token }, at) => [numbered('VAULT_TOKEN', at), token])),
    facts: {
      address,
      namespace,
      authPath,
      role,
      ...(authority !== undefined && { authority }),
      ...(leases !== undefined && { leases }),
      ...Object.fromEntries(
        tokens.flatMap((token, at) => factsOf(token).map(([name, fact]) => [numbered(name, at), fact])),
      ),
    },
  };
}

/** Undefined where it is not what `heldLogin` makes. */
export function heldVault({ facts, store, values }: HeldLogin): HeldVault | undefined {
  const { address, authority, authPath = '', leases, namespace = '', role = '' } = facts;
  const tokens: KeptToken[] = [];
  for (let at = 0; ; at++) {
    const token = values[numbered('VAULT_TOKEN', at)];
    if (!token) break;
    tokens.push(tokenOf(token, (name) => facts[numbered(name, at)]));
  }
  const [current, ...earlier] = tokens;
  if (store !== 'vault' || address === undefined || current === undefined) return undefined;
  return { address, namespace, authority, authPath, role, leases, current, earlier };
}

function factsOf({ expires, life, renewable, revocable, uses }: KeptToken): readonly (readonly [string, string])[] {
  return [
    ...(expires === undefined ? [] : [['expires', new Date(expires).toISOString()] as const]),
    ...(life === undefined ? [] : [['life', String(life)] as const]),
    ['renewable', String(renewable)],
    ['revocable', String(revocable)],
    ...(uses === undefined ? [] : [['uses', String(uses)] as const]),
  ];
}

function tokenOf(token: string, fact: (name: string) => string | undefined): KeptToken {
  const [expires, life, uses] = [Date.parse(fact('expires') ?? ''), Number(fact('life')), Number(fact('uses'))];
  return {
    token,
    expires: Number.isNaN(expires) ? undefined : expires,
    life: life > 0 ? life : undefined,
    uses: uses > 0 ? uses : undefined,
    renewable: fact('renewable') === 'true',
    revocable: fact('revocable') !== 'false',
  };
}

/** The current one's is the name that tools know. */
function numbered(name: string, at: number): string {
  return at === 0 ? name : `${name}_${at}`;
}
