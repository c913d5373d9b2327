const LIMIT = 64;

/**
 * The default role session name: `OWNER.REPO-RUNID` within STS's rules (2 to 64 of `[\w+=,.@-]`), so that a CloudTrail
 * entry leads to the run. A long repository is cut; the run id never is.
 */
export function defaultSessionName(repository: string, runId: string): string {
  const run = `-${runId.replace(/[^\w+=,.@-]/g, '')}`;
  const place = repository.replace('/', '.').replace(/[^\w+=,.@-]/g, '-');
  return `${(place || 'keyless').slice(0, LIMIT - run.length)}${run}`.slice(0, LIMIT);
}
