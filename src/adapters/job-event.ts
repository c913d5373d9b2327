import type { JobEvent } from '../identity/permission.ts';

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

/** The event only words a hint, so one that can't be read must not hide the failure the hint is for. */
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
