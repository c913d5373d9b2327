import { loginFile } from '../../delivery/held-login.ts';

/** The files in the step's folder that keep the job's token for Google, and mint the next. */
interface TokenNames {
  readonly token: string;
  /** The next one, while it is being written. */
  readonly nextToken: string;
  readonly renewal: string;
  /** What came of the last renewal, where that failed. */
  readonly failure: string;
  readonly nextFailure: string;
  /** What libraries run. */
  readonly script: string;
  /** Where sockets have a place in the file system: those of the lock, one more for each holder that is killed. */
  readonly locks: readonly string[];
}

const LOCKS = 8;

export const TOKEN_NAMES: TokenNames = {
  token: loginFile('gcp'),
  nextToken: 'gcp/token.json.next',
  renewal: 'gcp/renewal.json',
  failure: 'gcp/failure.json',
  nextFailure: 'gcp/failure.json.next',
  script: 'gcp/token.sh',
  locks: Array.from({ length: LOCKS }, (_, at) => `gcp/lock-token.${at}`),
};
