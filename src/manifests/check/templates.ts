import { quote } from '../../secrets/quotation.ts';
import type { FieldUse, Misfit } from '../../template/analysis.ts';
import { characters } from '../bytes.ts';
import type { Manifest } from '../document/manifest.ts';
import type { ScalarNode } from '../document/node.ts';
import type { ExternalSecret } from '../eso/external-secret.ts';
import { templateSources } from '../eso/template-sources.ts';
import { Findings } from '../finding.ts';
import { noteEscaped } from './escaped-template.ts';
import { type KeySet, listKeys } from './key-set.ts';
import { fetchedKeys } from './produced.ts';
import { checkText } from './template-text.ts';
import { checkUnquoted } from './unquoted.ts';

/** Do the templates parse, with functions there are and keys that are fetched, and is everything fetched of use? */
export function checkTemplates(secret: ExternalSecret, objects: readonly Manifest[], findings: Findings): void {
  checkTransforms(secret, findings);
  const { template } = secret.target;
  if (template === undefined) return;
  // What the cluster has is no mistake here; whoever renders says that it's missing.
  const sources = templateSources(template.from, secret.manifest.namespace, objects, new Findings());
  const fetched = fetchedKeys(secret);
  const used = new Set<string>();
  let whole = sources.length < template.from.length;
  const check = (name: string, text: ScalarNode): void => {
    const parsed = checkText(name, text, findings);
    if (parsed === undefined) whole = true;
    else {
      whole ||= parsed.fields.whole;
      for (const use of parsed.fields.uses) {
        used.add(use.key);
        checkUse(use, text, fetched, findings);
      }
      for (const misfit of parsed.fields.misfits) noteMisfit(misfit, text, findings);
    }
  };
  for (const { key, text } of sources) {
    check(key ?? 'literal', text);
    if (key === undefined && secret.target.other === undefined) checkUnquoted(text, findings);
  }
  for (const texts of [template.data, template.labels, template.annotations])
    for (const [key, text] of texts) check(key, text);

  if (noteEscaped(secret, [...sources.map(({ text }) => text), ...template.data.values()], used, findings)) return;
  if (whole || template.merge || (template.data.size === 0 && template.from.length === 0)) return;
  for (const { secretKey } of secret.data) {
    if (used.has(secretKey.text) || template.data.has(secretKey.text)) continue;
    const why = `${quote(secretKey.text, 80)} is fetched, but no template uses it, so it is not in the Secret.`;
    findings.add(
      'template-drops',
      secretKey.place,
      secretKey.text,
      why,
      'Add it to template.data, set template.mergePolicy: Merge, or do not fetch it.',
    );
  }
}

function checkTransforms({ dataFrom }: ExternalSecret, findings: Findings): void {
  const key: KeySet = { keys: new Set(['value']), open: false };
  for (const { rewrite } of dataFrom) {
    for (const operation of rewrite) {
      if (operation.kind !== 'transform') continue;
      const parsed = checkText('transform', operation.template, findings);
      for (const use of parsed?.fields.uses ?? []) checkUse(use, operation.template, key, findings);
    }
  }
}

function noteMisfit({ expected, function: called, offset }: Misfit, text: ScalarNode, findings: Findings): void {
  findings.add(
    'template-data',
    text.at(characters(text.text, offset)),
    called,
    `${called} takes ${expected}, and the data is map[string]string: wrong type for value.`,
    'Use {{ index . "KEY" }}, or range over it.',
  );
}

function checkUse(
  { access, key, offset, within }: FieldUse,
  text: ScalarNode,
  fetched: KeySet,
  findings: Findings,
): void {
  const place = text.at(characters(text.text, offset));
  const dotted = [key, ...within].join('.');
  if (within.length > 0) {
    const fix =
      fetched.keys.has(dotted) || fetched.keys.size === 0
        ? `{{ index . "${dotted}" }}`
        : `{{ (.${key} | fromJson).${within.join('.')} }}`;
    findings.add(
      'template-nested',
      place,
      dotted,
      `.${dotted} asks the text of ${quote(key, 60)} for a field: can't evaluate field ${within[0] ?? ''} in type string.`,
      fix,
    );
  } else if (!fetched.open && !fetched.keys.has(key)) {
    if (access === 'field')
      findings.add(
        'template-field',
        place,
        key,
        `The template asks for ${quote(key, 60)}, which nothing fetches: map has no entry for key "${key}".`,
        `Fetched are: ${listKeys(fetched)}.`,
      );
    else
      findings.add(
        'template-index',
        place,
        key,
        `index finds no ${quote(key, 60)}, which nothing fetches, and gives an empty text.`,
        `Fetched are: ${listKeys(fetched)}.`,
      );
  }
}
