import { existsSync } from 'node:fs';
import { ActionError } from '../../errors.ts';
import { parseTokenRenewal, type TokenRenewal } from '../../identity/token-renewal.ts';
import type { KeptFiles } from '../../ports/kept-files.ts';
import { parseSubjectToken, renderSubjectToken, type SubjectToken } from '../../stores/gcp/subject-token.ts';
import { TOKEN_NAMES } from '../../stores/gcp/token-names.ts';
import { keptFiles } from '../kept-files.ts';

interface TokenFiles extends KeptFiles<SubjectToken, TokenRenewal> {
  readonly folder: string;
}

/** Of the first of these folders whose step has logged in to Google, or that is removed already. Throws `no-such-login`. */
export function findSubjectTokenFiles(folders: readonly string[]): TokenFiles {
  const kept = folders.map((folder) => ({ ...subjectTokenFiles(folder), folder }));
  const found =
    kept.find((files) => files.renewal() !== undefined || files.read() !== undefined) ??
    kept.find(({ folder }) => !existsSync(folder));
  if (found !== undefined) return found;
  throw new ActionError('no-such-login', 'no step of this job has logged in to Google', {
    hint: 'Is there a Keyless step with `gcp-workload-identity-provider` before this one?',
  });
}

/** What a step's folder keeps of the job's token for Google, whether or not it does. */
export function subjectTokenFiles(folder: string): KeptFiles<SubjectToken, TokenRenewal> {
  return keptFiles(folder, TOKEN_NAMES, {
    parse: parseSubjectToken,
    render: renderSubjectToken,
    parseRenewal: parseTokenRenewal,
  });
}
