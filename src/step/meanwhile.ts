import type { Session } from '../credentials/session.ts';
import { credentialMasks } from '../delivery/masks.ts';
import type { Runner } from '../ports/runner.ts';
import type { Patience } from '../retry.ts';
import type { Secret } from '../secrets/secret.ts';

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
 * delivery planned for nobody, so that code which runs for the first time does so before the secrets are there.
 */
export async function meanwhile(
  session: Session | undefined,
  fetching: Promise<unknown>,
  rehearse: (secret: Secret) => unknown,
  { patience, runner }: MeanwhileWorld,
): Promise<void> {
  let waiting = true;
  const over = (): void => {
    waiting = false;
  };
  fetching.then(over, over);
  await patience.clock.sleep(0, patience.signal);
  if (session !== undefined) runner.mask(credentialMasks(session.credentials));
  await patience.clock.sleep(0, patience.signal);
  if (!waiting) return;
  try {
    rehearse(REHEARSAL);
  } catch {
    // Nothing was saved, that is all.
  }
}
