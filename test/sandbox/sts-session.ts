import type { Role } from './roles.ts';
import { ServiceRefusal } from './service-refusal.ts';
import type { StsFacts } from './sts-facts.ts';
import { element, text } from './sts-xml.ts';

/** A session of the role, as both calls answer it. */
export function openSession(role: Role, form: URLSearchParams, { now, sessions, settings }: StsFacts): string {
  const seconds = Number(form.get('DurationSeconds') ?? 3600);
  if (seconds > role.maxSessionDuration) {
    throw new ServiceRefusal(
      400,
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    );
  }
  const lifetime = Math.min(seconds, settings.sessionLifetime ?? seconds);
  const name = form.get('RoleSessionName') ?? '';
  const { WebIdentityToken: _, ...asked } = Object.fromEntries(form);
  const session = sessions.issue({
    account: role.account,
    arn: `arn:${role.partition}:sts::${role.account}:assumed-role/${role.name}/${name}`,
    assumedRoleId: `${role.id}:${name}`,
    roleArn: role.arn,
    request: asked,
    expiration: Math.floor(now() / 1000 + lifetime) * 1000,
  });
  return [
    element('AssumedRoleUser', element('AssumedRoleId', session.assumedRoleId) + element('Arn', text(session.arn))),
    element(
      'Credentials',
      element('AccessKeyId', session.accessKeyId) +
        element('SecretAccessKey', session.secretAccessKey) +
        element('SessionToken', session.sessionToken) +
        element('Expiration', new Date(session.expiration).toISOString().replace('.000Z', 'Z')),
    ),
  ].join('');
}
