import type { Command } from '../command.ts';

const TEXT = `keyless: secrets and credentials that a Keyless step of this job handed over

  keyless run [--secret NAME[=VAR]]… [--aws] [--azure] [--vault] -- COMMAND [ARGUMENT…]
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
  keyless trust init …        the role, its provider and its policies for a job; no job needed
  keyless trust check …       what a trust policy decides, and what is wrong with it; no job needed

https://github.com/OWNER/keyless
`;

export const help: Command = async (_args, _env, print) => await print(TEXT);
