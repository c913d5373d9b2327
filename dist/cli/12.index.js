export const id = 12;
export const ids = [12];
export const modules = {

4012:
((module, exports, require) => {

require.r(exports);
const TEXT = `keyless: secrets and credentials that a Keyless step of this job handed over

  keyless run [--secret NAME[=VAR]]\u2026 [--aws] [--azure] [--vault] -- COMMAND [ARGUMENT\u2026]
                              runs the command with those secrets in its environment, or all of them, with AWS keys, with
                              a token for Azure that stays fresh, and with Vault's token;
                              values in its output become ***; signals and exit status pass through; no shell
  keyless get NAME            the secret's value on stdout, exact bytes
  keyless audit [PATHS]       what workflows, scripts, Dockerfiles and manifests do that loses secrets
  keyless check [PATHS]       what is wrong with ExternalSecrets, SecretProviderClasses and the pods that use them; --exists
                              and --values ask the stores too
  keyless credentials         AWS credentials, renewed where that is due, as the document of a credential_process;
                              --profile NAME for those of another profile than AWS_PROFILE
  keyless gcp-token           this job's token for Google, as its libraries ask a program for it
  keyless azure-token         writes the file of the token for Azure anew, where that is due, and prints its path
  keyless scan [PATHS]        searches files (default: the workspace) for what was handed over; status 1 where it is found
  keyless trust init \u2026        the role, its provider and its policies for a job; no job needed
  keyless trust check \u2026       what a trust policy decides, and what is wrong with it; no job needed

https://github.com/OWNER/keyless
`;
const help = async () => {
	process.stdout.write(TEXT);
	return 0;
};

Object.assign(exports, { help });
})

};
