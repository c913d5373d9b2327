import { laterNames } from '../../delivery/kept-names.ts';
import type { Program } from '../../delivery/launcher.ts';
import { encode, type PathInside } from '../../delivery/part.ts';
import { NO_STORE_PART, type StorePart } from '../../delivery/store-part.ts';
import { renderTokenRenewal, type TokenRenewal } from '../../identity/token-renewal.ts';
import { credentialsFile, isNameable, type Sourced, tokenScript } from './credentials-file.ts';
import type { GcpSettings } from './settings.ts';
import { renderSubjectToken, type SubjectToken } from './subject-token.ts';
import { TOKEN_NAMES, TOKEN_SCRIPT } from './token-names.ts';

/** In the step's folder. */
const CREDENTIALS_FILE = 'gcp/credentials.json';

export interface GcpDelivery {
  readonly settings: GcpSettings;
  readonly token: SubjectToken;
  readonly renewal: TokenRenewal;
  readonly program: Program;
}

/** Credentials of their own for later steps, as files and paths. */
export function gcpDelivery({ program, renewal, settings, token }: GcpDelivery, path: PathInside): StorePart {
  if (settings.credentials === 'none') return { ...NO_STORE_PART, variables: projectVariables(settings) };
  const nameable = isNameable(path, program);
  const sourced: Sourced = settings.credentials === 'process' && nameable ? 'program' : 'file';
  const credentials = path(...CREDENTIALS_FILE.split('/'));
  const minted = sourced === 'program' ? mintedLater(program, renewal, path) : NO_STORE_PART;
  return {
    ...minted,
    files: [
      [CREDENTIALS_FILE, encode(credentialsFile(settings, sourced, path, program))],
      [TOKEN_NAMES.token, encode(renderSubjectToken(token))],
      ...minted.files,
    ],
    variables: [
      ['GOOGLE_APPLICATION_CREDENTIALS', credentials],
      ['CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE', credentials],
      ...minted.variables,
      ...projectVariables(settings),
    ],
    warnings: [
      ...settings.shadowing.map(
        ([variable, taker]) => `${variable} is set, which ${taker} takes before the credentials of this step`,
      ),
      ...(settings.credentials === 'process' && !nameable
        ? [
            `Google's credentials do not renew themselves, and end with the job's token in minutes: the folder ${path()} holds a character that not every library can take in a command`,
          ]
        : []),
    ],
  };
}

function mintedLater(program: Program, renewal: TokenRenewal, path: PathInside): StorePart {
  return {
    ...NO_STORE_PART,
    files: [
      [TOKEN_NAMES.renewal, encode(renderTokenRenewal(renewal))],
      [TOKEN_SCRIPT, encode(tokenScript(program, path))],
    ],
    variables: [['GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES', '1']],
    laterFiles: laterNames(TOKEN_NAMES),
  };
}

function projectVariables({ project }: GcpSettings): StorePart['variables'] {
  if (project === '') return [];
  return [
    ['GOOGLE_CLOUD_PROJECT', project],
    ['CLOUDSDK_CORE_PROJECT', project],
  ];
}
