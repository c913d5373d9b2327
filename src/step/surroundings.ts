import { keptSettings } from '../credentials/profile-settings.ts';
import type { UserFiles } from '../delivery/aws-files.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Runner } from '../ports/runner.ts';

/** Says what earlier steps or the machine have set that shows or leads elsewhere what later steps are handed. */
export function noteSurroundings(
  runner: Pick<Runner, 'notice' | 'warning'>,
  { awsCredentials, awsProfile, usesAws }: Pick<Inputs, 'awsCredentials' | 'awsProfile' | 'usesAws'>,
  { config }: UserFiles,
  { NODE_DEBUG }: NodeJS.ProcessEnv,
): void {
  if (NODE_DEBUG) {
    runner.warning(
      'NODE_DEBUG makes Node print what a program sends and starts: tokens and values, in forms that no mask fits. Keyless keeps its own back, other steps do not. Remove it.',
    );
  }
  if (!usesAws || (awsCredentials !== 'process' && awsCredentials !== 'file')) return;
  for (const [key, value] of keptSettings(config, awsProfile)) {
    if (!/^(?:endpoint_url|ca_bundle|services)$/i.test(key)) continue;
    // The rest of a URL may hold a password; a Windows path is one too, of no origin.
    const shown = /^https?:/i.test(value) && URL.canParse(value) ? new URL(value).origin : value;
    runner.notice(`"${key}" of the profile "${awsProfile}" stays in force, as the AWS config has it: ${shown}`);
  }
}
