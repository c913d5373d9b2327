import type { Program } from '../../delivery/launcher.ts';
import type { PathInside } from '../../delivery/part.ts';
import { shellQuoted } from '../../output/shell-word.ts';
import { resourceOf } from './provider.ts';
import type { GcpSettings } from './settings.ts';
import { TOKEN_NAMES, TOKEN_SCRIPT } from './token-names.ts';

/** Milliseconds: what a library gives the program, at most two minutes. */
const PATIENCE = 60_000;

/** Whether libraries ask a program for the job's token, or read the one that the step has left. */
export type Sourced = 'program' | 'file';

/**
 * The credentials that Google's libraries, gcloud and Terraform read: no key and no token, but how to come by one.
 * https://google.aip.dev/auth/4117
 */
export function credentialsFile(
  { endpoints, provider, serviceAccount }: Pick<GcpSettings, 'endpoints' | 'provider' | 'serviceAccount'>,
  sourced: Sourced,
  path: PathInside,
  program: Program,
): string {
  const token = path(...TOKEN_NAMES.token.split('/'));
  const document = {
    type: 'external_account',
    universe_domain: 'googleapis.com',
    audience: resourceOf(provider),
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    token_url: `${endpoints.sts}/v1/token`,
    token_info_url: `${endpoints.sts}/v1/introspect`,
    ...(serviceAccount !== '' && {
      service_account_impersonation_url: `${endpoints.iamCredentials}/v1/projects/-/serviceAccounts/${serviceAccount}:generateAccessToken`,
    }),
    credential_source:
      sourced === 'program'
        ? { executable: { command: commandFor(path, program), timeout_millis: PATIENCE, output_file: token } }
        : { file: token, format: { type: 'json', subject_token_field_name: 'id_token' } },
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

/** Can the program be named in a way that every library understands? They part a command at blanks, and quote differently. */
export function isNameable(path: PathInside, program: Program): boolean {
  return isWindows(program) || /^[\w./@%+,:-]+$/.test(path());
}

/** What libraries run: a shell, whose script keeps Node's own warnings out of the answer, for some read stderr as well. */
export function tokenScript({ node, script }: Program, path: PathInside): string {
  return `# What Google's libraries run for the job's token; they read the kept one themselves.
exec ${[node, script, 'gcp-token', '--folder', path()].map(shellQuoted).join(' ')} 2>/dev/null
`;
}

function commandFor(path: PathInside, program: Program): string {
  if (!isWindows(program)) return `/bin/sh ${path(...TOKEN_SCRIPT.split('/'))}`;
  const words = [program.node, program.script, 'gcp-token', '--folder', path()];
  return words.map((word) => `"${word.replaceAll('\\', '/')}"`).join(' '); // a backslash is no separator to all of them
}

function isWindows({ node }: Program): boolean {
  return !node.startsWith('/');
}
