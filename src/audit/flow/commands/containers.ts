import { checkCopies, parseDockerfile } from '../../dockerfile/dockerfile.ts';
import { isSecretName } from '../../secret-name.ts';
import { fileKey, repositoryPath } from '../job-state.ts';
import { buildSecret } from '../keyless-secrets.ts';
import type { Call } from '../runner.ts';
import { HIDDEN, UNKNOWN, type Value } from '../value.ts';
import { type Handlers, option, options, plainWords } from './handler.ts';

export const CONTAINER_COMMANDS: Handlers = {
  docker: container,
  podman: container,
  buildah: container,
  nerdctl: container,
  'docker-compose': container,
  kaniko: container,
  executor: container,
};

function container(call: Call): undefined {
  const words = plainWords(call.args);
  const builds =
    words.some((word) => /^(?:build|bud|bake)$/.test(word)) || call.name === 'executor' || call.name === 'kaniko';
  if (!builds) return undefined;
  for (const value of options(call.args, '--build-arg')) checkBuildArgument(value, call);
  checkContext(call);
  return undefined;
}

/** `NAME=value`, or `NAME` alone for the variable of that name. */
function checkBuildArgument(value: Value, call: Call): void {
  const [name = '', ...rest] = value.text.split('=');
  const given = rest.length > 0 ? value : call.shell.variable(name);
  tellBuildArgument(name, given, call);
}

function tellBuildArgument(name: string, given: Value, { place, shell }: Pick<Call, 'place' | 'shell'>): void {
  const unknown = given.text.includes(UNKNOWN) || given.text.includes(HIDDEN);
  if (given.secret === undefined && !(unknown && isSecretName(name))) return;
  const { id, name: secret } = buildSecret(name, given.secret);
  shell.report(
    'secret-in-build-arg',
    given.secret === undefined ? 'warning' : 'error',
    place,
    `The build argument ${name} carries ${given.secret?.origin ?? 'what by its name is a secret'}, and stays in the image's history, cache and provenance.`,
    `docker build --secret id=${id},src="$${secret}_FILE" .\n# Dockerfile: RUN --mount=type=secret,id=${id},env=${name} …`,
    name,
  );
}

/** Files that this job has put secrets in, and the Dockerfile copies. */
function checkContext(call: Call): void {
  const { shell } = call;
  const context = call.args.at(-1)?.text ?? '.';
  const folder = repositoryPath(context, shell.folder) ?? shell.folder;
  const named = option(call.args, '-f', '--file');
  const path = repositoryPath(named?.text ?? 'Dockerfile', named === undefined ? folder : shell.folder);
  const source = path === undefined ? undefined : shell.run.world.read(path);
  if (source === undefined) return;
  const secrets = new Map([...shell.state.files].map(([file, secret]) => [fileKey(file, ''), secret] as const));
  checkCopies(parseDockerfile(source), folder, secrets, shell.run.world.report);
}
