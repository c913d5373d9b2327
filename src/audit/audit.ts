import { applySuppressions } from './apply-suppressions.ts';
import { checkCredentials, mayHoldCredentials } from './config/credentials.ts';
import { checkDebugLines, checkDebugMode, hasDebugLines, namesDebugSetting } from './config/debug-mode.ts';
import { checkManifest } from './config/kubernetes.ts';
import { isRehearsal } from './config/rehearsal.ts';
import { withoutTemplates } from './config/template.ts';
import { checkDockerfile } from './dockerfile/check.ts';
import type { Finding } from './finding.ts';
import { JobState } from './flow/job-state.ts';
import { runScript } from './flow/run-script.ts';
import { SOMETHING } from './flow/value.ts';
import type { ScriptTask } from './flow/world.ts';
import { kindOf } from './kinds.ts';
import { runPowerShell } from './powershell/powershell.ts';
import { Report } from './report.ts';
import type { RepositoryFiles } from './repository.ts';
import { Source } from './source.ts';
import { followAction, followWorkflow } from './workflow/follow.ts';
import { readWorkflow } from './workflow/model.ts';
import { readYaml } from './yaml.ts';

export interface Audit {
  /** By file and place. */
  readonly findings: readonly Finding[];
  /** Files that were read. */
  readonly files: number;
  /** Findings that comments have silenced. */
  readonly silenced: number;
}

/** Audits files, and what they run of the repository. */
export function audit(paths: readonly string[], files: RepositoryFiles): Audit {
  const auditor = new Auditor(files);
  for (const path of paths) auditor.file(path);
  return auditor.result();
}

class Auditor {
  readonly #files: RepositoryFiles;
  readonly #report = new Report();
  readonly #sources = new Map<string, Source | undefined>();
  readonly #audited = new Set<string>();

  constructor(files: RepositoryFiles) {
    this.#files = files;
  }

  get report(): Report {
    return this.#report;
  }

  /** A file that somebody runs, builds or names; a Dockerfile that a step builds is audited with it. */
  read(path: string): Source | undefined {
    if (this.#sources.has(path)) return this.#sources.get(path);
    const text = this.#files.read(path);
    const source = text === undefined ? undefined : new Source(path, text);
    this.#sources.set(path, source);
    if (source !== undefined && kindOf(path) === 'dockerfile') this.file(path);
    return source;
  }

  file(path: string): void {
    const kind = kindOf(path);
    const source = kind === undefined || this.#audited.has(path) ? undefined : this.read(path);
    if (source === undefined || this.#audited.has(path)) return;
    this.#audited.add(path);
    if (mayHoldCredentials(path)) checkCredentials(source, this);
    if (kind === 'dockerfile') {
      checkDockerfile(source, this);
      checkDebugLines(source, this);
    } else if (kind === 'shell' && !isRehearsal(path)) runScript(alone(source), this, { path });
    else if (kind === 'powershell') runPowerShell(alone(source), this);
    else if (kind === 'workflow' || kind === 'action') this.#workflow(source);
    else if (kind === 'manifest') this.#manifest(source);
    else if (hasDebugLines(path)) checkDebugLines(source, this);
  }

  result(): Audit {
    const sources = new Map(
      [...this.#sources].flatMap(([path, source]) => (source === undefined ? [] : [[path, source] as const])),
    );
    const { findings, silenced } = applySuppressions(this.#report.findings, sources);
    return { findings, files: sources.size, silenced };
  }

  #workflow(source: Source): void {
    const { documents, problem } = readYaml(source);
    if (problem !== undefined) {
      this.#report.add('unreadable-file', 'note', problem, {
        why: `This file is not valid YAML, so nothing in it was checked: ${problem.message}.`,
        fix: '# correct the syntax',
        subject: source.path,
      });
      return;
    }
    const [root] = documents;
    const workflow = readWorkflow(source, root);
    if (workflow !== undefined) followWorkflow(workflow, this, new Map());
    else if (root !== undefined) followAction(root, source.path.replace(/\/?[^/]*$/, ''), this);
  }

  #manifest(source: Source): void {
    if (/^jobs:/m.test(source.text) && /^['"]?on['"]?:/m.test(source.text)) {
      this.#workflow(source); // a workflow that is kept elsewhere, such as a template of one
      return;
    }
    if (!mayConcern(source.text)) return;
    const read = source.text.includes('{{') ? new Source(source.path, withoutTemplates(source.text)) : source;
    for (const document of readYaml(read).documents) {
      checkManifest(document, read, this);
      checkDebugMode(document, read, this);
    }
  }
}

/** Whether a manifest has anything that a rule looks at: most have not, and parsing is slow. */
function mayConcern(text: string): boolean {
  return (
    /kind"?\s*:\s*["']?(?:Secret|List)\b/i.test(text) ||
    text.includes('secrets-store.csi.k8s.io') ||
    namesDebugSetting(text)
  );
}

/** A script that no step is known to run: nothing is known of its variables. */
function alone(source: Source): ScriptTask {
  return {
    snippet: source,
    state: new JobState(),
    step: undefined,
    folder: '',
    variables: new Map(),
    expression: () => SOMETHING,
  };
}
