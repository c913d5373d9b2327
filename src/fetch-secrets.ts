import type { Runner } from './ports/runner.ts';
import { type ReadSecretsWorld, readSecrets } from './reads/read-secrets.ts';
import { planReads, readKey } from './secrets/plan.ts';
import type { SecretReference } from './secrets/reference.ts';
import { resolveSecrets } from './secrets/resolve.ts';
import type { Secret } from './secrets/secret.ts';
import { ServiceError } from './service-error.ts';

/** What the references stand for, from whatever stores they name, or `secrets-unavailable` with every line's problem. */
export async function fetchSecrets(
  references: readonly SecretReference[],
  world: ReadSecretsWorld,
  runner: Pick<Runner, 'notice'>,
): Promise<readonly Secret[]> {
  const reads = planReads(references);
  if (reads.length === 0) return [];
  const answer = await readSecrets(reads, world).catch(async (error: unknown) => {
    if (!(error instanceof ServiceError)) throw error;
    throw (await advice()).refusedAsWhole(error);
  });
  const outcomes = new Map(reads.map((read, at) => [readKey(read), answer.outcomes[at]] as const));
  const { secrets, notices, problems } = await resolveSecrets(references, outcomes, world.aws);
  for (const notice of [...answer.notices, ...notices]) runner.notice(notice);
  if (problems.length > 0) throw (await advice()).secretsUnavailable(problems);
  return secrets;
}

/** What is said of a failure is loaded when there is one. */
function advice(): Promise<typeof import('./secrets/advice.ts')> {
  return import(/* webpackChunkName: "advice" */ './secrets/advice.ts');
}
