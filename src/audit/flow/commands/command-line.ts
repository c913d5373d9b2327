import type { Severity } from '../../finding.ts';
import type { Call } from '../runner.ts';
import { secretOf } from './handler.ts';

interface Advice {
  readonly severity: Severity;
  readonly fix: string;
}

/** Commands whose arguments are their text, or that a rule of their own looks at. */
const LEFT_OUT =
  /^(?:echo|printf|print|test|\[|jq|yq|grep|egrep|sed|awk|base64|env|printenv|cat|keyless|expr|true|cut|tr)$/;

/** What authors keep among secrets though it is none. */
const SETTING =
  /^secrets\.(?!.*(?:WEBHOOK|DATABASE|DSN|HOOK|KEY|TOKEN|PASS)).*(?:URL|HOST(?:NAME)?|NAME|USER|EMAIL|REGION|ACCOUNT|NAMESPACE|BUCKET|PROJECT|REGISTRY|ENDPOINT|DOMAIN|PORT|ID|ZONE|CLUSTER|TENANT|SUBSCRIPTION|ORG|ARN|PATH|PUBKEY|KEYGRIP)$/;

/** A secret in the arguments of a command that is a process of its own. */
export function checkArguments(call: Call): void {
  const { args, place, shell } = call;
  const given = args.filter(
    ({ secret }) => secret !== undefined && secret.listing === undefined && !SETTING.test(secret.origin),
  );
  const secret = secretOf(given);
  if (secret === undefined || LEFT_OUT.test(call.name) || isBuildArgument(call)) return;
  const { fix, severity } = adviceFor(
    call,
    given.map(({ text }) => text),
  );
  shell.report(
    'secret-on-command-line',
    severity,
    place,
    `${secret.origin} is an argument of \`${call.name}\`, and every process on the machine can read the arguments of all others.`,
    fix,
    `${call.name} ${secret.origin}`,
  );
}

/** Told by its own rule. */
function isBuildArgument({ args, name }: Call): boolean {
  return /^(?:docker|podman|buildah|nerdctl)$/.test(name) && args.some(({ text }) => text.startsWith('--build-arg'));
}

function adviceFor({ args, name }: Call, secrets: readonly string[]): Advice {
  const words = args.map(({ text }) => text);
  if (name === 'curl' && words.some((word) => /^(?:-\w*u|--user|--proxy-user)/.test(word)))
    return {
      severity: 'warning',
      fix: 'curl --config <(printf \'user = "me:%s"\' "$(cat "$PASSWORD_FILE")") …   # printf is no process',
    };
  if (name === 'curl' || name === 'wget')
    return { severity: 'note', fix: 'curl --header @<(printf \'Authorization: Bearer %s\' "$(cat "$TOKEN_FILE")") …' };
  if (/^(?:docker|podman|helm|skopeo|buildah|nerdctl|oras|crane)$/.test(name) && words.includes('login'))
    return { severity: 'warning', fix: `${name} login --username me --password-stdin REGISTRY < "$PASSWORD_FILE"` };
  if (name === 'mysql' || name === 'mysqldump' || name === 'mariadb')
    return {
      severity: 'warning',
      fix: `${name} --defaults-extra-file=<(printf '[client]\\npassword=%s' "$(cat "$PASSWORD_FILE")") …`,
    };
  if (name === 'sshpass') return { severity: 'warning', fix: 'sshpass -f "$PASSWORD_FILE" ssh …' };
  if (name === 'git' && secrets.some((word) => word.includes('://')))
    return {
      severity: 'warning',
      fix: 'git -c credential.helper=\'!f() { echo "password=$(cat "$TOKEN_FILE")"; }; f\' clone https://…',
    };
  if (name === 'aws' && words[0] === 'configure')
    return { severity: 'warning', fix: '- uses: OWNER/keyless@v1   # a profile in a private file, no keys to set' };
  if (name === 'az' && words[0] === 'login')
    return { severity: 'note', fix: 'az login … --federated-token "@$(keyless azure-token)"   # az reads the file' };
  if (name === 'openssl') return { severity: 'note', fix: 'openssl … -pass file:"$PASSWORD_FILE"' };
  if (name === 'kubectl' && words.includes('secret'))
    return { severity: 'note', fix: 'kubectl create secret generic NAME --from-file=password="$PASSWORD_FILE"' };
  if (name === 'gh' && words[0] === 'secret') return { severity: 'note', fix: 'gh secret set NAME < "$NAME_FILE"' };
  if (name === 'helm') return { severity: 'note', fix: 'helm upgrade … --set-file password="$PASSWORD_FILE"' };
  return { severity: 'note', fix: `NAME="$(cat "$NAME_FILE")" ${name} …   # or an option that takes a file` };
}
