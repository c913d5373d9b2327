import { credentialProcess } from '../credentials/credential-process.ts';
import { mergeProfile, withoutProfile } from '../credentials/profile.ts';
import { keptSettings, type Setting, settingsOf } from '../credentials/profile-settings.ts';
import type { Credentials } from '../credentials/session.ts';
import type { Program } from './launcher.ts';

/** The shared AWS files that are in force without ours: the user's own, or an earlier Keyless step's. */
export interface UserFiles {
  readonly config: string | undefined;
  readonly credentials: string | undefined;
}

export interface AwsFilesPlan {
  readonly folder: string;
  readonly separator: string;
  readonly region: string;
  readonly awsProfile: string;
  readonly credentials: Credentials;
  readonly renews: boolean;
  readonly userFiles: UserFiles;
  readonly program: Program;
}

/** Both files as later steps read them: what was there stays, and the profile is ours. */
export function awsFiles(plan: AwsFilesPlan): { readonly config: string; readonly credentials: string | undefined } {
  const { awsProfile: profile, renews, userFiles } = plan;
  const source: readonly Setting[] = renews
    ? [['credential_process', credentialProcess({ ...plan, profile }, plan.program)]]
    : [];
  const settings = [['region', plan.region], ...source, ...keptSettings(userFiles.config, profile)] as const;
  return {
    config: mergeProfile(userFiles.config, 'config', profile, settings),
    credentials: renews ? unshadowed(userFiles.credentials, profile) : withKeys(userFiles.credentials, plan),
  };
}

/** Static keys of the same name in the credentials file come first in botocore: where there are any, a file without them. */
function unshadowed(text: string | undefined, profile: string): string | undefined {
  return settingsOf(text, 'credentials', profile).length === 0
    ? undefined
    : withoutProfile(text, 'credentials', profile);
}

function withKeys(text: string | undefined, { awsProfile, credentials }: AwsFilesPlan): string {
  return mergeProfile(text, 'credentials', awsProfile, [
    ['aws_access_key_id', credentials.accessKeyId],
    ['aws_secret_access_key', credentials.secretAccessKey],
    ['aws_session_token', credentials.sessionToken],
  ]);
}
