import type { Place } from '../../audit/finding.ts';
import { Source } from '../../audit/source.ts';
import type { Findings } from '../finding.ts';
import { documentsOf, KINDS, mayMatter } from './documents.ts';
import type { Manifest, ManifestFile } from './manifest.ts';
import { itemsOf, type Node, textAt } from './node.ts';
import type { Text } from './text.ts';
import { unrenderedPlace } from './unrendered.ts';
import { readYaml } from './yaml.ts';

/** Characters. etcd takes no object of more than 1.5 MiB, and no list of objects is much longer where it is committed. */
const LONGEST_DOCUMENT = 1_572_864;

const RENDER_FIRST =
  "Render first, and name what comes out:\nhelm template RELEASE CHART --output-dir rendered\nAn ExternalSecret's own template stands in quotes: '{{ .password }}'";

/** Every object that matters in a file, in order. */
export function readManifests(file: ManifestFile, findings: Findings): readonly Manifest[] {
  return documentsOf(new Source(file.path, file.text))
    .filter(mayMatter)
    .flatMap((document) => readDocument(document, findings));
}

function readDocument(document: Text, findings: Findings): readonly Manifest[] {
  const template = unrenderedPlace(document);
  if (template !== undefined) {
    noteTemplate(template, findings);
    return [];
  }
  if (document.text.length > LONGEST_DOCUMENT) {
    const why = `The document has ${document.text.length} characters; no Kubernetes object has more than ${LONGEST_DOCUMENT}.`;
    findings.add(
      'manifest-too-large',
      document.place(0),
      document.place(0).file,
      why,
      'Leave the file out of the globs, or split its list into documents.',
    );
    return [];
  }
  const { node, problems } = readYaml(document);
  for (const { code, message, place } of problems) {
    // Most of what is no YAML but looks like it is a chart's template.
    const isTemplate =
      code === 'syntax' && (document.text.split('\n')[place.line - document.place(0).line] ?? '').includes('{{');
    if (isTemplate) {
      noteTemplate(place, findings);
      continue;
    }
    if (code === 'duplicate-key')
      findings.add('duplicate-key', place, message, `In this object ${message}.`, 'Remove one of the two.');
    else if (code === 'limit')
      findings.add(
        'manifest-too-large',
        place,
        place.file,
        `The document is not read: ${message}.`,
        'Write out what the anchors stand for, or leave the file out of the globs.',
      );
    else
      findings.add(
        'manifest-yaml',
        place,
        place.file,
        `This is not YAML: ${message}.`,
        'Correct it; `yamllint` shows the line too.',
      );
  }
  return node === undefined ? [] : objectsIn(node, 0);
}

/** The object itself, or those of a `kind: List`. */
function objectsIn(node: Node, depth: number): readonly Manifest[] {
  const kind = textAt(node, 'kind');
  const apiVersion = textAt(node, 'apiVersion');
  if (node.kind === 'list') return depth > 2 ? [] : node.items.flatMap((item) => objectsIn(item, depth + 1));
  if (node.kind !== 'map' || kind === undefined || apiVersion === undefined) return [];
  if (kind.endsWith('List') && depth < 3) {
    const items = node.entries.find(({ key }) => key === 'items')?.value;
    return itemsOf(items).flatMap((item) => objectsIn(item, depth + 1));
  }
  if (!KINDS.has(kind)) return [];
  const slash = apiVersion.indexOf('/');
  return [
    {
      group: slash < 0 ? '' : apiVersion.slice(0, slash),
      version: apiVersion.slice(slash + 1),
      kind,
      name: textAt(node, 'metadata', 'name') ?? '',
      namespace: textAt(node, 'metadata', 'namespace') || undefined,
      node,
      place: node.place,
    },
  ];
}

function noteTemplate(place: Place, findings: Findings): void {
  const why = 'This is a template and no manifest yet, so nothing in it can be read.';
  findings.add('manifest-unrendered', place, place.file, why, RENDER_FIRST);
}
