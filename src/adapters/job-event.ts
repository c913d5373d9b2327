import type { JobEvent } from '../identity/permission.ts';
import type { Trigger } from '../identity/trigger.ts';

/** The event that started the job, as @actions/github tells it; loaded only when somebody asks. Never rejects. */
export async function readJobEvent(): Promise<JobEvent> {
  const context = await readContext();
  const { head, base, user } = (context.payload.pull_request ?? {}) as Readonly<Record<string, Party | undefined>>;
  // `head.repo.fork` would also be true of a pull request inside a repository that is itself a fork of another.
  const fork = (head?.repo?.full_name ?? '') !== (base?.repo?.full_name ?? '');
  return {
    eventName: context.eventName,
    fork,
    dependabot: context.actor === 'dependabot[bot]' || user?.login === 'dependabot[bot]',
  };
}

/** What caused the run. Never rejects: of an event that can't be read nothing is known. */
export async function readTrigger(eventName: string): Promise<Trigger> {
  const { payload } = await readContext();
  const { issue, pull_request: pull, repository, workflow_run: run } = payload as Payload;
  const ours = repository?.full_name ?? '';
  return {
    eventName,
    head: (pull === undefined ? run?.head_repository : pull.head?.repo)?.full_name ?? '',
    base: (pull === undefined ? ours : pull.base?.repo?.full_name) ?? '',
    onPullRequest: issue === undefined || issue.pull_request !== undefined,
    association: issue?.author_association ?? '',
  };
}

interface Payload {
  readonly repository?: Repository;
  readonly pull_request?: { readonly head?: Party; readonly base?: Party };
  readonly workflow_run?: { readonly head_repository?: Repository | null };
  readonly issue?: { readonly pull_request?: object; readonly author_association?: string };
}

interface Repository {
  readonly full_name?: string;
}

/** An event that can't be read must not hide the failure that it would explain. */
async function readContext(): Promise<Context> {
  try {
    return (await import('@actions/github')).context;
  } catch {
    return { eventName: '', actor: '', payload: {} };
  }
}

interface Context {
  readonly eventName: string;
  readonly actor: string;
  readonly payload: { readonly pull_request?: Readonly<Record<string, unknown>> };
}

interface Party {
  readonly login?: string;
  readonly repo?: { readonly fork?: boolean; readonly full_name?: string } | null;
}
