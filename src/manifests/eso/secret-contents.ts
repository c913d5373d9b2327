import { fromBytes, type GoString, toBytes, toText } from '../../golang/text.ts';
import { quote } from '../../secrets/quotation.ts';
import { parseTemplate, renderTemplate } from '../../template/template.ts';
import { decodeYamlStrings } from '../../yaml/decode.ts';
import { characters } from '../bytes.ts';
import { child, entriesOf } from '../document/node.ts';
import type { Findings } from '../finding.ts';
import { keyProblem, quoteKey, type ShowKey } from '../secret-key.ts';
import { decodeValue } from './decode.ts';
import type { Fetched } from './keys.ts';
import type { MakeWorld } from './make-world.ts';
import type { PlannedSecret } from './plan.ts';
import { swallowedError } from './swallowed.ts';
import type { Template, TemplateTarget } from './template.ts';
import { type TemplateSource, templateSources } from './template-sources.ts';

/** It may be a line of a value, which YAML takes for a key. */
const RENDERED: ShowKey = () => 'a key of the rendered text';

/** What a Secret holds, as it is filled. */
export class SecretContents {
  readonly data: Map<string, GoString> = new Map();
  readonly labels: Map<string, string> = new Map();
  readonly annotations: Map<string, string> = new Map();
  readonly #planned: PlannedSecret;
  readonly #values: Fetched;
  readonly #world: MakeWorld;
  readonly #findings: Findings;

  constructor(planned: PlannedSecret, values: Fetched, world: MakeWorld, findings: Findings) {
    this.#planned = planned;
    this.#values = values;
    this.#world = world;
    this.#findings = findings;
  }

  /** Without a template the ExternalSecret's own labels and annotations go over too. */
  takeAll(): void {
    const { kind, node } = this.#planned.secret.manifest;
    const metadata = kind === 'ClusterExternalSecret' ? ['spec', 'externalSecretMetadata'] : ['metadata'];
    for (const [key, value] of this.#values) this.data.set(key, value);
    for (const { key, value } of entriesOf(child(node, ...metadata, 'labels')))
      if (value.kind === 'scalar') this.labels.set(key, value.text);
    for (const { key, value } of entriesOf(child(node, ...metadata, 'annotations')))
      if (value.kind === 'scalar') this.annotations.set(key, value.text);
  }

  /** In the operator's order, later ones overwriting: fetched values, templateFrom, data, labels, annotations. */
  render(template: Template): void {
    if (template.merge || (template.data.size === 0 && template.from.length === 0)) {
      for (const [key, value] of this.#values) this.data.set(key, value);
    }
    const { manifest } = this.#planned.secret;
    for (const source of templateSources(template.from, manifest.namespace, this.#world.objects, this.#findings))
      this.#source(source);
    for (const [key, text] of template.data) this.#source({ key, text, target: 'Data', decoding: '' });
    for (const [key, text] of template.labels) this.#source({ key, text, target: 'Labels', decoding: '' });
    for (const [key, text] of template.annotations) this.#source({ key, text, target: 'Annotations', decoding: '' });
  }

  #source({ decoding, key, target, text }: TemplateSource): void {
    const rendered = this.#rendered(key, text);
    if (rendered === undefined) return;
    if (key !== undefined) {
      this.#put(target, key, rendered, decoding, text, quoteKey);
      return;
    }
    const read = decodeYamlStrings(rendered);
    // Its own message may quote a value.
    if (read.kind === 'problem')
      this.#problem(
        'live-template',
        text,
        'the rendered text is no YAML map of texts',
        'Quote the values: `key: {{ .value | quote }}`',
      );
    else for (const [name, value] of read.value) this.#put(target, toText(name), value, decoding, text, RENDERED);
  }

  #rendered(key: string | undefined, text: TemplateSource['text']): GoString | undefined {
    const parsed = parseTemplate(key ?? text.text, text.text);
    if (parsed.kind === 'problems') return undefined; // the checks of templates say why
    const data = [...this.#values].map(([name, value]) => [name, toBytes(value)] as const);
    const rendered = renderTemplate(parsed.template, data, this.#world.template);
    if (rendered.kind === 'problem') {
      const { message, offset } = rendered.problem;
      this.#problem(
        'live-template',
        { ...text, place: text.at(characters(text.text, offset)) },
        `the template does not render: ${message}`,
        'Correct the template.',
      );
      return undefined;
    }
    const value = fromBytes(rendered.bytes);
    const swallowed = swallowedError(value, [...this.#values.values()]);
    if (swallowed !== undefined)
      this.#problem(
        'live-swallowed',
        text,
        `the rendered value of ${quote(key ?? 'the template', 80)} holds "${swallowed}" instead of what was meant`,
        'Look at what the function before it was given.',
      );
    return value;
  }

  #put(
    target: TemplateTarget,
    key: string,
    value: GoString,
    decoding: TemplateSource['decoding'],
    { place }: TemplateSource['text'],
    show: ShowKey,
  ): void {
    const decoded = decodeValue(decoding, value);
    const wrongKey = target === 'Data' ? keyProblem(key, show) : undefined;
    if (decoded === undefined)
      this.#problem(
        'live-value',
        { place },
        `the rendered value for ${show(key)} is not ${decoding}`,
        'Correct valuesDecodingStrategy, or the template.',
      );
    else if (wrongKey !== undefined) this.#problem('live-value', { place }, wrongKey, 'Correct the template.');
    else if (target === 'Data') this.data.set(key, decoded);
    else (target === 'Labels' ? this.labels : this.annotations).set(key, toText(decoded));
  }

  #problem(
    rule: Parameters<Findings['add']>[0],
    { place }: Pick<TemplateSource['text'], 'place'>,
    message: string,
    fix: string,
  ): void {
    const why = `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
    this.#findings.add(rule, place, this.#planned.secret.manifest.name, why, fix);
  }
}
