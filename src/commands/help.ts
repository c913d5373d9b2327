import type { Command } from '../command.ts';

const TEXT = `keyless: secrets and credentials that a Keyless step of this job handed over

  keyless run [--secret NAME[=VAR]]… [--aws] -- COMMAND [ARGUMENT…]
                              runs the command with those secrets in its environment, or all of them, and with AWS keys;
                              values in its output become ***; signals and exit status pass through; no shell
  keyless get NAME            the secret's value on stdout, exact bytes
  keyless credentials         AWS credentials, renewed where that is due, as the document of a credential_process;
                              --profile NAME for those of another profile than AWS_PROFILE

https://github.com/OWNER/keyless
`;

export const help: Command = async () => {
  process.stdout.write(TEXT);
  return 0;
};
