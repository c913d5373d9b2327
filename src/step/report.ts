import type { Session } from '../credentials/session.ts';
import { containerNote } from '../delivery/container-note.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { StorePart } from '../delivery/store-part.ts';
import { type HandedOver, renderSummary } from '../delivery/summary.ts';
import type { Claims } from '../identity/claims.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Runner } from '../ports/runner.ts';
import type { Registry } from '../registries/registry.ts';
import type { Secret } from '../secrets/secret.ts';

export interface Outcome {
  readonly inputs: Inputs;
  readonly session: Session | undefined;
  readonly secrets: readonly Secret[];
  readonly stores: readonly StorePart[];
  readonly registries: readonly Registry[];
  /** Those for which another credential helper was named. */
  readonly replaced: readonly string[];
  readonly delivery: Delivery;
  readonly claims: Claims;
  readonly folder: string;
}

/** What was handed over, in the log and the step summary: names and paths, no value. */
export function report(outcome: Outcome, runner: Runner): void {
  const { claims, delivery, folder, inputs, registries, replaced, secrets, session, stores } = outcome;
  for (const warning of delivery.warnings) runner.warning(warning);
  for (const note of delivery.notes) runner.info(note);
  for (const host of replaced) {
    runner.notice(`until the job ends, Keyless logs in to ${host} in place of another credential helper`);
  }
  if (delivery.unmasked.length > 0) {
    runner.notice(
      `not masked in the log: ${delivery.unmasked.join('; ')}. A mask that is short or common would hide the log`,
    );
  }
  runner.group(`Delivery: ${secrets.length} secret${secrets.length === 1 ? '' : 's'} in ${folder}`, [
    ...secrets.map(({ name, reference }) => `${name}_FILE   ${reference}`),
    ...(session === undefined ? [] : credentialsLine(inputs)),
    ...stores.flatMap(({ summary }) => summary.map(([what, value]) => `${what}  ${value}`)),
    ...registries.map(({ host }) => `registry  ${host}`),
  ]);
  const note = containerNote(folder);
  if (note !== undefined) runner.group('This job runs in a container', note);
  runner.summary(
    renderSummary({
      subject: claims.sub,
      issuer: claims.iss,
      aws: session === undefined ? undefined : awsPart(inputs, session),
      stores: stores.flatMap(({ summary }) => summary),
      secrets,
      registries: registries.map(({ host }) => host),
      unmasked: delivery.unmasked,
    }),
  );
}

function awsPart(inputs: Inputs, { accountId, assumedRoleArn, credentials }: Session): HandedOver['aws'] {
  return {
    role: assumedRoleArn,
    accountId,
    expiration: credentials.expiration,
    profile: isProfile(inputs) ? inputs.awsProfile : undefined,
    credentials: inputs.awsCredentials,
  };
}

function isProfile({ awsCredentials }: Inputs): boolean {
  return awsCredentials === 'process' || awsCredentials === 'file';
}

function credentialsLine(inputs: Inputs): readonly string[] {
  if (inputs.awsCredentials === 'none') return [];
  if (!isProfile(inputs)) return ['AWS credentials by environment'];
  const how = inputs.awsCredentials === 'process' ? 'renewed for the whole job' : 'as long as the session lasts';
  return [`AWS credentials by profile "${inputs.awsProfile}", ${how}`];
}
