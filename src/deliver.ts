import type { Delivery } from './delivery/delivery.ts';
import { LEDGER_FILE, LEDGER_STATE } from './delivery/ledger.ts';
import type { PrivateFolder, Runner } from './ports.ts';

/**
 * Hands a delivery to the job. The order is the point: masks before anything that could print, the ledger's path before
 * the first file, so that post knows of whatever a killed process leaves, and variables and outputs only when every file
 * stands. A failure takes everything back.
 */
export function deliver(delivery: Delivery, runner: Runner, folder: PrivateFolder, separator: string): void {
  runner.mask(delivery.masks);
  runner.saveState(LEDGER_STATE, `${folder.path}${separator}${LEDGER_FILE}`);
  try {
    folder.publish(delivery.files);
    for (const [name, value] of delivery.variables) runner.exportVariable(name, value);
    for (const [name, value] of delivery.outputs) runner.output(name, value);
    runner.addPath(delivery.commands);
  } catch (error) {
    runner.retract();
    folder.withdraw();
    throw error;
  }
}
