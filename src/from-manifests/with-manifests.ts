/** What nobody loads who names no manifest, in one chunk: whoever needs a part of it takes it from here, so that none is bundled twice. */
export { manifestWorld } from '../adapters/manifest-world.ts';
export { check } from '../commands/check.ts';
export { checkStep } from './check-step.ts';
export { manifestStep } from './manifest-step.ts';
