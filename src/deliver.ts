import type { Delivery } from './delivery/delivery.ts';
import { LEDGER_FILE, LEDGER_STATE } from './delivery/ledger.ts';
import type { PrivateFolder } from './ports/private-folder.ts';
import type { RegistryLogins } from './ports/registry-logins.ts';
import type { Runner } from './ports/runner.ts';
import type { Hold } from './registries/holds.ts';

/** The configs of registry tools, and what the step needs in them. */
export interface Logins {
  readonly configs: RegistryLogins;
  readonly hold: Hold;
}

/**
 * Hands a delivery to the job. The order is the point: masks before anything that could print, the ledger's path before
 * the first file, so that post knows of whatever a killed process leaves, then the Docker config, which the ledger names,
 * and variables and outputs only when every file stands. A failure takes everything back.
 * Returns the registries for which another credential helper was named.
 */
export function deliver(
  delivery: Delivery,
  runner: Runner,
  folder: PrivateFolder,
  separator: string,
  logins?: Logins,
): readonly string[] {
  runner.mask(delivery.masks);
  runner.saveState(LEDGER_STATE, `${folder.path}${separator}${LEDGER_FILE}`);
  try {
    folder.publish(delivery.files);
    const replaced = logins?.configs.hold(logins.hold) ?? [];
    runner.exportVariables(delivery.variables);
    runner.outputs(delivery.outputs);
    runner.addPath(delivery.commands);
    return replaced;
  } catch (error) {
    runner.retract();
    try {
      logins?.configs.release(logins.hold.id);
    } catch {
      // The record of holds stays beside the config, and the next step sees that nobody has this one any more.
    }
    folder.withdraw();
    throw error;
  }
}
