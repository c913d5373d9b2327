/** What main loads late, in one chunk. */
export { githubRunner } from './adapters/github-runner.ts';
export { workflowPlace } from './adapters/workflow-place.ts';
export { finish } from './finish.ts';
