import { loadAws } from '../adapters/aws.ts';
import { systemClock } from '../adapters/clock.ts';
import { Connections } from '../adapters/connections.ts';
import { issuerKeys } from '../adapters/issuer-keys.ts';
import { readTrigger } from '../adapters/job-event.ts';
import { openAhead } from '../adapters/open-ahead.ts';
import { runnerFacts } from '../adapters/runner-facts.ts';
import { trustAuthority } from '../adapters/store-authority.ts';
import { githubTokenEndpoint } from '../adapters/token-endpoint.ts';
import { auditRunningWorkflow } from '../adapters/workflow-file.ts';
import { ActionError } from '../errors.ts';
import { checkTrigger, mayComeFromOutside } from '../identity/trigger.ts';
import { type Inputs, parseInputs } from '../inputs/inputs.ts';
import { loadParsers } from '../inputs/late-parsers.ts';
import type { Moments } from '../ports/moments.ts';
import type { Aws } from '../ports/stores.ts';
import type { WorkflowAudit } from '../ports/workflow-audit.ts';
import { type IdentityWorld, momentsOf, type RequestedToken, requestTokens } from '../session/request-token.ts';
import { namedStores } from '../stores/settings.ts';

/** A step under way: its token requested and its connections opening, before the rest of the code is loaded. */
export interface Beginning {
  readonly inputs: Inputs;
  readonly connections: Connections;
  /** Undefined where nothing is asked of AWS. */
  readonly aws: Aws | undefined;
  readonly moments: Moments;
  readonly identity: Omit<IdentityWorld, 'audience'>;
  /** By audience, AWS's first where AWS is asked; undefined where the job has no token to request. */
  readonly requested: ReadonlyMap<string, RequestedToken> | undefined;
  /** Of the workflow, in a process of its own; undefined where it is off. */
  readonly audit: Promise<WorkflowAudit> | undefined;
}

/** Of a step that requests no token: nothing is waited for. */
const NO_MOMENTS: Moments = { dialled: Promise.resolve(), sent: Promise.resolve(), awaited: false };

/** Reads the inputs and starts everything that takes a round trip. */
export async function begin(env: NodeJS.ProcessEnv, stop: AbortController): Promise<Beginning> {
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
    throw new ActionError(
      'environment-unsafe',
      'NODE_TLS_REJECT_UNAUTHORIZED is 0, which switches off the check of every certificate',
      {
        hint: 'Remove it, and name a private certificate authority by NODE_EXTRA_CA_CERTS instead.',
      },
    );
  }
  const given = (name: string): string => env[`INPUT_${name.toUpperCase()}`] ?? '';
  const defaults = {
    region: env['AWS_REGION'] || env['AWS_DEFAULT_REGION'],
    repository: env['GITHUB_REPOSITORY'] ?? '',
    runId: env['GITHUB_RUN_ID'] ?? '',
    serverUrl: env['GITHUB_SERVER_URL'] || 'https://github.com',
    variable: (name: string) => env[name],
  };
  const inputs = parseInputs(given, defaults, await loadParsers(given));
  if (!inputs.allowUntrustedTrigger && mayComeFromOutside(env['GITHUB_EVENT_NAME']))
    checkTrigger(await readTrigger(env['GITHUB_EVENT_NAME'] ?? ''));
  stopAfter(inputs.timeoutSeconds, stop);

  const connections = new Connections(env);
  const endpoint = githubTokenEndpoint(env, { agent: connections });
  const identity: Beginning['identity'] = {
    endpoint,
    issuer: inputs.issuer,
    keys: issuerKeys(inputs.issuer, { agent: connections }),
    facts: runnerFacts(env),
    patience: { clock: systemClock, signal: stop.signal },
  };
  const stores = namedStores(inputs.stores);
  const audiences = new Set([...(inputs.usesAws ? [inputs.audience] : []), ...stores.map(({ audience }) => audience)]);
  const requested = endpoint.available && inputs.check !== 'offline' ? requestTokens(audiences, identity) : undefined;
  const moments = requested === undefined ? NO_MOMENTS : momentsOf(identity);
  if (requested !== undefined) {
    for (const store of stores) trustAuthority(store, connections, env['GITHUB_WORKSPACE'] ?? '');
    void openAhead(inputs, moments, connections, env, stop.signal);
  }
  const audit =
    inputs.leakAudit === 'off' || requested === undefined ? undefined : auditRunningWorkflow(env, stop.signal);
  const aws = inputs.usesAws ? loadAws(inputs.region, connections, moments, env) : undefined;
  return { inputs, aws, connections, identity, moments, requested, audit };
}

/** The step's deadline; it keeps no finished process alive. */
function stopAfter(seconds: number, stop: AbortController): void {
  const timer = setTimeout(() => {
    stop.abort(
      new ActionError('timed-out', `the step's ${seconds} s were over`, {
        hint: 'Nothing was handed over. Raise `timeout-seconds` only if the service is slow; one that hangs is better run again.',
      }),
    );
  }, seconds * 1000);
  timer.unref();
}
