import { mayHoldCredentials } from './config/credentials.ts';
import { hasDebugLines } from './config/debug-mode.ts';

/** What a file is audited as; undefined where no rule reads it. */
export type FileKind = 'workflow' | 'action' | 'dockerfile' | 'shell' | 'powershell' | 'manifest' | 'lines';

export function kindOf(path: string): FileKind | undefined {
  const name = path.replace(/^.*\//, '');
  if (/(?:^|\/)(?:node_modules|\.git)\//.test(path)) return undefined;
  if (/(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/.test(path)) return 'workflow';
  if (/^action\.ya?ml$/.test(name)) return 'action';
  if (
    /^(?:[\w.-]+\.)?(?:Dockerfile|Containerfile)(?:[.-][\w.-]+)?$/i.test(name) &&
    !/\.(?:dockerignore|md|sh|ya?ml|tpl|jinja|j2|erb|template|ts|js|py|go|rb|json)$/i.test(name)
  )
    return 'dockerfile';
  if (/\.(?:sh|bash)$/.test(name)) return 'shell';
  if (/\.ps1$/i.test(name)) return 'powershell';
  if (mayHoldCredentials(path) || hasDebugLines(path)) return 'lines';
  if (/\.ya?ml$/.test(name) || /task[-_]?def(?:inition)?[\w.-]*\.json$/i.test(name)) return 'manifest';
  return undefined;
}
