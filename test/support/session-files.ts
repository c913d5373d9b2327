import type { CachedSession } from '../../src/credentials/cached-session.ts';
import type { Renewal } from '../../src/credentials/renewal.ts';
import type { RenewalFailure } from '../../src/credentials/renewal-failure.ts';
import type { Renewed, SessionFiles } from '../../src/ports/session-files.ts';

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

export function failed(at: number, text: string): Renewed {
  return { kind: 'failed', failure: { at, text } };
}

/** A folder's files, in memory. */
export class FakeSessionFiles implements SessionFiles {
  readonly folder = '/temp/keyless-0a';
  readonly profile = 'prod';
  session: CachedSession | undefined;
  renewed: Renewal | undefined = RENEWAL;
  failed: RenewalFailure | undefined;

  constructor(session: CachedSession | undefined) {
    this.session = session;
  }

  read(): CachedSession | undefined {
    return this.session;
  }

  renewal(): Renewal | undefined {
    return this.renewed;
  }

  failure(): RenewalFailure | undefined {
    return this.failed;
  }

  write(session: CachedSession): void {
    this.session = session;
  }

  writeFailure(failure: RenewalFailure): void {
    this.failed = failure;
  }
}
