import type { Credentials, Session, SessionRequest } from '../credentials/session.ts';

/** AWS Security Token Service. Each call is one attempt. */
export interface TokenService {
  /** AssumeRoleWithWebIdentity. */
  assumeRole(request: SessionRequest, token: string, signal: AbortSignal): Promise<Session>;
  /** AssumeRole, signed with the credentials of the role before. */
  assumeNextRole(request: SessionRequest, credentials: Credentials, signal: AbortSignal): Promise<Session>;
}
