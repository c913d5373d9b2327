import type { CachedSession } from '../../src/credentials/cached-session.ts';
import type { Renewal } from '../../src/credentials/renewal.ts';
import type { Renewed } from '../../src/ports/kept-files.ts';
import type { SessionFiles } from '../../src/ports/session-files.ts';
import { FakeKeptFiles } from './kept-files.ts';

const MINUTE = 60_000;

export const RENEWAL: Renewal = {
  version: 1,
  region: 'us-east-1',
  audience: 'sts.amazonaws.com',
  issuer: { url: 'https://issuer.example', slugAllowed: false, jwksUrl: undefined },
  facts: {
    repository: 'acme/payments',
    repositoryId: '1',
    repositoryOwner: 'acme',
    repositoryOwnerId: '2',
    runId: '3',
    runAttempt: undefined,
    sha: undefined,
    ref: undefined,
    eventName: undefined,
    actorId: undefined,
  },
  expect: '',
  session: {
    roleArn: 'arn:aws:iam::123456789012:role/deploy',
    sessionName: 'session',
    durationSeconds: 900,
    inlinePolicy: undefined,
    managedPolicyArns: [],
  },
  chain: [],
  allowedAccountIds: [],
  environment: {},
};

/** A session of 15 minutes that ends at `end`, and is due three minutes before. */
export function sessionUntil(end: number, accessKeyId = `ASIA${end}`): CachedSession {
  return {
    credentials: { accessKeyId, secretAccessKey: 'secret', sessionToken: 'token', expiration: new Date(end) },
    region: 'us-east-1',
    accountId: '123456789012',
    renewAt: end - 3 * MINUTE,
  };
}

export function failed(at: number, text: string): Extract<Renewed<never>, { kind: 'failed' }> {
  return { kind: 'failed', failure: { at, text } };
}

/** A profile's files, in memory. */
export class FakeSessionFiles extends FakeKeptFiles<CachedSession, Renewal> implements SessionFiles {
  readonly folder = '/temp/keyless-0a';
  readonly profile = 'prod';

  constructor(session: CachedSession | undefined) {
    super(session, RENEWAL);
  }
}
