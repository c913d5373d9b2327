/** The action's own outputs; expressions read outputs without regard to case. */
const OUTPUTS = new Set([
  'secrets-dir',
  'env-file',
  'secret-files',
  'aws-account-id',
  'assumed-role-arn',
  'aws-expiration',
  'aws-profile',
  'aws-config-file',
  'subject',
  'claims',
  'registries',
]);

/** Variables that change how the runner, a loader, a shell or an interpreter behaves: no secret may take their place. */
const RESERVED = new RegExp(
  `^(?:${[
    '(?:GITHUB|RUNNER|ACTIONS|INPUT|STATE|KEYLESS|NODE|NPM_CONFIG|AWS|LD|DYLD|GIT|SSL_CERT|BASH_FUNC|DOCKER|PYTHON)_.*',
    'SSL_CERT|PATH|PATHEXT|HOME|USER|LOGNAME|SHELL|PWD|OLDPWD|IFS|ENV|BASH_ENV|SHELLOPTS|BASHOPTS|PS[0-4]|PROMPT_COMMAND|CDPATH|TERM|LANG|CI',
    'TMP|TEMP|TMPDIR|COMSPEC|SYSTEMROOT|WINDIR|USERPROFILE|APPDATA|EDITOR|VISUAL|PAGER',
    'PYTHON(?:PATH|HOME|STARTUP)|PERL5(?:LIB|OPT|DB)|RUBY(?:OPT|LIB)|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS|_JAVA_OPTIONS|GOFLAGS',
    '(?:HTTPS?|ALL|NO)_PROXY|CURL_HOME|KUBECONFIG|OPENSSL_CONF|GCONV_PATH|LOCPATH|NLSPATH',
  ].join('|')})$`,
  'i',
);

const NAME = /^[A-Za-z_]\w*$/;
const LONGEST = 200;

export interface NameProblem {
  readonly code: 'name-invalid' | 'name-reserved';
  readonly message: string;
}

/** Why this can't be a secret's name, or undefined. NAME is what a process may see, NAME_FILE is exported: both must be free. */
export function nameProblem(name: string): NameProblem | undefined {
  if (!NAME.test(name) || name.length > LONGEST) {
    return {
      code: 'name-invalid',
      message: `${JSON.stringify(name.slice(0, LONGEST))} is no name: expected letters, digits and _, not beginning with a digit, at most ${LONGEST}`,
    };
  }
  const taken = [name, `${name}_FILE`].find((variable) => RESERVED.test(variable));
  if (taken !== undefined)
    return { code: 'name-reserved', message: `the name "${name}" would take the place of the variable ${taken}` };
  if (OUTPUTS.has(name.toLowerCase()))
    return { code: 'name-reserved', message: `the name "${name}" is one of the action's own outputs` };
  return undefined;
}

/** Upper-cased, with `_` for whatever no name may hold: `prod/payments/db` and `password` give PROD_PAYMENTS_DB_PASSWORD. */
export function deriveName(...parts: readonly string[]): string {
  const name = parts
    .join('_')
    .toUpperCase()
    .replace(/[^A-Z0-9_]/g, '_');
  return /^\d/.test(name) ? `_${name}` : name;
}

/** A secret's own name: of an ARN, what stands behind `secret:`, without the random suffix. */
export function nameOfId(id: string): string {
  return id.startsWith('arn:') ? id.replace(/^(?:[^:]*:){6}/, '').replace(/-[A-Za-z0-9]{6}$/, '') : id;
}
