import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { givenEndpoint } from './adapters/endpoints.ts';
import type { githubRunner } from './adapters/github-runner.ts';
import { readJobEvent } from './adapters/job-event.ts';
import { removeStaleFolders } from './adapters/stale-folders.ts';
import { tempFolder } from './adapters/temp-folder.ts';
import { currentWorker } from './adapters/worker.ts';
import type { Beginning } from './begin.ts';
import { checkNotShadowed } from './credentials/shadowing.ts';
import { ActionError } from './errors.ts';
import { exchange } from './exchange.ts';
import { jobIdentity } from './identify.ts';
import { explainNoToken } from './identity/permission.ts';
import { refuseLeaks, tellLeaks } from './leak-audit.ts';

/** Builds the rest of the step's world, and runs the exchange in it. */
export async function finish(
  { audit, aws, connections, identity, inputs, requested }: Beginning,
  runner: ReturnType<typeof githubRunner>,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  if (requested === undefined) throw explainNoToken(await readJobEvent());
  checkNotShadowed(inputs.awsCredentials, inputs.awsProfile, (name) => env[name]);
  noteEndpoints(runner, env);
  const temp = env['RUNNER_TEMP'];
  if (!temp)
    throw new ActionError('environment-unsafe', 'RUNNER_TEMP is not set, so there is no folder to hand files over in');
  const removed = removeStaleFolders(temp, Date.now());
  if (removed > 0)
    runner.info(`Removed what ${removed} killed job${removed === 1 ? '' : 's'} had left on this runner.`);

  if (audit !== undefined && inputs.leakAudit === 'error') refuseLeaks(await audit, runner);
  runner.info(`Asking GitHub for this job's token, for the audience ${inputs.audience}.`);
  await exchange(inputs, {
    runner,
    identity: jobIdentity(requested, identity, runner),
    aws,
    folder: tempFolder(temp),
    workspace: {
      read: async (path) => (await import('./adapters/workspace.ts')).jobWorkspace(env['GITHUB_WORKSPACE']).read(path),
    },
    templates: {
      read: async (signal) =>
        (await import('./adapters/subject-templates.ts'))
          .subjectTemplates({ token: inputs.githubToken, runner, connections, env })
          .read(signal),
    },
    patience: identity.patience,
    place: {
      separator: sep,
      worker: currentWorker(),
      program: { node: process.execPath, script: join(import.meta.dirname, '..', 'cli', 'index.js') },
      earlierFiles: {
        config: earlierFile(env['AWS_CONFIG_FILE'], temp),
        credentials: earlierFile(env['AWS_SHARED_CREDENTIALS_FILE'], temp),
      },
    },
  });
  if (audit !== undefined && inputs.leakAudit === 'warn') tellLeaks(await audit, runner);
}

/** An earlier step can set these, so whoever reads the log is told where the token and the keys went. */
function noteEndpoints(runner: ReturnType<typeof githubRunner>, env: NodeJS.ProcessEnv): void {
  for (const service of ['STS', 'SECRETS_MANAGER'] as const) {
    const given = givenEndpoint(service, env);
    if (given?.variable !== undefined)
      runner.notice(`${given.variable} is in force: requests go to ${new URL(given.url).origin}`);
  }
}

/** The AWS file of an earlier Keyless step of this job; any other file is not ours to copy. */
function earlierFile(path: string | undefined, temp: string): string | undefined {
  if (!path?.startsWith(`${temp}${sep}keyless-`)) return undefined;
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
