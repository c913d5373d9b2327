import { homedir } from 'node:os';
import { join } from 'node:path';
import type { UserFiles } from '../delivery/aws-files.ts';
import { readRegular } from './regular-file.ts';

/** The shared AWS files as the SDKs find them, read and never written. https://docs.aws.amazon.com/sdkref/latest/guide/file-location.html */
export function userAwsFiles(env: NodeJS.ProcessEnv): UserFiles {
  return {
    config: read(env['AWS_CONFIG_FILE'] || join('~', '.aws', 'config')),
    credentials: read(env['AWS_SHARED_CREDENTIALS_FILE'] || join('~', '.aws', 'credentials')),
  };
}

/** A file that can't be read is none for the SDKs too. */
function read(path: string): string | undefined {
  try {
    const whole = path.replace(/^~(?=[\\/])/, () => homedir());
    return readRegular(whole).toString();
  } catch {
    return undefined;
  }
}
