import type { TemplateWorld } from '../../template/world.ts';
import type { Manifest } from '../document/manifest.ts';
import type { StoreAnswers } from '../store-read.ts';

/** What Secrets are made with. */
export interface MakeWorld {
  readonly answers: StoreAnswers;
  readonly template: TemplateWorld;
  /** ConfigMaps and Secrets that hold templates. */
  readonly objects: readonly Manifest[];
  readonly notice: (text: string) => void;
}
