import type { Session } from './credentials/session.ts';
import type { Delivery } from './delivery/delivery.ts';
import { credentialMasks } from './delivery/masks.ts';
import type { Runner } from './ports.ts';
import type { Patience } from './retry.ts';
import type { Secret } from './secrets/secret.ts';

interface MeanwhileWorld {
  readonly patience: Patience;
  readonly runner: Pick<Runner, 'mask'>;
}

/** A secret of nobody. */
const REHEARSAL: Secret = {
  name: 'REHEARSAL',
  value: { kind: 'text', text: '{"of":"nobody","at":["all",1]}' },
  reference: 'rehearsal',
  arn: '',
  versionId: '',
};

/**
 * What the request for secrets need not wait for: the encodings of the keys, which are masked already themselves; then a
 * delivery planned for nothing, so that code which runs for the first time does so before the secrets are there.
 */
export async function meanwhile(
  { credentials }: Session,
  fetching: Promise<unknown>,
  planFor: (secrets: readonly Secret[]) => Delivery,
  { patience, runner }: MeanwhileWorld,
): Promise<void> {
  let waiting = true;
  const over = (): void => {
    waiting = false;
  };
  fetching.then(over, over);
  await patience.clock.sleep(0, patience.signal);
  runner.mask(credentialMasks(credentials));
  await patience.clock.sleep(0, patience.signal);
  if (waiting) planFor([REHEARSAL]);
}
