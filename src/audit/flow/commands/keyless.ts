import { AWS_KEYS, AZURE_TOKEN, fetchedSecret, GOOGLE_TOKEN, KEYLESS_FOLDER, VAULT_TOKEN } from '../keyless-secrets.ts';
import { NOWHERE } from '../out.ts';
import type { Call } from '../runner.ts';
import type { Shell } from '../shell.ts';
import { SOMETHING, secretFile, secretValue, type Value } from '../value.ts';
import type { Handlers } from './handler.ts';

/** The command that a Keyless step leaves for the steps behind it. */
export const KEYLESS_COMMANDS: Handlers = { keyless };

function keyless(call: Call): Value {
  const [verb, name] = call.args;
  switch (verb?.text) {
    case 'get':
      return secretValue(fetchedSecret(name?.text ?? ''));
    case 'azure-token':
      return secretFile(AZURE_TOKEN, `${KEYLESS_FOLDER}/azure/federated-token`);
    case 'gcp-token':
      return secretValue({ ...GOOGLE_TOKEN, masked: false }); // it may be one that no step has masked
    case 'run':
      return run(call);
    default:
      return SOMETHING;
  }
}

/** A command with secrets in its environment: what it prints is concealed, what it writes to files is not. */
function run(call: Call): Value {
  const end = call.args.findIndex(({ text }) => text === '--');
  const [command, ...args] = end < 0 ? [] : call.args.slice(end + 1);
  if (command === undefined) return SOMETHING;
  const shell = call.runner.subshell(call.shell);
  shell.run = { ...shell.run, concealed: true };
  shell.functions.clear();
  for (const [name, value] of given(
    call.args.slice(1, end).map(({ text }) => text),
    call.shell,
  )) {
    shell.variables.set(name, value);
    shell.exported.add(name);
  }
  call.runner.call({ ...call, name: command.text, args, shell, out: NOWHERE, quiet: true });
  return SOMETHING;
}

/** The variables of that command alone. */
function given(options: readonly string[], shell: Shell): ReadonlyMap<string, Value> {
  const variables = new Map<string, Value>();
  const azure = secretFile(AZURE_TOKEN, `${KEYLESS_FOLDER}/azure/federated-token`);
  if (options.includes('--aws'))
    for (const name of ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']) variables.set(name, secretValue(AWS_KEYS));
  if (options.includes('--vault')) variables.set('VAULT_TOKEN', secretValue(VAULT_TOKEN));
  if (options.includes('--azure'))
    for (const name of ['AZURE_FEDERATED_TOKEN_FILE', 'ARM_OIDC_TOKEN_FILE_PATH']) variables.set(name, azure);
  const named = options.flatMap((option, at) =>
    option === '--secret' ? (options[at + 1] ?? []) : option.startsWith('--secret=') ? option.slice(9) : [],
  );
  for (const text of named) {
    const [name = '', variable = name] = text.split('=');
    variables.set(variable, secretValue(fetchedSecret(name)));
  }
  if (named.length === 0 && !options.includes('--no-secrets'))
    for (const [name, value] of fetched(shell)) variables.set(name, value);
  return variables;
}

/** With neither `--secret` nor `--no-secrets` every secret of the job is given. */
function fetched({ state }: Shell): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>();
  for (const [name, { file, text }] of state.env) {
    const secret = /^(\w+)_FILE$/.exec(name)?.[1];
    if (secret !== undefined && file !== undefined && text.startsWith(`${KEYLESS_FOLDER}/secrets/`))
      found.set(secret, secretValue(file));
  }
  return found;
}
