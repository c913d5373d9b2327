import { deriveName } from '../../secrets/name.ts';
import { OTHER_ADDRESSES } from '../../secrets/other-addresses.ts';
import { parseReferences } from '../../secrets/parse.ts';
import { isWildcard, termsOf } from '../../secrets/stores.ts';
import type { JobState } from '../flow/job-state.ts';
import { AWS_KEYS, AZURE_TOKEN, KEYLESS_FOLDER as FOLDER, fetchedSecret, SOME_NAME } from '../flow/keyless-secrets.ts';
import { type Secret, secretFile, secretValue, type Value } from '../flow/value.ts';
import type { World } from '../flow/world.ts';
import { inputOf, type Step } from './model.ts';

/** What a Keyless step leaves for the steps behind it, and what is unsafe in how it is asked. */
export function runKeyless(step: Step, state: JobState, world: World): void {
  checkInputs(step, world);
  const exposes = inputOf(step, 'expose-values')?.text ?? 'none';
  const output = (name: string, value: Value): void => {
    if (step.id !== undefined) state.outputs.set(`${step.id}.${name}`.toLowerCase(), value);
  };
  for (const name of namesOf(inputOf(step, 'secrets')?.text ?? '')) {
    const secret = fetchedSecret(name);
    const file = secretFile(secret, `${FOLDER}/secrets/${name}`);
    state.files.set(file.text, secret);
    output(name, file);
    if (name !== '*') state.env.set(`${name}_FILE`, file);
    if (exposes === 'outputs') output(`${name}_VALUE`, secretValue(secret));
    if (exposes === 'env') state.env.set(name, secretValue(secret));
  }
  const all: Secret = { origin: 'the fetched secrets', masked: true, maskedWide: true };
  state.env.set('KEYLESS_DIR', secretFile(all, FOLDER));
  for (const [name, path] of Object.entries({ 'secrets-dir': 'secrets', 'env-file': 'secrets.env' }))
    output(name, secretFile(all, `${FOLDER}/${path}`));
  leaveCredentials(step, state);
  leaveAzureToken(step, state);
  state.onDisk = 'Keyless';
}

/** By what inputs a step logs in to Azure, where no line of `secrets` says so. */
const AZURE_INPUTS = ['azure-client-id', 'azure-tenant-id'];

/** Of the logins outside AWS, Azure's alone is a file that a variable names; the others lie in the folder, which is a secret whole. */
function leaveAzureToken(step: Step, state: JobState): void {
  const { references } = parseReferences(inputOf(step, 'secrets')?.text ?? '', OTHER_ADDRESSES);
  const isRead = references.some(({ read }) => read.kind === 'azure');
  if (!isRead && AZURE_INPUTS.every((input) => (inputOf(step, input)?.text ?? '') === '')) return;
  const file = secretFile(AZURE_TOKEN, `${FOLDER}/azure/federated-token`);
  state.files.set(file.text, AZURE_TOKEN);
  state.env.set('AZURE_FEDERATED_TOKEN_FILE', file);
}

/** The profile's config file holds no key, in any mode. */
function leaveCredentials(step: Step, state: JobState): void {
  const mode = inputOf(step, 'aws-credentials')?.text || 'process';
  if (mode === 'env') {
    for (const name of ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']) state.env.set(name, secretValue(AWS_KEYS));
    return;
  }
  if (mode !== 'file') return; // what `process` keeps lies in the folder
  state.env.set('AWS_SHARED_CREDENTIALS_FILE', secretFile(AWS_KEYS, `${FOLDER}/aws/credentials`));
  state.files.set(`${FOLDER}/aws/credentials`, AWS_KEYS);
}

/** The names that the references give; `*` for those that are known only at run time. */
function namesOf(text: string): readonly string[] {
  return parseReferences(text, OTHER_ADDRESSES).references.map(({ name, read, selector }) => {
    if (name?.includes('*') || selector?.kind === 'all-keys' || isWildcard(read)) return '*';
    const stored = 'id' in read ? nameInArn(read.id) : '';
    return name ?? deriveName(termsOf(read).idFor(stored), ...(selector?.kind === 'path' ? [selector.path] : []));
  });
}

function nameInArn(id: string): string {
  return id.startsWith('arn:') ? (id.split(':')[6] ?? id).replace(/-[A-Za-z0-9]{6}$/, '') : id;
}

function checkInputs(step: Step, world: World): void {
  const exposes = inputOf(step, 'expose-values');
  const named = namesOf(inputOf(step, 'secrets')?.text ?? '').find((name) => name !== '*') ?? SOME_NAME;
  if (exposes !== undefined && /^(?:env|outputs)$/.test(exposes.text)) {
    world.report.add('keyless-exposes-values', 'warning', exposes.place, {
      why: `\`expose-values: ${exposes.text}\` hands every later step the values themselves.`,
      fix: `run: keyless run --secret ${named} -- ./deploy   # and no expose-values`,
      subject: 'expose-values',
    });
  }
  const credentials = inputOf(step, 'aws-credentials');
  if (credentials?.text === 'env') {
    world.report.add('keyless-credentials-in-environment', 'warning', credentials.place, {
      why: '`aws-credentials: env` gives the AWS keys to every later step and action of the job.',
      fix: 'aws-credentials: process   # or file, for tools that cannot run a credential_process',
      subject: 'aws-credentials',
    });
  }
  checkWidth(step, world);
}

function checkWidth(step: Step, world: World): void {
  const secrets = inputOf(step, 'secrets');
  if (secrets === undefined) return;
  const snippet = secrets.snippet();
  for (const { line, name, read, text } of parseReferences(secrets.text, OTHER_ADDRESSES).references) {
    if (name !== '*' && !isWildcard(read)) continue;
    const written = (reference: string): string => (name === undefined ? reference : `${name} = ${reference}`);
    const before = secrets.text
      .split('\n')
      .slice(0, line - 1)
      .join('\n').length;
    world.report.add('keyless-wide-secrets', 'warning', snippet.place(before + (line > 1 ? 1 : 0)), {
      why: `\`${written(text)}\` fetches whatever is there, now and later, whether this job uses it or not.`,
      fix: `secrets: |\n  # a line for each\n  ${written(text.replace('*', isWildcard(read) ? '<ID>' : '<KEY>')).replace('*', SOME_NAME)}`,
      subject: text,
    });
  }
}
