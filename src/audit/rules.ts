import type { RuleId } from './rule-ids.ts';

/** What a rule is called, why it matters, and how bad its worst finding is. README's table has one row for each. */
export interface Rule {
  /** The mistake, in a few words. */
  readonly title: string;
  /** In Markdown, as is `fix`: with it, the help that code scanning shows. */
  readonly why: string;
  readonly fix: string;
  /** https://cwe.mitre.org */
  readonly cwe: string;
  /** CVSS-like, 0.1 to 10, for code scanning's own ranks. */
  readonly score: string;
}

const LOG = 'CWE-532';
const STORED = 'CWE-522';

export const RULES: Readonly<Record<RuleId, Rule>> = {
  'secret-in-log': {
    title: 'A secret is printed to the log',
    why: 'Logs are kept, and read by everyone who can see the repository. Masks hide only the value as it stands, not what was made of it.',
    fix: 'Do not print secrets; hand a tool the file.',
    cwe: LOG,
    score: '8.0',
  },
  'xtrace-secret': {
    title: 'Shell tracing prints a secret',
    why: '`set -x` prints every command with its variables replaced, quoted in ways that masks do not fit.',
    fix: 'Switch it off around secrets: `{ set +x; } 2>/dev/null`.',
    cwe: LOG,
    score: '7.0',
  },
  'environment-dump': {
    title: 'The environment is printed while it holds a secret',
    why: '`env`, `printenv`, `export -p` and their like print every variable.',
    fix: 'Print the ones you want, by name.',
    cwe: LOG,
    score: '7.0',
  },
  'context-dump': {
    title: 'Every secret is put into one text',
    why: '`toJSON(secrets)` and a computed `secrets[…]` hand the job every secret there is.',
    fix: 'Name the ones that are needed.',
    cwe: 'CWE-200',
    score: '7.5',
  },
  'tool-debug': {
    title: 'A tool’s debug output shows a secret',
    why: 'Debug and verbose modes print headers, request bodies and variables.',
    fix: 'Leave them off where the tool has a secret.',
    cwe: LOG,
    score: '6.5',
  },
  'secret-in-build-arg': {
    title: 'A secret is a build argument',
    why: 'Build arguments stay in the image’s history, in the build cache and in the provenance that is pushed with it.',
    fix: 'Mount the secret: `docker build --secret id=npmrc,src="$NPMRC_FILE" .`',
    cwe: STORED,
    score: '8.0',
  },
  'dockerfile-secret': {
    title: 'A Dockerfile keeps a secret in ARG or ENV',
    why: 'ARG and ENV are stored in the image, readable by everyone who can pull it.',
    fix: 'Use `RUN --mount=type=secret,id=…`.',
    cwe: STORED,
    score: '7.5',
  },
  'dockerfile-copies-credentials': {
    title: 'A Dockerfile copies a credentials file into the image',
    why: 'A copied file stays in its layer even if a later one deletes it.',
    fix: 'Use `RUN --mount=type=secret,id=…,target=…`.',
    cwe: STORED,
    score: '7.5',
  },
  'secret-in-environment': {
    title: 'A secret is written to GITHUB_ENV',
    why: 'Every later step and action of the job gets it, and the runner keeps the file until the job ends.',
    fix: 'Give the one step that needs it the file, or the variable in its own `env:`.',
    cwe: STORED,
    score: '6.0',
  },
  'secret-in-output': {
    title: 'A secret is written to GITHUB_OUTPUT',
    why: 'Outputs are shown in the log where they are used, and a value that no mask fits is passed on to other jobs.',
    fix: 'Pass a path or a reference.',
    cwe: STORED,
    score: '6.0',
  },
  'secret-in-summary': {
    title: 'A secret is written to the job summary',
    why: 'The summary is a page that everyone who can see the repository can read.',
    fix: 'Write nothing of a secret there.',
    cwe: LOG,
    score: '8.0',
  },
  'secret-in-artifact': {
    title: 'A secret is in what is uploaded',
    why: 'Artifacts, caches and pages are never masked, and anyone who can read the repository can fetch them.',
    fix: 'Upload the files you need, by name.',
    cwe: 'CWE-538',
    score: '8.5',
  },
  'secret-on-command-line': {
    title: 'A secret is an argument of a command',
    why: 'Every process on the machine can read a command line, and tools quote theirs in error messages.',
    fix: 'Use a file, standard input or the tool’s own variable.',
    cwe: 'CWE-214',
    score: '4.0',
  },
  'secret-manifest-committed': {
    title: 'A Kubernetes Secret is committed with its values',
    why: 'base64 is no encryption, and git keeps what was committed.',
    fix: 'Use ExternalSecret, SealedSecret or SOPS.',
    cwe: 'CWE-798',
    score: '8.0',
  },
  'credentials-committed': {
    title: 'A credentials file is committed',
    why: 'Git keeps what was committed.',
    fix: 'Rotate the secret, remove the file and ignore it.',
    cwe: 'CWE-798',
    score: '8.5',
  },
  'debug-endpoint': {
    title: 'Debug mode is on in deployed configuration',
    why: 'Debug pages of web frameworks print environment and settings to whoever causes an error.',
    fix: 'Switch it off where it is deployed.',
    cwe: 'CWE-489',
    score: '7.0',
  },
  'secret-env-beside-csi': {
    title: 'A pod takes from its environment what a CSI volume keeps in files',
    why: 'secretKeyRef copies the secret into a Kubernetes Secret and into the environment, both of which the volume was to avoid.',
    fix: 'Read the mounted file.',
    cwe: STORED,
    score: '5.0',
  },
  'id-token-exposed': {
    title: 'A job that can ask for an OIDC token runs code from outside',
    why: 'Code of a pull request, of a poisoned cache or of an install script can ask for the job’s token, and becomes the role.',
    fix: 'Split the job, and give `id-token: write` to the part that needs it.',
    cwe: 'CWE-732',
    score: '7.5',
  },
  'untrusted-trigger': {
    title: 'Secrets are fetched for an event that outsiders can cause',
    why: '`pull_request_target`, `workflow_run` and `issue_comment` run with the repository’s rights for code or text of a fork.',
    fix: 'Fetch secrets in workflows of other events.',
    cwe: 'CWE-829',
    score: '8.5',
  },
  'unpinned-action': {
    title: 'An action that is not pinned runs while secrets are on disk',
    why: 'A tag can be moved to other code, which then reads the files.',
    fix: 'Pin a commit hash.',
    cwe: 'CWE-829',
    score: '6.5',
  },
  'keyless-exposes-values': {
    title: 'Keyless hands out values, not only files',
    why: 'Outputs and variables reach every later step and what it calls.',
    fix: 'Use the file, or `keyless get NAME` in the one command that needs it.',
    cwe: STORED,
    score: '5.0',
  },
  'keyless-credentials-in-environment': {
    title: 'Keyless puts AWS keys into the environment',
    why: 'Every later step and action gets the keys.',
    fix: '`aws-credentials: file` serves the AWS CLI, the SDKs and Terraform as well.',
    cwe: STORED,
    score: '5.0',
  },
  'keyless-wide-secrets': {
    title: 'Keyless fetches more secrets than are named',
    why: 'What a job does not use, it can only lose.',
    fix: 'Name each secret.',
    cwe: 'CWE-250',
    score: '4.0',
  },
  'suppression-invalid': {
    title: 'A suppression without a reason, or of a rule that does not exist',
    why: 'A suppression that says nothing hides mistakes.',
    fix: 'Write `# keyless: ignore RULE because REASON`, on the line or the one above.',
    cwe: 'CWE-1116',
    score: '1.0',
  },
  'unreadable-file': {
    title: 'A file could not be audited',
    why: 'The file is not valid YAML, so nothing in it was checked.',
    fix: 'Correct it.',
    cwe: 'CWE-1116',
    score: '1.0',
  },
};
