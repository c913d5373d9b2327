import type { Severity } from '../../finding.ts';
import { nameOf } from '../keyless-secrets.ts';
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
    nameOf(secret),
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

function adviceFor({ args, name }: Call, secrets: readonly string[], secret: string): Advice {
  const file = `$${secret}_FILE`;
  const words = args.map(({ text }) => text);
  if (name === 'curl' && words.some((word) => /^(?:-\w*u|--user|--proxy-user)/.test(word)))
    return {
      severity: 'warning',
      fix: `curl --config <(printf 'user = "me:%s"' "$(cat "${file}")") …   # printf is no process`,
    };
  if (name === 'curl' || name === 'wget')
    return { severity: 'note', fix: `curl --header @<(printf 'Authorization: Bearer %s' "$(cat "${file}")") …` };
  if (/^(?:docker|podman|helm|skopeo|buildah|nerdctl|oras|crane)$/.test(name) && words.includes('login'))
    return { severity: 'warning', fix: `${name} login --username me --password-stdin REGISTRY < "${file}"` };
  if (name === 'mysql' || name === 'mysqldump' || name === 'mariadb')
    return {
      severity: 'warning',
      fix: `${name} --defaults-extra-file=<(printf '[client]\\npassword=%s' "$(cat "${file}")") …`,
    };
  if (name === 'sshpass') return { severity: 'warning', fix: `sshpass -f "${file}" ssh …` };
  if (name === 'git' && secrets.some((word) => word.includes('://')))
    return {
      severity: 'warning',
      fix: `git -c credential.helper='!f() { echo "password=$(cat "${file}")"; }; f' clone https://…`,
    };
  if (name === 'aws' && words[0] === 'configure')
    return { severity: 'warning', fix: '- uses: OWNER/keyless@v1   # a profile in a private file, no keys to set' };
  if (name === 'az' && words[0] === 'login')
    return { severity: 'note', fix: 'az login … --federated-token "@$(keyless azure-token)"   # az reads the file' };
  if (name === 'openssl') return { severity: 'note', fix: `openssl … -pass file:"${file}"` };
  if (name === 'kubectl' && words.includes('secret'))
    return { severity: 'note', fix: `kubectl create secret generic … --from-file=password="${file}"` };
  if (name === 'gh' && words[0] === 'secret') return { severity: 'note', fix: `gh secret set ${secret} < "${file}"` };
  if (name === 'helm') return { severity: 'note', fix: `helm upgrade … --set-file password="${file}"` };
  return { severity: 'note', fix: `${secret}="$(cat "${file}")" ${name} …   # or an option that takes a file` };
}
