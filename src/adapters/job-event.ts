import type { JobEvent } from '../identity/permission.ts';

/** The event that started the job, as @actions/github tells it; loaded only when somebody asks. */
export async function readJobEvent(): Promise<JobEvent> {
  const { context } = await import('@actions/github');
  const { head, base, user } = (context.payload.pull_request ?? {}) as Readonly<Record<string, Party | undefined>>;
  const fork = head?.repo?.fork === true || (head?.repo?.full_name ?? '') !== (base?.repo?.full_name ?? '');
  return {
    eventName: context.eventName,
    fork,
    dependabot: context.actor === 'dependabot[bot]' || user?.login === 'dependabot[bot]',
  };
}

interface Party {
  readonly login?: string;
  readonly repo?: { readonly fork?: boolean; readonly full_name?: string } | null;
}
