import type { Runner } from '../ports/runner.ts';
import type { SubjectTemplates } from '../ports/subject-templates.ts';
import { parseTemplate, type TemplateAnswer } from '../refusal/subject-template.ts';
import { ServiceError } from '../service-error.ts';
import type { Connections } from './connections.ts';
import { getJson } from './http.ts';

/** Milliseconds; a refusal is not kept waiting longer. */
const DEADLINE = 4_000;

export interface GitHubAccess {
  /** '' where the step was given none. */
  readonly token: string;
  readonly runner: Pick<Runner, 'mask'>;
  readonly connections: Connections;
  readonly env: NodeJS.ProcessEnv;
}

/** GitHub's REST API, at GITHUB_API_URL. https://docs.github.com/rest/actions/oidc */
export function subjectTemplates({ connections, env, runner, token }: GitHubAccess): SubjectTemplates {
  return {
    async read(signal) {
      const api = env['GITHUB_API_URL'] || 'https://api.github.com';
      const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
      if (token === '') return unreadable('`github-token` is empty');
      if (owner === '' || repo === '') return unreadable('GITHUB_REPOSITORY is not set');
      runner.mask([token]);
      const deadline = AbortSignal.timeout(DEADLINE);
      try {
        const data = await getJson({
          url: `${api}/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}/actions/oidc/customization/sub`,
          service: 'GitHub API',
          agent: connections,
          signal: AbortSignal.any([signal, deadline]),
          headers: {
            accept: 'application/vnd.github+json',
            authorization: `Bearer ${token}`,
            'user-agent': 'keyless/1',
            'x-github-api-version': '2022-11-28',
          },
        });
        const template = parseTemplate(data);
        return template === undefined ? unreadable('GitHub answered something else') : { kind: 'template', template };
      } catch (error) {
        return unreadable(deadline.aborted ? `GitHub did not answer within ${DEADLINE / 1000} s` : reasonOf(error));
      }
    },
  };
}

/** Without the answer's own words: what a server says may hold what it was sent. */
function reasonOf(error: unknown): string {
  const status = error instanceof ServiceError ? error.status : undefined;
  switch (status) {
    case 200:
      return 'GitHub answered something else';
    case 401:
      return 'GitHub answered 401: it does not accept `github-token`';
    case 403:
      return 'GitHub answered 403: `github-token` may not read it, so it may lack `actions: read`';
    case 404:
      return 'GitHub answered 404: `github-token` does not see the repository, or this server has no such setting';
    case undefined:
      return 'GitHub could not be asked';
    default:
      return `GitHub answered ${status}`;
  }
}

function unreadable(because: string): TemplateAnswer {
  return { kind: 'unreadable', because };
}
