import type { Session } from './credentials/session.ts';
import { ActionError } from './errors.ts';
import type { Inputs } from './inputs.ts';
import type { Aws, Runner } from './ports.ts';
import { readSecrets } from './read-secrets.ts';
import type { Patience } from './retry.ts';
import { planReads, readKey } from './secrets/plan.ts';
import { resolveSecrets } from './secrets/resolve.ts';
import type { Secret } from './secrets/secret.ts';
import { ServiceError } from './service-error.ts';

interface SecretsWorld {
  readonly aws: Aws;
  readonly patience: Patience;
  readonly runner: Pick<Runner, 'notice'>;
}

/** What the `secrets` input names, all of it; or `secrets-unavailable` with every problem of every line. */
export async function fetchSecrets(
  inputs: Inputs,
  session: Session,
  { aws, patience, runner }: SecretsWorld,
): Promise<readonly Secret[]> {
  const reads = planReads(inputs.references);
  if (reads.length === 0) return [];
  const answer = await readSecrets(reads, {
    region: inputs.region,
    credentials: session.credentials,
    stores: aws,
    patience,
  }).catch((error: unknown) => {
    if (!(error instanceof ServiceError)) throw error;
    throw new ActionError('secrets-unavailable', error.message, { cause: error });
  });
  const outcomes = new Map(reads.map((read, at) => [readKey(read), answer.outcomes[at]] as const));
  const { secrets, notices, problems } = await resolveSecrets(inputs.references, outcomes);
  for (const notice of [...answer.notices, ...notices]) runner.notice(notice);
  if (problems.length > 0) {
    throw new ActionError(
      'secrets-unavailable',
      `${problems.length === 1 ? 'a secret' : `${problems.length} secrets`} could not be had, so none is handed over`,
      {
        problems,
      },
    );
  }
  return secrets;
}
