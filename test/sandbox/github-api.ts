import type { JobFacts } from './job-facts.ts';
import type { Answer, Behaviour } from './service.ts';
import type { TokenSettings } from './token-endpoint.ts';

/** What GitHub's API says of the repository; may be changed between requests. */
export interface GitHubSettings {
  /** Laid over what a repository without a template of its own says; undefined takes a member away. */
  subjectTemplate: Record<string, unknown>;
  /** Whether the job's token may read it. */
  readsTemplate: boolean;
}

export interface GitHubFacts {
  readonly settings: GitHubSettings & Pick<TokenSettings, 'subjectForm'>;
  readonly facts: JobFacts;
  /** The job's GITHUB_TOKEN. */
  readonly token: string;
}

/** The one call that Keyless makes. https://docs.github.com/rest/actions/oidc */
export function githubBehaviour({ facts, settings, token }: GitHubFacts): Behaviour {
  return {
    name: 'github',
    throttle: { status: 429, code: 'rate limited' },
    actionOf: ({ target }) => target.split('/').slice(4).join('/'),
    answer: ({ headers, method, target }) => {
      if (headers.authorization !== `Bearer ${token}`) return refusal(401, 'Bad credentials');
      const wanted = `/repos/${facts.repository}/actions/oidc/customization/sub`;
      if (method !== 'GET' || target !== wanted) return refusal(404, 'Not Found');
      if (!settings.readsTemplate) return refusal(403, 'Resource not accessible by integration');
      const immutable = settings.subjectForm === 'immutable';
      const [owner, name] = facts.repository.split('/');
      const prefix = immutable
        ? `repo:${owner}@${facts.repositoryOwnerId}/${name}@${facts.repositoryId}`
        : `repo:${facts.repository}`;
      return json(200, {
        use_default: true,
        use_immutable_subject: immutable,
        sub_claim_prefix: prefix,
        ...settings.subjectTemplate,
      });
    },
    error: (status, _code, message) => refusal(status, message),
  };
}

function refusal(status: number, message: string): Answer {
  return json(status, { message, documentation_url: 'https://docs.github.com/rest', status: String(status) });
}

function json(status: number, value: object): Answer {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(value) };
}
