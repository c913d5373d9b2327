import type { World } from '../flow/world.ts';
import { isPlaceholder, isSecretName } from '../secret-name.ts';
import type { Source } from '../source.ts';
import { isLocal, isRehearsal } from './rehearsal.ts';

interface CredentialsFile {
  /** Of the whole path. */
  readonly path: RegExp;
  /** A line that holds a credential: its name, and its value. */
  readonly line: RegExp;
  /** Not every line is one: the name must say so. */
  readonly byName?: boolean;
}

const FILES: readonly CredentialsFile[] = [
  { path: /(?:^|\/)\.npmrc$|(?:^|\/)npmrc$/, line: /^\s*(?:\/\/\S+:)?(_authToken|_auth|_password)\s*=\s*(.+)$/ },
  { path: /(?:^|\/)\.yarnrc\.yml$/, line: /^\s*(npmAuthToken|npmAuthIdent)\s*:\s*(.+)$/ },
  { path: /(?:^|\/)[._]netrc$/, line: /\b(password)\s+(\S+)/ },
  { path: /(?:^|\/)\.git-credentials$/, line: /^https?:\/\/([^:@/]+):([^@]+)@/ },
  { path: /(?:^|\/)\.pypirc$/, line: /^\s*(password)\s*[=:]\s*(.+)$/ },
  { path: /(?:^|\/)\.pgpass$/, line: /^[^#:]*:[^:]*:[^:]*:([^:]*):(.+)$/ },
  {
    path: /(?:^|\/)\.?aws\/(?:credentials|config)$/,
    line: /^\s*(aws_secret_access_key|aws_session_token)\s*=\s*(.+)$/,
  },
  { path: /(?:^|\/)\.docker(?:cfg|\/config\.json)$/, line: /"(auth|identitytoken|password)"\s*:\s*"([^"]+)"/ },
  {
    path: /(?:^|\/)(?:\.?kube\/config|kubeconfig(?:\.ya?ml)?)$/,
    line: /^\s*(client-key-data|token|password)\s*:\s*(.+)$/,
  },
  { path: /\.tfvars(?:\.json)?$/, line: /^\s*"?([\w-]+)"?\s*[=:]\s*"([^"]*)"/, byName: true },
  { path: /\.tfstate(?:\.backup)?$/, line: /"([\w-]+)"\s*:\s*"([^"]*)"/, byName: true },
  {
    path: /(?:^|\/)\.env(?:\.[\w-]+)*$|(?:^|\/)[\w-]+\.env$/,
    line: /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*)$/,
    byName: true,
  },
];

const TEMPLATE =
  /(?:^|[._-])(?:example|sample|template|tpl|dist|defaults?|schema|ci|test|testing|development|dev|local)(?:[._-]|$)/i;

/** Files that hold credentials by what they are, committed. */
export function checkCredentials(source: Source, world: World): void {
  const name = source.path.replace(/^.*\//, '');
  if (isRehearsal(source.path) || checkKey(source, name, world) || TEMPLATE.test(name)) return;
  const kind = FILES.find(({ path }) => path.test(source.path));
  if (kind === undefined || /^\s*"?sops"?[_:]|ENC\[|^#\/-+\[DOTENV_PUBLIC_KEY\]/m.test(source.text)) return;
  for (let line = 1; line <= Math.min(source.lines, 5000); line++) {
    const [, key = '', value = ''] = kind.line.exec(source.line(line)) ?? [];
    if (key === '' || (kind.byName === true && !isSecretName(key)) || isPlaceholder(value.replace(/\s+#.*$/, '')))
      continue;
    tell(key, line, source, world);
    return;
  }
}

/** A private key, or a service account's. */
function checkKey(source: Source, name: string, world: World): boolean {
  const key =
    /^(?:id_(?:rsa|dsa|ecdsa|ed25519)|.*\.(?:pem|key))$/.test(name) &&
    /^-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/m.exec(source.text);
  const account =
    name.endsWith('.json') &&
    /"type"\s*:\s*"service_account"/.test(source.text) &&
    /"private_key"\s*:\s*"-----BEGIN/.exec(source.text);
  const found = key || account;
  if (!found) return false;
  tell('a private key', source.place(found.index).line, source, world);
  return true;
}

function tell(key: string, line: number, source: Source, world: World): void {
  world.report.add(
    'credentials-committed',
    isLocal(source.path) ? 'note' : 'error',
    { file: source.path, line, column: 1 },
    {
      why: `${source.path.replace(/^.*\//, '')} is committed with ${key} in it, and git keeps it.`,
      fix: `git rm --cached ${source.path} && echo '/${source.path}' >> .gitignore   # and rotate it`,
      subject: key,
    },
  );
}

/** Files that need reading for this. */
export function mayHoldCredentials(path: string): boolean {
  return (
    FILES.some((file) => file.path.test(path)) ||
    /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)$|\.(?:pem|key)$|service[-_]?account[\w-]*\.json$|credentials[\w-]*\.json$|key[\w-]*\.json$/i.test(
      path,
    )
  );
}
