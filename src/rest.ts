/** What main loads late, in one chunk. */
export { githubRunner } from './adapters/github-runner.ts';
export { finish } from './finish.ts';
