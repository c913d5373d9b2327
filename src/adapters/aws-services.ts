/** All that speaks to AWS for a step, in one chunk: what each service shares with the others is then bundled and loaded once. */
export { openParameterDirectory } from './parameter-directory.ts';
export { openParameterStore } from './parameter-store.ts';
export { openSecretsDirectory } from './secrets-directory.ts';
export { openSecretsManager, rehearseSecretsManager } from './secrets-manager.ts';
export { openSts, rehearseSts } from './sts.ts';
