import type { Place } from '../../audit/finding.ts';
import { fromBytes, fromText, type GoString, toText } from '../../golang/text.ts';
import { quote } from '../../secrets/quotation.ts';
import type { OtherStore } from '../../secrets/stores.ts';
import { bytesOf } from '../../secrets/value.ts';
import type { TemplateWorld } from '../../template/world.ts';
import type { Findings } from '../finding.ts';
import type { Origin } from '../made-secret.ts';
import { quoteKey, showKey } from '../secret-key.ts';
import { readKey, type StoreAnswer, type StoreAnswers, type StoreRead } from '../store-read.ts';
import { tagEntries } from './azure-metadata.ts';
import { decodeValue } from './decode.ts';
import type { DataFromEntry, Find, RemoteRef } from './external-secret.ts';
import { decodedEntries, jsonEntries } from './json-object.ts';
import { checkKeys, convertKeys, type Fetched } from './keys.ts';
import type { PlannedSecret } from './plan.ts';
import { remoteValue } from './remote-value.ts';
import { rewriteKeys } from './rewrite.ts';

export interface FetchedValues {
  readonly values: Fetched;
  readonly origins: readonly Origin[];
  /** What was left out because `deletionPolicy` allows it. */
  readonly absent: readonly string[];
}

/**
 * The values of an ExternalSecret before any template, in the operator's order: dataFrom, then data, later ones overwriting.
 * Every problem is noted, of every entry.
 */
export function fetchValues(
  planned: PlannedSecret,
  answers: StoreAnswers,
  template: TemplateWorld,
  findings: Findings,
): FetchedValues {
  return new Fetching(planned, answers, template, findings).run();
}

class Fetching {
  readonly #planned: PlannedSecret;
  readonly #answers: StoreAnswers;
  readonly #template: TemplateWorld;
  readonly #findings: Findings;
  readonly #values = new Map<string, GoString>();
  readonly #origins: Origin[] = [];
  readonly #absent: string[] = [];

  constructor(planned: PlannedSecret, answers: StoreAnswers, template: TemplateWorld, findings: Findings) {
    this.#planned = planned;
    this.#answers = answers;
    this.#template = template;
    this.#findings = findings;
  }

  run(): FetchedValues {
    for (const { entry, read } of this.#planned.dataFrom) {
      const values = this.#dataFrom(entry, this.#answers.get(readKey(read)), storeOf(read));
      for (const [key, value] of values ?? []) this.#values.set(key, value);
    }
    for (const { entry, read } of this.#planned.data) {
      const { remoteRef, secretKey } = entry;
      const value = this.#remote(remoteRef, this.#answers.get(readKey(read)), storeOf(read));
      const decoded = value === undefined ? undefined : this.#decode(quoteKey(secretKey.text), value, remoteRef);
      if (decoded !== undefined) this.#values.set(secretKey.text, decoded);
    }
    return { values: this.#values, origins: this.#origins, absent: this.#absent };
  }

  #remote(ref: RemoteRef, answer: StoreAnswer | undefined, store: OtherStore | undefined): GoString | undefined {
    const found = remoteValue(ref, answer, store);
    if (found.kind === 'value') {
      if (found.origin !== undefined) this.#origins.push(found.origin);
      return found.value;
    }
    if (found.kind === 'problem') this.#problem(found.rule, found.place, found.message, found.fix);
    else if (this.#planned.secret.target.deletionPolicy !== 'Retain' && found.deleting !== true)
      this.#absent.push(ref.key.text);
    else
      this.#problem(
        'live-absent',
        ref.key.place,
        `${quote(ref.key.text, 120)} is not in the store: ${found.message}`,
        'Create it, or correct the key.',
      );
    return undefined;
  }

