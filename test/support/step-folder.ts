import type { StepResult } from './step.ts';

/** The folder of a step that has handed something over; a step that failed has none, and its log says why. */
export function stepFolder({ env, exitCode, log }: StepResult): string {
  const folder = env['KEYLESS_DIR'];
  if (!folder) throw new Error(`the step handed nothing over (exit code ${exitCode}):\n${log}`);
  return folder;
}
