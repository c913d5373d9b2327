/**
 * The step and, where there are arguments, the commands that need what the step needs: the network, or a parser. The
 * `keyless` command passes those on to this bundle, so that nothing is bundled twice.
 */
import { runStep } from './step.ts';

const [, , name, ...args] = process.argv;
if (name === undefined) await runStep();
else {
  const { runCommand } = await import('./command.ts');
  const { PASSED_ON } = await import('./commands/passed-on.ts');
  process.exitCode = await runCommand(PASSED_ON, name, args, process.env);
}
