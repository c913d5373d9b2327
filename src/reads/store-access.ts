import { parseRoleArn } from '../credentials/arn.ts';
import type { Session, SessionRequest } from '../credentials/session.ts';
import type { Identity } from '../identify.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { identityFor } from '../open-session.ts';
import type { OtherStore } from '../secrets/stores.ts';
import { meetExpectations } from '../session/meet-expectations.ts';
import type { World } from '../step/world.ts';
import type { StoreAccess, StoreOpener } from '../stores/other-store.ts';
import { OpenStores } from './open-stores.ts';
import type { ReadSecretsWorld } from './read-secrets.ts';

/** `asked`: the stores that something is read from. */
export function openStores(
  inputs: Inputs,
  asked: ReadonlySet<OtherStore>,
  { identities, patience, place, runner, stores }: World,
): OpenStores {
  const { expect, issuer } = inputs;
  const access = ({ audience }: StoreOpener, store: OtherStore): StoreAccess => ({
    reads: asked.has(store),
    identity: insistent(identityFor(audience, identities), inputs),
    patience,
    runner,
    renewal: { version: 1, audience, issuer, facts: place.renewing.facts, expect },
    program: place.program,
  });
  return new OpenStores(stores, access, patience);
}

/** A token that was minted again is another token, and must be what the author expects as well. */
function insistent(identity: Identity, inputs: Inputs): Identity {
  return {
    async current() {
      const verified = await identity.current();
      await meetExpectations(inputs, verified.claims);
      return verified;
    },
  };
}

function accountOf({ roleArn }: SessionRequest): string | undefined {
  return parseRoleArn(roleArn)?.account;
}

export function readingFor(
  { chain, maskAccountId, region, session: first }: Inputs,
  session: Promise<Session | undefined>,
  stores: OpenStores,
  { aws, patience }: World,
): ReadSecretsWorld {
  const credentials = session.then((opened) => {
    if (opened === undefined) throw new TypeError('no session was opened');
    return opened.credentials;
  });
  credentials.catch(() => {}); // whoever reads with them sees the failure
  return {
    aws: aws && {
      region,
      account: maskAccountId ? undefined : accountOf(chain.at(-1) ?? first),
      credentials,
      stores: aws,
    },
    others: (reads) => stores.read(reads),
    patience,
  };
}
