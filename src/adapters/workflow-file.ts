import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkflowAudit } from '../ports/workflow-audit.ts';

/** Audits the workflow that runs this step, where it is checked out; only then is the code for it loaded. Never rejects. */
export async function auditRunningWorkflow(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<WorkflowAudit> {
  const workspace = env['GITHUB_WORKSPACE'] ?? '';
  const path = workflowPath(env['GITHUB_WORKFLOW_REF'] ?? '', env['GITHUB_REPOSITORY'] ?? '');
  if (path === undefined) return skipped('GITHUB_WORKFLOW_REF names no workflow of this repository.');
  if (workspace === '' || !existsSync(join(workspace, path)))
    return skipped(`${path} is not there: actions/checkout in a step before this one brings it.`);
  try {
    const { auditInChild } = await import('./workflow-audit.ts');
    const findings = await auditInChild(workspace, path, signal);
    if (findings !== undefined) return { kind: 'audited', findings };
  } catch {
    // as below: the audit is no reason for the step to fail
  }
  return skipped('It did not come to an end.');
}

function skipped(why: string): WorkflowAudit {
  return { kind: 'skipped', why };
}

/** `acme/payments/.github/workflows/deploy.yml@refs/heads/main`. https://docs.github.com/actions/reference/workflows-and-actions/variables */
export function workflowPath(ref: string, repository: string): string | undefined {
  const path = /^(?<path>[^@]+\.ya?ml)@/.exec(ref)?.groups?.['path'] ?? '';
  if (repository === '' || !path.startsWith(`${repository}/`)) return undefined;
  const inside = path.slice(repository.length + 1);
  return inside.split('/').includes('..') ? undefined : inside;
}
