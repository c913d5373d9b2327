import type { Commands } from '../command.ts';

/** The commands that `dist/main` has: those that use the network or a parser. One line each. */
export const PASSED_ON: Commands = {
  audit: async () => (await import('./audit.ts')).audit,
  check: async () => (await import('../from-manifests/with-manifests.ts')).check,
  'registry-token': async () => (await import('./registry-token.ts')).getRegistryToken,
  trust: async () => (await import(/* webpackChunkName: "trust" */ './trust.ts')).trust,
};
