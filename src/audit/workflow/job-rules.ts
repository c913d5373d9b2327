import type { Severity } from '../finding.ts';
import type { World } from '../flow/world.ts';
import { get, textAt, type YamlNode } from '../yaml.ts';
import { inputOf, type Job, type Step, type Workflow } from './model.ts';
import { actionOf, isKeyless, parseUses } from './uses.ts';

/** Events that run with the repository's rights for what an outsider did. https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/ */
const OUTSIDE = ['pull_request_target', 'workflow_run', 'issue_comment'] as const;

const INSTALLS =
  /(?:^|[\s;&|(])(?:npm (?:ci|i|install|add)|pnpm (?:i|install|add)|yarn(?: install| add|\s*$)|pip3? install|poetry install|uv sync|bundle install|gem install|composer (?:install|update)|cargo install|bun (?:i|install))(?=$|[\s;&|)])/m;
const CACHES =
  /^(?:actions\/cache(?:\/restore)?|swatinem\/rust-cache|gradle\/(?:actions\/setup-gradle|gradle-build-action)|hendrikmuhs\/ccache-action|mozilla-actions\/sccache-action)$/;
const HEAD =
  /github\.(?:event\.pull_request\.(?:head|number|merge_commit_sha)|head_ref|event\.workflow_run\.head|event\.issue\.number)|refs\/pull\//;

/** What a job is, rather than what its steps do. */
export function checkJob(job: Job, workflow: Workflow, world: World): void {
  checkTriggers(job, workflow, world);
  checkIdToken(job, workflow, world);
}

function checkTriggers(job: Job, { events }: Workflow, world: World): void {
  const event = OUTSIDE.find((name) => events.has(name));
  const step = job.steps.find(({ uses }) => uses !== undefined && isKeyless(parseUses(uses.text), world));
  if (event === undefined || step?.uses === undefined) return;
  const allowed = inputOf(step, 'allow-untrusted-trigger');
  const open = allowed?.text === 'true';
  world.report.add('untrusted-trigger', open ? 'error' : 'warning', (open ? allowed : step.uses).place, {
    why: open
      ? `\`${event}\` runs with this repository's rights for code or text of a fork, and the step's own check is switched off.`
      : `\`${event}\` runs with this repository's rights for code or text of a fork; the step refuses where the event came from one.`,
    fix: 'on:\n  push:\n    branches: [main]',
    subject: event,
  });
}

function checkIdToken(job: Job, workflow: Workflow, world: World): void {
  if (job.uses !== undefined || !mayAskForToken(job.permissions)) return;
  const reasons = job.steps.flatMap((step) => reasonOf(step, workflow));
  const pull = pullRequestReason(job, workflow, world);
  if (pull !== undefined) reasons.unshift(pull);
  const [worst] = reasons.toSorted((one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity));
  if (worst === undefined) return;
  const own = get(job.node, 'permissions', 'id-token');
  const what = [...new Set(reasons.map(({ what }) => what))].slice(0, 3).join(', ');
  world.report.add('id-token-exposed', worst.severity, own?.place ?? job.place, {
    why: `The job "${job.id}" can ask for an OIDC token${own === undefined ? ' (by the permissions of the whole workflow)' : ''} and ${what}, whose code can ask for it too.`,
    fix: 'jobs:\n  build:    # runs the code from outside\n    permissions: { contents: read }\n  deploy:   # nothing but what is trusted\n    needs: build\n    permissions: { id-token: write }',
    subject: job.id,
  });
}

interface Reason {
  readonly severity: Severity;
  readonly what: string;
}

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

function mayAskForToken(permissions: YamlNode | undefined): boolean {
  if (permissions?.kind === 'scalar') return permissions.text === 'write-all';
  return textAt(permissions, 'id-token') === 'write';
}

function reasonOf(step: Step, workflow: Workflow): readonly Reason[] {
  const action = actionOf(parseUses(step.uses?.text ?? ''));
  if (CACHES.test(action)) return [{ severity: 'warning', what: 'restores a cache' }];
  const setup =
    /^(?:actions\/setup-(?:node|python|java|dotnet)|ruby\/setup-ruby|pnpm\/action-setup|astral-sh\/setup-uv)$/.test(
      action,
    );
  const cache =
    textAt(step.node, 'with', 'cache') ??
    textAt(step.node, 'with', 'bundler-cache') ??
    textAt(step.node, 'with', 'enable-cache');
  if (setup && cache !== undefined && !/^(?:false)?$/.test(cache))
    return [{ severity: 'warning', what: 'restores a cache' }];
  if (
    action === 'actions/checkout' &&
    OUTSIDE.some((event) => workflow.events.has(event)) &&
    HEAD.test(textAt(step.node, 'with', 'ref') ?? '')
  )
    return [{ severity: 'error', what: "checks out a pull request's code" }];
  const run = step.run?.text ?? '';
  if (/\bgh pr checkout\b/.test(run)) return [{ severity: 'error', what: "checks out a pull request's code" }];
  return INSTALLS.test(run) && !/--ignore-scripts/.test(run) ? [{ severity: 'note', what: 'installs packages' }] : [];
}

/** `pull_request`: a fork gets no token, but a branch of this repository does, before anyone has reviewed it. */
function pullRequestReason(job: Job, { events }: Workflow, world: World): Reason | undefined {
  if (!events.has('pull_request')) return undefined;
  const condition = textAt(job.node, 'if') ?? '';
  if (
    /github\.event_name\s*(?:==\s*'(?!pull_request')|!=\s*'pull_request')|github\.ref\s*==|refs\/(?:heads|tags)\//.test(
      condition,
    )
  )
    return undefined;
  const actions = job.steps.map(({ uses }) => actionOf(parseUses(uses?.text ?? '')));
  const runs =
    actions.includes('actions/checkout') &&
    job.steps.some(({ run, uses }) => run !== undefined || uses?.text.startsWith('./'));
  if (!runs) return undefined;
  const assumes = job.steps.some(
    ({ uses }) =>
      uses !== undefined &&
      (isKeyless(parseUses(uses.text), world) ||
        /^(?:aws-actions\/configure-aws-credentials|google-github-actions\/auth|azure\/login)$/.test(
          actionOf(parseUses(uses.text)),
        )),
  );
  return { severity: assumes ? 'warning' : 'note', what: "runs a pull request's code" };
}