  #dataFrom(entry: DataFromEntry, answer: StoreAnswer | undefined, store: OtherStore | undefined): Fetched | undefined {
    const { source } = entry;
    if (source.kind === 'generator') return undefined;
    const ref = source.kind === 'extract' ? source.remoteRef : source.find;
    const fetched =
      source.kind === 'extract'
        ? this.#extract(source.remoteRef, answer, store)
        : this.#find(entry, source.find, answer);
    if (fetched === undefined) return undefined;
    const ofValue = source.kind === 'extract' || entry.rewrite.some(({ kind }) => kind === 'merge');
    const show = ofValue ? showKey : quoteKey;
    const rewritten = rewriteKeys(entry.rewrite, fetched, this.#template, show);
    if (rewritten.kind === 'problem') {
      this.#problem(rewritten.rule, rewritten.place, rewritten.message, 'Correct the rewrite.');
      return undefined;
    }
    // Keys are converted only where nothing rewrites them.
    const converted = entry.rewrite.length === 0 ? convertKeys(ref.conversion, rewritten.values, show) : rewritten;
    const checked = converted.kind === 'keys' ? checkKeys(converted.values, show) : converted;
    if (checked.kind === 'problem') {
      this.#problem(
        'live-value',
        entry.place,
        checked.message,
        'Change the keys by rewrite, or by conversionStrategy where there is none.',
      );
      return undefined;
    }
    const decoded = new Map<string, GoString>();
    for (const [key, value] of checked.values) {
      const plain = this.#decode(show(key), value, ref);
      if (plain !== undefined) decoded.set(key, plain);
    }
    return decoded;
  }

  #extract(ref: RemoteRef, answer: StoreAnswer | undefined, store: OtherStore | undefined): Fetched | undefined {
    const value = this.#remote(ref, answer, store);
    if (value === undefined) return undefined;
    if (ref.tags && answer?.kind === 'value') {
      const entries = tagEntries(answer.metadata ?? [], ref.key.text, ref.property?.text ?? '');
      return new Map([...entries].map(([key, each]) => [toText(key), each]));
    }
    const read = store === 'vault' ? decodedEntries(value) : jsonEntries(value);
    if (read.kind === 'entries') return new Map([...read.entries].map(([key, each]) => [toText(key), each]));
    const found = { text: 'is text that is no JSON', list: 'is a JSON list', value: 'is a single JSON value' }[
      read.found
    ];
    this.#problem(
      'live-extract',
      ref.key.place,
      `extract needs a JSON object, and the value of ${quote(ref.key.text, 120)} ${found}`,
      'Use `data` for a value that is not an object.',
    );
    return undefined;
  }

  #find({ place }: DataFromEntry, { name, path }: Find, answer: StoreAnswer | undefined): Fetched | undefined {
    if (answer?.kind === 'refused') {
      this.#problem(
        'live-refused',
        place,
        `the store refuses the search: ${answer.code}: ${answer.message}`,
        'Let the role list and read what it looks for.',
      );
      return undefined;
    }
    const entries = answer?.kind === 'found' ? answer.entries : [];
    if (entries.length === 0) {
      const sought = name === undefined ? (path ?? 'its tags') : name.text;
      this.#problem(
        'live-nothing-found',
        place,
        `find finds nothing for ${quote(sought, 120)}, so no key comes of it`,
        'Correct name, path or tags.',
      );
    }
    this.#origins.push(...entries.map(({ arn, versionId }) => ({ arn, versionId })));
    return new Map(entries.map((entry) => [entry.name, fromBytes(bytesOf(entry.value))]));
  }

  #decode(
    shown: string,
    value: GoString,
    { decoding, decodingPlace, failOnNull }: Pick<RemoteRef, 'decoding' | 'decodingPlace' | 'failOnNull'>,
  ): GoString | undefined {
    const decoded = decodeValue(decoding, value);
    if (decoded === undefined)
      this.#problem(
        'live-value',
        decodingPlace,
        `the value for ${shown} is not ${decoding}`,
        'Correct decodingStrategy, or the value.',
      );
    else if (failOnNull && decoded.includes(fromText('\0')))
      this.#problem(
        'live-value',
        decodingPlace,
        `the value for ${shown} contains null bytes, which nullBytePolicy: Fail refuses`,
        'Leave nullBytePolicy out for a binary value.',
      );
    else return decoded;
    return undefined;
  }

  #problem(rule: Parameters<Findings['add']>[0], place: Place, message: string, fix: string): void {
    const why = `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
    this.#findings.add(rule, place, this.#planned.secret.manifest.name, why, fix);
  }
}

function storeOf(read: StoreRead): OtherStore | undefined {
  return read.kind === 'other' ? read.read.kind : undefined;
}
