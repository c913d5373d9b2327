import { basename, join, sep } from 'node:path';
import { givenEndpoint, servicesFor } from '../adapters/endpoints.ts';
import type { githubRunner } from '../adapters/github-runner.ts';
import { readJobEvent } from '../adapters/job-event.ts';
import { removeStaleFolders } from '../adapters/stale-folders.ts';
import { tempFolder } from '../adapters/temp-folder.ts';
import { userAwsFiles } from '../adapters/user-aws-files.ts';
import { currentWorker } from '../adapters/worker.ts';
import { CLIENT_VARIABLES } from '../credentials/client-variables.ts';
import { checkNotShadowed } from '../credentials/shadowing.ts';
import { valuesBefore } from '../delivery/variables.ts';
import { ActionError } from '../errors.ts';
import { exchange } from '../exchange.ts';
import { jobIdentities } from '../identify.ts';
import { explainNoToken } from '../identity/permission.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { ManifestWorld } from '../ports/manifest-world.ts';
import type { RegistryLogins } from '../ports/registry-logins.ts';
import { otherStores } from '../reads/other-stores.ts';
import { ServiceError } from '../service-error.ts';
import { namedStores } from '../stores/settings.ts';
import type { Beginning } from './begin.ts';
import { refuseLeaks, tellLeaks } from './leak-audit.ts';

/** Builds the rest of the step's world, and runs the exchange in it. */
export async function finish(
  beginning: Beginning,
  runner: ReturnType<typeof githubRunner>,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const { connections, inputs, requested } = beginning;
  if (inputs.check === 'offline') {
    const { checkStep } = await import('../from-manifests/with-manifests.ts');
    const world = await openManifests(connections, env);
    return await checkStep(inputs, { ...world, runner }, undefined);
  }
  if (requested === undefined) throw explainNoToken(await readJobEvent());
  if (inputs.check === undefined && inputs.usesAws)
    checkNotShadowed(inputs.awsCredentials, inputs.awsProfile, (name) => env[name]);
  noteEndpoints(runner, inputs, env);
  const temp = env['RUNNER_TEMP'];
  if (!temp)
    throw new ActionError('environment-unsafe', 'RUNNER_TEMP is not set, so there is no folder to hand files over in', {
      hint: 'The runner sets it for each step of a job: look at what unsets it, such as a container or `env:`.',
    });
  const { ended, removed } = await removeStaleFolders(temp, Date.now(), env);
  if (removed > 0)
    runner.info(`Removed what ${removed} killed job${removed === 1 ? '' : 's'} had left on this runner.`);
  try {
    await exchangeHere({ ...beginning, requested }, temp, runner, env);
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    const { cause } = error;
    if (!(cause instanceof ServiceError && cause.code === 'ENOTFOUND')) throw error;
    const { explainUnknownHost } = await import(/* webpackChunkName: "advice" */ '../inputs/unknown-host.ts');
    throw explainUnknownHost(error, cause, inputs);
  } finally {
    await ended;
  }
}

async function exchangeHere(
  {
    audit,
    aws,
    connections,
    identity,
    inputs,
    requested,
  }: Beginning & { readonly requested: NonNullable<Beginning['requested']> },
  temp: string,
  runner: ReturnType<typeof githubRunner>,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  if (audit !== undefined && inputs.leakAudit === 'error') refuseLeaks(await audit, runner);
  const userFiles = userAwsFiles(env);
  if (env['NODE_DEBUG'] || /^(?:endpoint_url|ca_bundle|services)/im.test(userFiles.config ?? ''))
    (await import(/* webpackChunkName: "refusal" */ './surroundings.ts')).noteSurroundings(
      runner,
      inputs,
      userFiles,
      env,
    );
  const audiences = [...requested.keys()];
  runner.info(
    `Asking GitHub for this job's ${audiences.length === 1 ? 'token, for the audience' : 'tokens, for the audiences'} ${audiences.join(', ')}.`,
  );
  await exchange(inputs, {
    runner,
    identities: jobIdentities(requested, identity, runner),
    aws,
    stores: otherStores(inputs.stores, connections),
    logins: inputs.registries.length === 0 ? undefined : await openLogins(env),
    folder: tempFolder(temp),
    workspace: {
      read: async (path) => (await import('../adapters/workspace.ts')).jobWorkspace(env['GITHUB_WORKSPACE']).read(path),
    },
    templates: {
      read: async (signal) =>
        (await import(/* webpackChunkName: "refusal" */ '../adapters/subject-templates.ts'))
          .subjectTemplates({ token: inputs.githubToken, runner, connections, env })
          .read(signal),
    },
    manifests: inputs.manifests.length === 0 ? undefined : await openManifests(connections, env),
    patience: identity.patience,
    place: {
      separator: sep,
      worker: currentWorker(),
      commandFiles: [env['GITHUB_ENV'], env['GITHUB_OUTPUT']].flatMap((path) => (path ? [basename(path)] : [])),
      program: { node: process.execPath, script: join(import.meta.dirname, '..', 'cli', 'index.js') },
      userFiles,
      before: valuesBefore((name) => env[name]),
      variable: (name) => env[name],
      renewing: { facts: identity.facts, environment: clientEnvironment(env) },
    },
  });
  if (audit !== undefined && inputs.leakAudit === 'warn') tellLeaks(await audit, runner);
}

async function openManifests(connections: Beginning['connections'], env: NodeJS.ProcessEnv): Promise<ManifestWorld> {
  const { manifestWorld } = await import('../from-manifests/with-manifests.ts');
  return manifestWorld(env['GITHUB_WORKSPACE'], connections, env);
}

async function openLogins(env: NodeJS.ProcessEnv): Promise<RegistryLogins> {
  const { loginsIn, toolConfigs } = await import('../adapters/docker-config.ts');
  return loginsIn(toolConfigs(env));
}

/** An earlier step can set these, so whoever reads the log is told where the token and the keys went. */
function noteEndpoints(runner: ReturnType<typeof githubRunner>, inputs: Inputs, env: NodeJS.ProcessEnv): void {
  for (const { notices = [] } of namedStores(inputs.stores)) for (const notice of notices) runner.notice(notice);
  if (!inputs.usesAws) return;
  const registries = inputs.registries.length === 0 ? [] : (['ECR', 'ECR_PUBLIC'] as const);
  for (const service of [...servicesFor(inputs.references, inputs.manifests.length > 0), ...registries]) {
    const given = givenEndpoint(service, env);
    if (given?.variable !== undefined)
      runner.notice(`${given.variable} is in force: requests go to ${new URL(given.url).origin}`);
  }
}

function clientEnvironment(env: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  return Object.fromEntries(CLIENT_VARIABLES.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
}
