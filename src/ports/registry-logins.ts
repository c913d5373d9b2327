import type { Hold } from '../registries/holds.ts';

/** The configs of this job's registry tools, in which our credential helper is named. Both throw `docker-config-unusable`. */
export interface RegistryLogins {
  readonly paths: readonly string[];
  /** Names it for a step's registries; returns those for which another helper was named. Nothing is changed on failure. */
  hold(hold: Hold): readonly string[];
  /** Puts back what stood before, except where another job's step still needs it. */
  release(id: string): void;
}
