import { join } from 'node:path';

type Variables = Readonly<Record<string, string>>;

export interface RunnerPaths {
  readonly temp: string;
  readonly workspace: string;
  readonly event: string;
}

const RUNNERS_OWN = /^(GITHUB|RUNNER|ACTIONS)_/;

/** What the runner sets last for every step, so that nothing can override it. https://docs.github.com/actions/reference/workflows-and-actions/variables */
export function runnerVariables(
  world: Variables,
  { temp, workspace, event }: RunnerPaths,
  changes: Readonly<Record<string, string | undefined>>,
): Variables {
  const variables: Record<string, string | undefined> = {
    ...select(world, (name) => RUNNERS_OWN.test(name)),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTION_REPOSITORY: '',
    GITHUB_EVENT_PATH: event,
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'sandbox',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temp,
    ...changes,
  };
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** What a workflow's own `env:` would have to say of this world: its endpoints and its authority. */
export function workflowVariables(world: Variables): Variables {
  return select(world, (name) => !RUNNERS_OWN.test(name));
}

/** What the machine gives to any process: nothing of the AWS settings or secrets of whoever runs the tests. */
export function machineVariables(folder: string): Variables {
  return { PATH: process.env['PATH'] ?? '', HOME: join(folder, 'home'), LANG: 'C.UTF-8' };
}

function select(variables: Variables, wanted: (name: string) => boolean): Record<string, string> {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => wanted(name)));
}
