import { shellQuoted, shellWord } from '../output/shell-word.ts';
import { sessionNames } from './session-names.ts';

/** What runs `keyless credentials`: absolute paths of the action's own Node and of the script. */
interface Program {
  readonly node: string;
  readonly script: string;
}

/** Where a profile's session is kept: the step's folder, and the separator of this system's paths. */
export interface SessionPlace {
  readonly folder: string;
  readonly separator: string;
  readonly profile: string;
}

/**
 * The profile's `credential_process`. Node on Windows; elsewhere a shell, which has a fresh cache answered in a few
 * milliseconds: with less than 15 minutes left botocore asks before every request. In a container action the folder
 * is elsewhere, and only a variable that is a path and nothing else is translated: KEYLESS_DIR, that of the same or of a
 * neighbouring folder. https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html
 */
export function credentialProcess(place: SessionPlace, program: Program): string {
  const { folder, profile, separator } = place;
  if (separator === '\\') {
    const words = [program.node, program.script, 'credentials', '--profile', profile, '--folder', folder];
    return words.map((word) => (/\s/.test(word) ? `"${word}"` : word)).join(' ');
  }
  const base = folder.slice(folder.lastIndexOf('/') + 1);
  const command = `set +xv;d=${shellWord(folder)};[ -d "$d" ]||d="\${KEYLESS_DIR%/*}/${base}";. "$d/aws/${sessionNames(profile).script}"`;
  return `/bin/sh -c ${shellQuoted(command)}`;
}

/** What the shell runs, with `d` the folder: nothing but what every POSIX shell has built in, and `date`. By NODE_DEBUG Node would print its requests. */
export function processScript(profile: string, { node, script }: Program): string {
  return `# The credential_process of profile ${profile}: answers from the cache, and has the session renewed when that is due.
document= renew_at= ends_at=
{
  IFS= read -r line
  IFS= read -r document
  read -r line renew_at
  read -r line ends_at
} 2>/dev/null <"$d/aws/${sessionNames(profile).cache}"
document=\${document#'"document": '} document=\${document%,}
renew_at=\${renew_at%,} ends_at=\${ends_at%,}
now=$(command -p date +%s)
if [ "\${now:-0}" -gt 0 ] && [ "$now" -lt "\${renew_at:-0}" ]; then
  printf '%s\\n' "$document"
elif [ -x ${shellWord(node)} ] && [ -r ${shellWord(script)} ]; then
  unset NODE_DEBUG
  exec ${shellWord(node)} ${shellWord(script)} credentials --profile ${profile} --folder "$d"
elif [ "\${now:-0}" -gt 0 ] && [ "$now" -lt "\${ends_at:-0}" ]; then
  printf '%s\\n' "$document"
  echo 'keyless: the session of profile "${profile}" cannot be renewed where the Node of the action is not; it still lives' >&2
else
  echo 'keyless: [renewal-failed] the session of profile "${profile}" has ended, and cannot be renewed where the Node of the action is not' >&2
  echo 'For a container action, hand over a session that lasts: aws-credentials: file, and role-duration-seconds.' >&2
  exit 1
fi
`;
}
