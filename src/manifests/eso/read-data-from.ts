import { emptyText } from '../document/node.ts';
import type { Fields } from '../fields.ts';
import type { DataFromEntry, DataSource, Find, Rewrite } from './external-secret.ts';
import { readRemoteRef, readStrategies } from './read-remote-ref.ts';
import { readStoreRef } from './read-store-ref.ts';

/** One entry of `dataFrom`; none where it has no source, which admission reports. */
export function readDataFrom(fields: Fields): readonly DataFromEntry[] {
  const extract = fields.object('extract');
  const find = fields.object('find');
  const sourceRef = fields.object('sourceRef');
  const generator = sourceRef?.object('generatorRef');
  const generatorKind = generator?.text('kind', { required: true })?.text ?? '';
  generator?.text('name', { required: true });
  generator?.skip('apiVersion');
  generator?.end();
  const store = readStoreRef(sourceRef?.object('storeRef'));
  sourceRef?.end();
  const remoteRef = extract === undefined ? undefined : readRemoteRef(extract);
  const found = find === undefined ? undefined : readFind(find);
  const rewrite = fields.list('rewrite').flatMap((one) => readRewrite(one));
  fields.end();
  // The order in which the operator looks.
  const source: DataSource | undefined =
    found !== undefined
      ? { kind: 'find', find: found }
      : remoteRef !== undefined
        ? { kind: 'extract', remoteRef }
        : generator !== undefined
          ? { kind: 'generator', generator: generatorKind }
          : undefined;
  return source === undefined ? [] : [{ source, rewrite, store, place: fields.place }];
}

function readFind(fields: Fields): Find {
  const name = fields.object('name');
  const find: Find = {
    path: fields.text('path')?.text,
    // A name without a pattern is one that fits every name.
    name: name === undefined ? undefined : (name.text('regexp', { literal: true }) ?? emptyText(name.place)),
    tags: [...fields.strings('tags')].map(([key, { text }]) => [key, text] as const),
    tagsPlace: fields.placeOf('tags'),
    ...readStrategies(fields),
  };
  name?.end();
  fields.end();
  return find;
}

function readRewrite(fields: Fields): readonly Rewrite[] {
  const merge = fields.object('merge');
  const regexp = fields.object('regexp');
  const transform = fields.object('transform');
  fields.end();
  if (merge !== undefined) return [readMerge(merge)];
  const source = regexp?.text('source', { literal: true });
  const target = regexp?.text('target', { literal: true });
  regexp?.end();
  if (regexp !== undefined)
    return source === undefined ? [] : [{ kind: 'regexp', source, target, place: regexp.place }];
  const template = transform?.text('template', { literal: true });
  transform?.end();
  return transform === undefined || template === undefined
    ? []
    : [{ kind: 'transform', template, place: transform.place }];
}

function readMerge(fields: Fields): Rewrite {
  const merge: Rewrite = {
    kind: 'merge',
    into: fields.text('into')?.text ?? '',
    priority: fields.texts('priority').map(({ text }) => text),
    ignoreNotFound: fields.text('priorityPolicy', { oneOf: ['Strict', 'IgnoreNotFound'] })?.text === 'IgnoreNotFound',
    ignoreConflicts: fields.text('conflictPolicy', { oneOf: ['Error', 'Ignore'] })?.text === 'Ignore',
    strategy: fields.text('strategy', { oneOf: ['Extract', 'JSON'] })?.text === 'JSON' ? 'JSON' : 'Extract',
    place: fields.place,
  };
  fields.end();
  return merge;
}
