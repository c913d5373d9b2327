import type { CachedSession } from '../credentials/cached-session.ts';
import { ActionError } from '../errors.ts';
import type { StepFolder } from '../ports/step-folder.ts';
import { readValue } from '../secrets/value.ts';
import { getSecret } from './get-secret.ts';
import type { Passed } from './run-arguments.ts';

/** What one variable may hold, `NAME=` and the NUL behind it included: bytes on Linux (MAX_ARG_STRLEN), else characters. */
const LONGEST: Readonly<Record<string, number>> = { linux: 128 * 1024, win32: 32_767 };

/** The variables that hold these secrets, or every one; nothing at all where one of them fits in none. */
export function secretVariables(
  secrets: readonly Passed[] | undefined,
  folders: readonly StepFolder[],
  platform: string,
): ReadonlyMap<string, string> {
  const all = [...new Set(folders.flatMap(({ names }) => names))].map((name) => ({ name, variable: name }));
  return new Map(
    (secrets ?? all).map(({ name, variable }) => [
      variable,
      carried(name, variable, getSecret(name, folders), platform),
    ]),
  );
}

/** See execve(2) for what an environment can carry. */
function carried(name: string, variable: string, bytes: Uint8Array, platform: string): string {
  const value = readValue(bytes);
  const longest = LONGEST[platform] ?? Number.POSITIVE_INFINITY;
  if (value.kind === 'binary') throw unfit(name, 'is not UTF-8 text');
  if (value.text.includes('\0')) throw unfit(name, 'holds a NUL, which ends a variable');
  if (variable.length + bytes.length + 2 > longest) {
    throw unfit(name, `has ${bytes.length} bytes, and a variable of this system at most ${longest} with its name`);
  }
  return value.text;
}

function unfit(name: string, why: string): ActionError {
  return new ActionError('variable-unfit', `the secret "${name}" can't be a variable: it ${why}; nothing was started`, {
    hint: `Have the command read the file that ${name}_FILE names; give it the other secrets by \`--secret\`, or none by \`--no-secrets\`.`,
  });
}

/** The variables of tools that know no profile. A profile's name is taken away, which some would read before them. */
export function awsVariables({ credentials, region }: CachedSession): Readonly<Record<string, string | undefined>> {
  return {
    AWS_PROFILE: undefined,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_SESSION_TOKEN: credentials.sessionToken,
    AWS_CREDENTIAL_EXPIRATION: credentials.expiration.toISOString(),
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
  };
}
