import type { UsesStep } from './steps.ts';

/** What the runner says of the step that is running. https://docs.github.com/actions/reference/workflows-and-actions/variables */
export interface RunningStep {
  /** GITHUB_ACTION_REPOSITORY; undefined for an action of the repository itself (`uses: ./…`). */
  readonly repository: string | undefined;
  /** GITHUB_JOB */
  readonly job: string;
  /** GITHUB_ACTION: the step's id, else `__OWNER_REPO`, and `__OWNER_REPO_2` for the second of a job. */
  readonly action: string;
}

/** The step of the workflow that is running; where that is not certain, the first of ours in its job, else in the file. */
export function ownStep(steps: readonly UsesStep[], running: RunningStep): UsesStep | undefined {
  const ours = steps.filter(({ uses }) => isOurs(uses.text, running.repository));
  const here = ours.filter(({ job }) => job === running.job);
  const named = here.find(({ id }) => id === running.action);
  const unnamed = here.filter(({ id }) => id === undefined);
  const count = Number(/^__.*_(\d+)$/.exec(running.action)?.[1] ?? 1);
  return named ?? unnamed[count - 1] ?? here[0] ?? ours[0];
}

function isOurs(uses: string, repository: string | undefined): boolean {
  if (repository === undefined) return uses.startsWith('./');
  const [wanted, found] = [repository.toLowerCase(), uses.toLowerCase()];
  return found.startsWith(`${wanted}@`) || found.startsWith(`${wanted}/`);
}
