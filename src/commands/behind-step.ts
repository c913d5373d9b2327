import type { Command } from '../command.ts';

/** The commands that need much of what the step loads late: they are reached through it, so that none of it is bundled twice. */
export const BEHIND_STEP: Readonly<Record<'check' | 'registry-token', () => Promise<Command>>> = {
  check: async () => (await import('../from-manifests/with-manifests.ts')).check,
  'registry-token': async () =>
    (await import(/* webpackChunkName: "session" */ './registry-token.ts')).getRegistryToken,
};
