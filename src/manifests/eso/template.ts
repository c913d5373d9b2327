import type { Place } from '../../audit/finding.ts';
import type { ScalarNode } from '../document/node.ts';
import type { Decoding } from './strategies.ts';

/** `target.template` of an ExternalSecret. */
export interface Template {
  /** Of the Secret, '' where it is not said. */
  readonly type: string;
  readonly typePlace: Place;
  readonly merge: boolean;
  /** By key. */
  readonly data: ReadonlyMap<string, TemplateText>;
  readonly from: readonly TemplateFrom[];
  readonly labels: ReadonlyMap<string, TemplateText>;
  readonly annotations: ReadonlyMap<string, TemplateText>;
  readonly finalizers: readonly string[];
  readonly place: Place;
}

export type TemplateText = ScalarNode & { readonly keyPlace: Place };

export type TemplateTarget = 'Data' | 'Annotations' | 'Labels';

/** One source of templates; the rendered text of `yaml` ones is a YAML map of keys and values. */
export interface TemplateFrom {
  readonly target: TemplateTarget;
  readonly decoding: Decoding;
  readonly place: Place;
  readonly source:
    | { readonly kind: 'literal'; readonly text: ScalarNode }
    | {
        readonly kind: 'object';
        readonly object: 'ConfigMap' | 'Secret';
        readonly name: string;
        readonly items: readonly TemplateItem[];
      };
}

export interface TemplateItem {
  readonly key: string;
  readonly keysAndValues: boolean;
  readonly place: Place;
}
