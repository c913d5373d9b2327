import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFailure, renderFailure } from '../../credentials/renewal-failure.ts';
import { parseTokenRenewal } from '../../identity/token-renewal.ts';
import type { SubjectTokenFiles } from '../../ports/subject-token-files.ts';
import { parseSubjectToken, renderSubjectToken } from '../../stores/gcp/subject-token.ts';
import { TOKEN_NAMES } from '../../stores/gcp/token-names.ts';
import { replaceFile } from '../replace-file.ts';

/** What a step's folder keeps of the job's token for Google, whether or not it does. */
export function subjectTokenFiles(folder: string): SubjectTokenFiles {
  const path = (name: string): string => join(folder, name);
  const { failure, nextFailure, nextToken, renewal, token } = TOKEN_NAMES;
  return {
    read: () => parseSubjectToken(readText(path(token))),
    renewal: () => parseTokenRenewal(readText(path(renewal))),
    failure: () => parseFailure(readText(path(failure))),
    write: (next) => replaceFile(path(token), path(nextToken), renderSubjectToken(next)),
    writeFailure: (next) => replaceFile(path(failure), path(nextFailure), renderFailure(next)),
  };
}

/** Empty where there is no such file any more. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
