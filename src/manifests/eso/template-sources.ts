import { decodeBase64 } from '../../golang/encodings.ts';
import { fromText, toText } from '../../golang/text.ts';
import { type Manifest, sameNamespace } from '../document/manifest.ts';
import { child, entriesOf, type ScalarNode } from '../document/node.ts';
import type { Findings } from '../finding.ts';
import type { Decoding } from './strategies.ts';
import type { TemplateFrom, TemplateTarget } from './template.ts';

/** One template, ready to be parsed: what its result is, and where. */
export interface TemplateSource {
  /** Undefined where the result is a map of keys and values. */
  readonly key: string | undefined;
  readonly text: ScalarNode;
  readonly target: TemplateTarget;
  readonly decoding: Decoding;
}

/** The templates that `templateFrom` names. An object of the cluster is read from its manifest, if that is here too. */
export function templateSources(
  from: readonly TemplateFrom[],
  namespace: string | undefined,
  objects: readonly Manifest[],
  findings: Findings,
): readonly TemplateSource[] {
  return from.flatMap(({ decoding, place, source, target }): readonly TemplateSource[] => {
    if (source.kind === 'literal') return [{ key: undefined, text: source.text, target, decoding }];
    const found = objects.find(
      (one) => one.kind === source.object && one.name === source.name && sameNamespace(one.namespace, namespace),
    );
    if (found === undefined) {
      findings.add(
        'source-unsupported',
        place,
        source.name,
        `The templates of ${source.object} ${source.name} are in the cluster, and its manifest is not here.`,
        `Add the ${source.object}'s manifest to the globs, or write the template as a literal.`,
      );
      return [];
    }
    return source.items.flatMap((item): readonly TemplateSource[] => {
      const text = textIn(found, item.key);
      if (text !== undefined) return [{ key: item.keysAndValues ? undefined : item.key, text, target, decoding }];
      findings.add(
        'template-field',
        item.place,
        item.key,
        `Error in ${source.object.toLowerCase()} ${source.name}: missing key ${item.key}.`,
        `Add the key to ${found.place.file}:${found.place.line}, or correct it.`,
      );
      return [];
    });
  });
}

function textIn({ kind, node }: Manifest, key: string): ScalarNode | undefined {
  const plain = scalarIn(child(node, kind === 'Secret' ? 'stringData' : 'data'), key);
  if (plain !== undefined || kind !== 'Secret') return plain;
  const encoded = scalarIn(child(node, 'data'), key);
  if (encoded === undefined) return undefined;
  const decoded = decodeBase64(fromText(encoded.text));
  return decoded.kind === 'problem' ? undefined : { ...encoded, text: toText(decoded.text), at: () => encoded.place };
}

function scalarIn(node: ReturnType<typeof child>, key: string): ScalarNode | undefined {
  const value = entriesOf(node).find((entry) => entry.key === key)?.value;
  return value?.kind === 'scalar' ? value : undefined;
}
