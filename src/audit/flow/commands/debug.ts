import type { Place } from '../../finding.ts';
import type { Call } from '../runner.ts';
import type { Shell } from '../shell.ts';
import type { Secret } from '../value.ts';
import { hasFlag, option, secretOf } from './handler.ts';

/** How a command line asks for debug output; undefined where it does not. */
type Asks = (call: Call) => string | undefined;

const flag =
  (...names: readonly string[]): Asks =>
  ({ args }) =>
    args.find(({ text }) => names.includes(text))?.text;

const FLAGS: Readonly<Record<string, Asks>> = {
  aws: flag('--debug'),
  az: flag('--debug'),
  gcloud: ({ args }) =>
    hasFlag(args, '--log-http')
      ? '--log-http'
      : option(args, '--verbosity')?.text === 'debug'
        ? '--verbosity=debug'
        : undefined,
  kubectl: ({ args }) => {
    const level = Number(option(args, '-v', '--v')?.text ?? 0);
    return level >= 8 ? `-v=${level}` : undefined;
  },
  helm: ({ args }) =>
    args.some(({ text }) => /^(?:install|upgrade|template)$/.test(text))
      ? args.find(({ text }) => text === '--debug')?.text
      : undefined,
  http: flag('-v', '--verbose', '--debug'),
  https: flag('-v', '--verbose', '--debug'),
  wget: flag('-d', '--debug'),
  'ansible-playbook': ({ args }) => args.find(({ text }) => /^-v{3,}$/.test(text))?.text,
  mvn: flag('-X', '--debug'),
  gradle: flag('-d', '--debug'),
  gradlew: flag('-d', '--debug'),
  vault: flag('-output-curl-string'),
  docker: ({ args }) => (/^(?:-D|--debug)$/.test(args[0]?.text ?? '') ? args[0]?.text : undefined),
  cdk: flag('--debug'),
  twine: flag('--verbose'),
};

/** Debug output of a tool that has a secret to show. */
export function checkDebug(call: Call): void {
  if (call.quiet) return;
  if (call.name === 'curl') checkCurl(call);
  const asks = Object.hasOwn(FLAGS, call.name) ? FLAGS[call.name] : undefined;
  const asked = asks?.(call);
  if (asked === undefined) return;
  const [reached] = call.shell.secretVariables().values();
  const secret = secretOf(call.args) ?? reached;
  if (secret !== undefined) tell(`${call.name} ${asked}`, secret, call.place, call.shell);
}

/** `curl -v` prints the headers: `-u` in base64, which no mask of the runner fits. */
function checkCurl({ args, place, shell }: Call): void {
  const asked = args.find(({ text }) => /^(?:-[a-zA-Z]*v[a-zA-Z]*|--verbose|--trace|--trace-ascii)$/.test(text));
  const secret = secretOf(args) ?? args.find(({ file }) => file !== undefined)?.file;
  if (asked === undefined || secret === undefined) return;
  const coded = args.some(({ text }) => /^(?:-\w*u|--user)/.test(text)) && !secret.maskedWide;
  shell.report(
    'tool-debug',
    coded || !secret.masked ? 'error' : 'warning',
    place,
    `\`curl ${asked.text}\` prints the request's headers, and with them ${secret.origin}${coded ? ' in base64, which no mask hides' : ''}.`,
    'curl --fail --silent --show-error …',
    secret.origin,
  );
}

/** Variables that switch a tool's debug output on. https://developer.hashicorp.com/terraform/internals/debugging and the tools' own manuals */
const VARIABLES: Readonly<Record<string, RegExp>> = {
  TF_LOG: /^(?:TRACE|DEBUG|JSON|1)$/i,
  TF_LOG_PROVIDER: /^(?:TRACE|DEBUG|JSON)$/i,
  ACTIONS_STEP_DEBUG: /^true$/i,
  ACTIONS_RUNNER_DEBUG: /^true$/i,
  GIT_TRACE_CURL: /^(?:1|2|true)$/i,
  GIT_CURL_VERBOSE: /^(?:1|true)$/i,
  GH_DEBUG: /^api$|^true$|^1$/i,
  ANSIBLE_DEBUG: /^(?:1|true|yes)$/i,
  HELM_DEBUG: /^(?:1|true)$/i,
  DEBUG: /^\*$/,
  // A list, in which `*` stands for anything: https://nodejs.org/api/cli.html#node_debugmodule
  NODE_DEBUG: /(?:^|,)(?:https?|child_process|(?:[hc][^,]*)?\*[^,]*)(?:,|$)/i,
  CI_DEBUG_TRACE: /^true$/i,
};

/** A variable that switches debug output on, where there is a secret for the tool to show. */
export function checkDebugVariable(name: string, text: string, place: Place, shell: Shell): void {
  if (!isDebugVariable(name, text)) return;
  const [secret] = shell.secretVariables().values();
  if (secret !== undefined) tell(`${name}=${text}`, secret, place, shell);
}

export function isDebugVariable(name: string, text: string): boolean {
  return Object.hasOwn(VARIABLES, name) && VARIABLES[name]?.test(text) === true;
}

function tell(how: string, secret: Secret, place: Place, shell: Shell): void {
  shell.report(
    'tool-debug',
    'warning',
    place,
    `\`${how}\` makes the tool print what it sends and knows, while ${secret.origin} is in its reach.`,
    `# leave \`${how}\` out, or send its output to a file that is not uploaded`,
    how,
  );
}
