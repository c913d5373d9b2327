import { workflowPath } from './workflow-file.ts';
import { jobWorkspace } from './workspace.ts';

/** Where an annotation belongs: a file of the repository, and a line of it where that is known. */
export interface WorkflowPlace {
  readonly file: string;
  readonly line: number | undefined;
}

/**
 * The workflow that this step belongs to, and the line of its `uses:` if the file lies in the workspace. Undefined where
 * the runner does not say. Never rejects: a failure must be told with or without a place.
 */
export async function workflowPlace(env: NodeJS.ProcessEnv): Promise<WorkflowPlace | undefined> {
  const file = workflowPath(env['GITHUB_WORKFLOW_REF'] ?? '', env['GITHUB_REPOSITORY'] ?? '');
  if (file === undefined) return undefined;
  try {
    return { file, line: await lineOf(file, env) };
  } catch {
    return { file, line: undefined };
  }
}

async function lineOf(file: string, env: NodeJS.ProcessEnv): Promise<number | undefined> {
  const source = await jobWorkspace(env['GITHUB_WORKSPACE']).read(file);
  if (source.kind !== 'text') return undefined;
  const [{ readWorkflow }, { ownStep }] = await Promise.all([
    import(/* webpackChunkName: "audit" */ '../workflow/steps.ts'), // which the audit has too
    import(/* webpackChunkName: "audit" */ '../workflow/own-step.ts'),
  ]);
  return ownStep(readWorkflow(source.text).steps, {
    repository: env['GITHUB_ACTION_REPOSITORY'] || undefined,
    job: env['GITHUB_JOB'] ?? '',
    action: env['GITHUB_ACTION'] ?? '',
  })?.uses.line;
}
