import type { SessionRequest } from '../credentials/session.ts';
import type { Claims } from '../identity/claims.ts';
import type { Cause } from './cause.ts';
import { IDENTITY_ANSWERS } from './identity-answers.ts';
import { SESSION_ANSWERS } from './session-answers.ts';

/** What was asked of STS, and where. */
export interface Asked {
  readonly request: SessionRequest;
  readonly claims: Claims;
  readonly region: string;
}

/** One answer of STS that has a reason in it. */
export interface Answer {
  readonly code: RegExp;
  readonly message: RegExp;
  explain(asked: Asked, message: string): Cause;
}

/** Undefined for a refusal without a reason, and for an answer that AWS documents nowhere. */
export function explainAnswer(code: string, message: string, asked: Asked): Cause | undefined {
  return [...IDENTITY_ANSWERS, ...SESSION_ANSWERS]
    .find((answer) => answer.code.test(code) && answer.message.test(message))
    ?.explain(asked, message);
}
