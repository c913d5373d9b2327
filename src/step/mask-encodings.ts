import type { Session } from '../credentials/session.ts';
import { credentialMasks } from '../delivery/masks.ts';
import type { Runner } from '../ports/runner.ts';
import type { Patience } from '../retry.ts';

interface MaskingWorld {
  readonly patience: Patience;
  readonly runner: Pick<Runner, 'mask'>;
}

/** The encodings of the session's keys, which are masked already themselves; the request for secrets goes out first. */
export async function maskEncodings({ credentials }: Session, { patience, runner }: MaskingWorld): Promise<void> {
  await patience.clock.sleep(0, patience.signal);
  runner.mask(credentialMasks(credentials));
}
