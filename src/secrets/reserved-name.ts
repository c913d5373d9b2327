/** Variables that come in families: each begins so. */
const FAMILIES =
  /^(?:(?:GITHUB|RUNNER|ACTIONS|INPUT|STATE|KEYLESS|NODE|NPM_CONFIG|AWS|LD|DYLD|GIT|BASH|CORECLR)_|SSL_CERT)/i;

/** Variables that change how the runner, a loader, a shell or an interpreter behaves. */
const VARIABLES = [
  '_|PATH|PATHEXT|HOME|USER|LOGNAME|SHELL|PWD|OLDPWD|IFS|ENV|SHELLOPTS|BASHOPTS|PS[0-4]|PROMPT_COMMAND|CDPATH|ZDOTDIR',
  'TERM|LANG|LC_ALL|CI|TMP|TEMP|TMPDIR|COMSPEC|SYSTEMROOT|WINDIR|USERPROFILE|APPDATA|EDITOR|VISUAL|PAGER',
  'PYTHON(?:PATH|HOME|STARTUP|USERBASE|WARNINGS|BREAKPOINT|INSPECT|PLATLIBDIR)|PERL5(?:LIB|OPT|DB)|RUBY(?:OPT|LIB)',
  'JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS|_JAVA_OPTIONS|GOFLAGS|DOTNET_STARTUP_HOOKS|RUSTC_WRAPPER',
  '(?:HTTPS?|ALL|NO)_PROXY|CURL_HOME|CURL_CA_BUNDLE|REQUESTS_CA_BUNDLE|KUBECONFIG|XDG_CONFIG_HOME',
  'DOCKER_(?:HOST|CONFIG|CONTEXT|CERT_PATH|TLS|TLS_VERIFY|API_VERSION|BUILDKIT)',
  'GOOGLE_APPLICATION_CREDENTIALS|GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES',
  'CLOUDSDK_(?:CONFIG|PYTHON|AUTH_CREDENTIAL_FILE_OVERRIDE|API_ENDPOINT_OVERRIDES_\\w+)',
  'OPENSSL_CONF|OPENSSL_MODULES|OPENSSL_ENGINES|GLIBC_TUNABLES|GCONV_PATH|LOCPATH|NLSPATH',
  'AZURE_AUTHORITY_HOST|AZURE_FEDERATED_TOKEN_FILE',
];
const RESERVED = new RegExp(`^(?:${VARIABLES.join('|')})$`, 'i');

/** Does this variable steer the runner, a loader, a shell or a tool, so that no secret may take its place? In any case. */
export function isReserved(variable: string): boolean {
  return isReservedFamily(variable) || RESERVED.test(variable);
}

/** Is every variable that begins so reserved? */
export function isReservedFamily(stem: string): boolean {
  return FAMILIES.test(stem);
}

/** Is a file of this name a device on Windows? https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
export function isDevice(name: string): boolean {
  return /^(?:CON|PRN|AUX|NUL|(?:COM|LPT)\d)$/i.test(name);
}
