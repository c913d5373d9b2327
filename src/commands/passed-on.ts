import type { Commands } from '../command.ts';

/** The commands that `dist/main` has: those that use the network or a parser. One line each. */
export const PASSED_ON: Commands = {
  audit: async () => (await import(/* webpackChunkName: "audit" */ './audit.ts')).audit,
  check: async () => await (await import('../step/rest.ts')).BEHIND_STEP.check(),
  'registry-token': async () => await (await import('../step/rest.ts')).BEHIND_STEP['registry-token'](),
  trust: async () => (await import(/* webpackChunkName: "trust" */ './trust.ts')).trust,
};
