import { parseTokenRenewal, type TokenRenewal } from '../../identity/token-renewal.ts';
import type { KeptFiles } from '../../ports/kept-files.ts';
import { parseSubjectToken, renderSubjectToken, type SubjectToken } from '../../stores/gcp/subject-token.ts';
import { TOKEN_NAMES } from '../../stores/gcp/token-names.ts';
import { keptFiles } from '../kept-files.ts';

/** What a step's folder keeps of the job's token for Google, whether or not it does. */
export function subjectTokenFiles(folder: string): KeptFiles<SubjectToken, TokenRenewal> {
  return keptFiles(folder, TOKEN_NAMES, {
    parse: parseSubjectToken,
    render: renderSubjectToken,
    parseRenewal: parseTokenRenewal,
  });
}
