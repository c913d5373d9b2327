import { renderCache, renewalTime } from '../credentials/cached-session.ts';
import { processScript } from '../credentials/credential-process.ts';
import { type Renewal, renderRenewal } from '../credentials/renewal.ts';
import type { Session } from '../credentials/session.ts';
import { sessionNames } from '../credentials/session-names.ts';
import { sessionsFile } from '../guard/held.ts';
import type { Program } from './launcher.ts';
import { encode, NOTHING, type Part } from './part.ts';

export interface SessionPlan {
  readonly region: string;
  readonly awsProfile: string;
  readonly session: Session;
  readonly renewal: Renewal;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly program: Program;
}

/** The session as the `keyless` command keeps it, and what that renews it with. */
export function sessionPart(plan: SessionPlan, renews: boolean): Part {
  const { accountId, credentials } = plan.session;
  const { region } = plan;
  const renewAt = renewalTime(credentials.expiration, plan.now);
  const names = sessionNames(plan.awsProfile);
  const cache = [names.cache, renderCache({ accountId, credentials, region, renewAt })] as const;
  if (!renews) return part([cache], []);
  const renewed = part(
    [cache, [names.renewal, renderRenewal(plan.renewal)], [names.script, processScript(plan.awsProfile, plan.program)]],
    [names.nextCache, names.failure, names.nextFailure, ...names.locks],
  );
  const held = sessionsFile(plan.awsProfile);
  return { ...renewed, laterFiles: [...renewed.laterFiles, held.name, held.next] };
}

function part(files: readonly (readonly [string, string])[], later: readonly string[]): Part {
  return {
    ...NOTHING,
    files: files.map(([name, text]) => [`aws/${name}`, encode(text)]),
    laterFiles: later.map((name) => `aws/${name}`),
  };
}
