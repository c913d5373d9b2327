export const id = 90;
export const ids = [90];
export const modules = {

3090:
((module, exports, require) => {

require.r(exports);


var main_bundle = require(8561);
var command = require(8981);
;// src/version.ts
const VERSION = '1.0.0';

;// src/commands/help-text.ts
const REPORT = `      --format FORMAT   text, json, sarif or github; --json and --sarif for short
      --fail-on LEAST   error, warning (the default), note or never: the findings that make the status 1
      --root FOLDER     of the repository; by default git says`;
const HELP = {
	run: `keyless run [--secret NAME[=VAR]\u2026 | --no-secrets] [--aws] [--azure] [--vault] -- COMMAND [ARGUMENT\u2026]
    runs the command with those secrets in its environment, by default all; values in its output become ***;
    signals and exit status pass through; no shell
      --secret NAME[=VAR]   one secret, in the variable NAME or VAR; once for each
      --no-secrets          none at all
      --aws                 AWS keys and region, for tools that know no profile
      --azure               a token for Azure that stays fresh
      --vault               Vault's address and token`,
	get: `keyless get NAME
    the secret's value on stdout, exact bytes`,
	credentials: `keyless credentials [--profile NAME] [--folder PATH]
    AWS credentials, renewed where that is due, as the document of a credential_process
      --profile NAME   by default AWS_PROFILE's, else the latest step's
      --folder PATH    of one Keyless step, as its KEYLESS_DIR names it; by default any of this job`,
	'gcp-token': `keyless gcp-token [--folder PATH]
    this job's token for Google, as its libraries ask a program for it; a failure is such an answer too, with status 0
      --folder PATH    of one Keyless step, as its KEYLESS_DIR names it; by default any of this job`,
	'azure-token': `keyless azure-token
    writes the file of the token for Azure anew, where that is due, and prints its path`,
	'docker-credential': `docker-credential-keyless get|store|erase|list|version
    what Docker and its kin run for logins to Amazon ECR`,
	scan: `keyless scan [--json | --sarif] [--images] [PATHS]
    searches files, by default the workspace, for what was handed over; status 1: found, 2: cannot tell
      --images         images and builds of this job too`,
	audit: `keyless audit [OPTION\u2026] [PATHS]
    what workflows, scripts, Dockerfiles and manifests do that loses secrets; no job needed
${REPORT}
      --baseline FILE   tells only what is not in it; with --write-baseline writes it`,
	check: `keyless check [OPTION\u2026] [PATHS]
    what is wrong with ExternalSecrets, SecretProviderClasses and the pods that use them; no job needed
      --exists          asks the stores too whether it is there; --values also whether it fits
      --region REGION   where no store says; by default the environment's
${REPORT}`,
	trust: `keyless trust init \u2026, keyless trust check \u2026
    the role, its provider and its policies for a job; what a trust policy decides, and what is wrong with it; no job needed`,
	help: `keyless help [COMMAND]
    this, or what one command takes; so do --help and -h at any command; keyless --version prints the version`,
};

;// src/commands/help.ts

const help = async ([name], env, print) => {
	if (name === 'trust')
		return await (await main_bundle.mainBundle()).passOn(name, ['help'], { env, print });
	return await print(`${textOf(name)}\n`);
};
function textOf(name) {
	if (name === '--version')
		return `keyless ${VERSION}`;
	if (name === undefined)
		return [
			'keyless: secrets and credentials that a Keyless step of this job handed over',
			...Object.values(HELP),
			'https://github.com/OWNER/keyless',
		].join('\n\n');
	const text = Object.hasOwn(HELP, name) ? HELP[name] : undefined;
	if (text === undefined)
		throw command.unknownCommand(name);
	return text;
}

Object.assign(exports, { help });
})

};
