/** Variables that come in families: each begins so. */
const FAMILIES =
  /^(?:(?:GITHUB|RUNNER|ACTIONS|INPUT|STATE|KEYLESS|NODE|NPM_CONFIG|AWS|LD|DYLD|GIT|BASH|CORECLR|CLOUDSDK_API_ENDPOINT_OVERRIDES)_|SSL_CERT)/;

/** Variables that change how the runner, a loader, a shell or an interpreter behaves. */
const RESERVED = new Set(
  `_ PATH PATHEXT HOME USER LOGNAME SHELL PWD OLDPWD IFS ENV SHELLOPTS BASHOPTS PS0 PS1 PS2 PS3 PS4 PROMPT_COMMAND CDPATH ZDOTDIR
  TERM LANG LC_ALL CI TMP TEMP TMPDIR COMSPEC SYSTEMROOT WINDIR USERPROFILE APPDATA EDITOR VISUAL PAGER
  PYTHONPATH PYTHONHOME PYTHONSTARTUP PYTHONUSERBASE PYTHONWARNINGS PYTHONBREAKPOINT PYTHONINSPECT PYTHONPLATLIBDIR
  PERL5LIB PERL5OPT PERL5DB RUBYOPT RUBYLIB JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS GOFLAGS DOTNET_STARTUP_HOOKS RUSTC_WRAPPER
  HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY CURL_HOME CURL_CA_BUNDLE REQUESTS_CA_BUNDLE KUBECONFIG XDG_CONFIG_HOME
  DOCKER_HOST DOCKER_CONFIG DOCKER_CONTEXT DOCKER_CERT_PATH DOCKER_TLS DOCKER_TLS_VERIFY DOCKER_API_VERSION DOCKER_BUILDKIT
  GOOGLE_APPLICATION_CREDENTIALS GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES
  CLOUDSDK_CONFIG CLOUDSDK_PYTHON CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE
  OPENSSL_CONF OPENSSL_MODULES OPENSSL_ENGINES GLIBC_TUNABLES GCONV_PATH LOCPATH NLSPATH
  AZURE_AUTHORITY_HOST AZURE_FEDERATED_TOKEN_FILE`.split(/\s+/),
);

/** Does this variable steer the runner, a loader, a shell or a tool, so that no secret may take its place? In any case. */
export function isReserved(variable: string): boolean {
  return reservedFamily(variable) !== undefined || RESERVED.has(variable.toUpperCase());
}

/** What every variable of its family begins with (`GITHUB_` of `github_token`), where all of them are reserved. */
export function reservedFamily(stem: string): string | undefined {
  return FAMILIES.exec(stem.toUpperCase())?.[0];
}

/** Is a file of this name a device on Windows? https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
export function isDevice(name: string): boolean {
  return /^(?:CON|PRN|AUX|NUL|(?:COM|LPT)\d)$/.test(name.toUpperCase());
}
