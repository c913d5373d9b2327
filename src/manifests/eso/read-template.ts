import { quote } from '../../secrets/quotation.ts';
import type { Fields } from '../fields.ts';
import type { Findings } from '../finding.ts';
import { DECODINGS } from './strategies.ts';
import type { Template, TemplateFrom, TemplateTarget } from './template.ts';

const TARGETS: readonly TemplateTarget[] = ['Data', 'Annotations', 'Labels'];

/** `makesSecret`: other objects may have further targets. */
export function readTemplate(fields: Fields, findings: Findings, makesSecret: boolean): Template {
  const metadata = fields.object('metadata');
  fields.text('engineVersion', { oneOf: ['v2'] });
  const template: Template = {
    type: fields.text('type')?.text ?? '',
    typePlace: fields.placeOf('type'),
    merge: fields.text('mergePolicy', { oneOf: ['Replace', 'Merge'] })?.text === 'Merge',
    data: fields.strings('data'),
    from: fields.list('templateFrom').flatMap((one) => readFrom(one, findings, makesSecret)),
    labels: metadata?.strings('labels') ?? new Map(),
    annotations: metadata?.strings('annotations') ?? new Map(),
    finalizers: metadata?.texts('finalizers').map(({ text }) => text) ?? [],
    place: fields.place,
  };
  metadata?.end();
  fields.end();
  return template;
}

function readFrom(fields: Fields, findings: Findings, makesSecret: boolean): readonly TemplateFrom[] {
  const target = readTarget(fields, findings, makesSecret);
  const strategy = fields.text('valuesDecodingStrategy', { oneOf: DECODINGS })?.text ?? '';
  const shared = { target, decoding: DECODINGS.find((one) => one === strategy) ?? '', place: fields.place } as const;
  const literal = fields.text('literal', { literal: true });
  const objects = (['configMap', 'secret'] as const).flatMap((field): readonly TemplateFrom[] => {
    const object = fields.object(field);
    if (object === undefined) return [];
    const name = object.text('name', { required: true })?.text ?? '';
    const items = object.list('items').flatMap((item) => {
      const key = item.text('key', { required: true });
      const scope = item.text('templateAs', { oneOf: ['Values', 'KeysAndValues'] })?.text;
      item.end();
      return key === undefined ? [] : [{ key: key.text, keysAndValues: scope === 'KeysAndValues', place: key.place }];
    });
    object.end();
    return [
      { ...shared, source: { kind: 'object', object: field === 'secret' ? 'Secret' : 'ConfigMap', name, items } },
    ];
  });
  fields.end();
  return literal === undefined ? objects : [...objects, { ...shared, source: { kind: 'literal', text: literal } }];
}

function readTarget(fields: Fields, findings: Findings, makesSecret: boolean): TemplateTarget {
  const target = fields.text('target');
  if (target === undefined || target.text === '') return 'Data';
  const known = TARGETS.find((one) => one.toLowerCase() === target.text.toLowerCase());
  if (known === undefined && makesSecret)
    findings.add(
      'eso-admission',
      target.place,
      target.text,
      `templateFrom target=${quote(target.text, 80)} is not allowed when targeting a Secret.`,
      `Write one of ${TARGETS.join(', ')}.`,
    );
  return known ?? 'Data';
}
