/**
 * What main loads late, in one chunk: a renewal takes that too, rather than cut it in pieces that each step would load,
 * and so do commands that need much of it.
 */
export { githubRunner } from '../adapters/github-runner.ts';
export { workflowPlace } from '../adapters/workflow-place.ts';
export { BEHIND_STEP } from '../commands/behind-step.ts';
export { exchangeAgain } from '../renewal/exchange-again.ts';
export { mintAgain } from '../renewal/mint-again.ts';
export { vaultAgain, withdrawVault } from '../renewal/vault-again.ts';
export { finish } from './finish.ts';
