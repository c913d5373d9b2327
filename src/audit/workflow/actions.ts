import { checkCopies, parseDockerfile } from '../dockerfile/dockerfile.ts';
import { printsEnvironment } from '../flow/commands/interpreters.ts';
import { type JobState, repositoryPath } from '../flow/job-state.ts';
import { buildSecret } from '../flow/keyless-secrets.ts';
import { type Secret, secretValue } from '../flow/value.ts';
import type { World } from '../flow/world.ts';
import { type Contexts, resolveText, secretsInEnv } from './contexts.ts';
import { inputOf, type Step } from './model.ts';
import { CHECKOUT } from './uploads.ts';

/** What well-known actions of others leave in the job. */
export function runAction(action: string, step: Step, contexts: Contexts, world: World): void {
  const { state } = contexts;
  switch (action) {
    case 'aws-actions/configure-aws-credentials':
      if (inputOf(step, 'output-env-credentials')?.text !== 'false')
        leave(state, ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'], 'the AWS keys');
      return;
    case 'actions/checkout':
      if (inputOf(step, 'persist-credentials')?.text !== 'false' && /@v?[1-5](?:\.|$)/.test(step.uses?.text ?? ''))
        state.files.set(CHECKOUT, maskedSecret("the job's own token"));
      return;
    case 'aws-actions/aws-secretsmanager-get-secrets':
      for (const line of lines(step, 'secret-ids')) {
        const [first = '', second] = line.split(',').map((part) => part.trim());
        const name = second === undefined ? first.replace(/[^A-Za-z0-9_]/g, '_').toUpperCase() : first;
        leave(state, [name], `the secret ${name}`);
      }
      return;
    case 'hashicorp/vault-action':
      for (const line of lines(step, 'secrets', ';')) {
        const name = line.split('|')[1]?.trim() ?? line.split(/\s+/).at(-1)?.toUpperCase() ?? '';
        leave(state, [name], `the secret ${name}`);
        output(step, state, name, `the secret ${name}`);
      }
      return;
    case '1password/load-secrets-action':
      for (const { key, value } of step.env)
        if (value.kind === 'scalar' && value.text.startsWith('op://')) leave(state, [key], `the secret ${key}`);
      return;
    case 'google-github-actions/get-secretmanager-secrets':
      output(step, state, '*', 'a fetched secret');
      return;
    case 'actions/create-github-app-token':
    case 'tibdex/github-app-token':
      output(step, state, 'token', "the app's token");
      return;
    case 'google-github-actions/auth':
      if (inputOf(step, 'create_credentials_file')?.text !== 'false')
        state.files.set('gha-creds-*.json', { origin: "Google's credentials file", masked: true, maskedWide: false });
      output(step, state, 'access_token', "Google's access token");
      return;
    case 'docker/build-push-action':
    case 'redhat-actions/buildah-build':
      build(step, contexts, world);
      return;
    case 'actions/github-script':
      script(step, contexts, world);
      return;
    default:
  }
}

function lines(step: Step, name: string, separator = '\n'): readonly string[] {
  return (inputOf(step, name)?.text ?? '')
    .split(separator)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function leave(state: JobState, names: readonly string[], origin: string): void {
  for (const name of names) state.env.set(name, secretValue(maskedSecret(origin)));
}

function output(step: Step, state: JobState, name: string, origin: string): void {
  if (step.id !== undefined) state.outputs.set(`${step.id}.${name}`.toLowerCase(), secretValue(maskedSecret(origin)));
}

function maskedSecret(origin: string): Secret {
  return { origin, masked: true, maskedWide: false };
}

/** The build arguments, and what the Dockerfile copies. */
function build(step: Step, contexts: Contexts, world: World): void {
  const given = inputOf(step, 'build-args');
  if (given !== undefined) {
    const snippet = given.snippet();
    let offset = 0;
    for (const line of given.text.split('\n')) {
      const name = line.split('=')[0]?.trim() ?? '';
      const value = resolveText(line.slice(line.indexOf('=') + 1), contexts);
      const place = snippet.place(offset + line.length - line.trimStart().length);
      offset += line.length + 1;
      if (name === '' || value.secret === undefined) continue;
      const { id, name: secret } = buildSecret(name, value.secret);
      world.report.add('secret-in-build-arg', 'error', place, {
        why: `The build argument ${name} carries ${value.secret.origin}, and stays in the image's history, cache and provenance.`,
        fix: `secret-files: ${id}=\${{ steps.keyless.outputs.${secret} }}\n# Dockerfile: RUN --mount=type=secret,id=${id},env=${name} …`,
        subject: name,
      });
    }
  }
  const context = resolveText(inputOf(step, 'context')?.text ?? '.', contexts).text;
  const folder = repositoryPath(context, '');
  const file = inputOf(step, 'file')?.text;
  const path =
    file === undefined
      ? repositoryPath('Dockerfile', folder ?? '')
      : repositoryPath(resolveText(file, contexts).text, '');
  const source = path === undefined ? undefined : world.read(path);
  if (source !== undefined) checkCopies(parseDockerfile(source), folder ?? '', contexts.state.files, world.report);
}

/** JavaScript with the toolkit at hand: what it prints, exports and sets. */
function script(step: Step, contexts: Contexts, world: World): void {
  const given = inputOf(step, 'script');
  if (given === undefined) return;
  const snippet = given.snippet();
  const listing = secretsInEnv(contexts);
  let offset = 0;
  for (const line of given.text.split('\n')) {
    const place = snippet.place(offset);
    offset += line.length + 1;
    const [name] = listing.keys();
    if (name !== undefined && printsEnvironment(line, 'node'))
      world.report.add('environment-dump', 'warning', place, {
        why: `This prints the whole environment, in which ${name} is secret.`,
        fix: 'console.log(process.env.PATH)   // the variables you want to see, by name',
        subject: name,
      });
    const { secret } = resolveText(line, contexts);
    if (secret === undefined) continue;
    const prints = /console\.\w+\(|core\.(?:info|notice|warning|error|debug)\(/.test(line);
    if (prints)
      world.report.add('secret-in-log', secret.masked ? 'warning' : 'error', place, {
        why: `This prints ${secret.origin} to the log${secret.masked ? ', where only a mask stands before it' : ''}.`,
        fix: '// print nothing of the secret',
        subject: secret.origin,
      });
    if (/core\.exportVariable\(/.test(line))
      world.report.add('secret-in-environment', 'warning', place, {
        why: `This puts ${secret.origin} into the environment of every later step and action of the job.`,
        fix: '// hand the path of a file to the one step that needs it',
        subject: secret.origin,
      });
  }
}
