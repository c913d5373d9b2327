import { templateCrypto } from '../../src/adapters/template-crypto.ts';
import { getPath, getProperty, type PathResult } from '../../src/gjson/gjson.ts';
import { decodeJson, type Json } from '../../src/golang/json-decode.ts';
import { encodeJsonNumber } from '../../src/golang/json-encode.ts';
import { fromText, toBytes, toText } from '../../src/golang/text.ts';
import { compileGoRegexp } from '../../src/regexp/regexp.ts';
import { openDocument } from '../../src/secrets/document.ts';
import { searchDocument } from '../../src/secrets/jmespath.ts';
import { fromJson, writeJson } from '../../src/template/json.ts';
import { Budget, DEFAULT_LIMITS } from '../../src/template/limits.ts';
import type { TemplateProblem } from '../../src/template/problem.ts';
import { parseTemplate, renderTemplate } from '../../src/template/template.ts';
import { decodeYamlMap, decodeYamlStrings } from '../../src/yaml/decode.ts';
import { encodeYaml } from '../../src/yaml/encode.ts';
import type { YamlValue } from '../../src/yaml/value.ts';
import type { Answer, Question } from './question.ts';

/** What Keyless answers to the question. */
export function answerHere(question: Question): Answer | Promise<Answer> {
  switch (question.engine) {
    case 'template':
      return renderHere(question);
    case 'gjson':
      return pathAnswer(getPath(fromText(question.json ?? ''), fromText(question.text)), question.op);
    case 'property':
      return pathAnswer(getProperty(fromText(question.json ?? ''), question.text), question.op);
    case 'regexp':
      return matchHere(question);
    case 'jmespath':
      return searchHere(question);
    case 'to-yaml':
      return writeYamlHere(question);
    case 'from-yaml':
      return readYamlHere(question);
    case 'yaml-strings':
      return readYamlStringsHere(question);
  }
}

export function bytesAnswer(bytes: Uint8Array): Answer {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { bytes: Buffer.from(bytes).toString('base64') };
  }
}

export function dataOf({ data = {}, bytes = {} }: Question): Map<string, Uint8Array> {
  const values = new Map<string, Uint8Array>();
  for (const [key, value] of Object.entries(data)) values.set(key, new TextEncoder().encode(value));
  for (const [key, value] of Object.entries(bytes)) values.set(key, Buffer.from(value, 'base64'));
  return values;
}

function renderHere(question: Question): Answer {
  const name = question.name ?? '';
  const parsed = parseTemplate(name, question.text);
  if (parsed.kind === 'problems') {
    const [first] = parsed.problems;
    return { error: first === undefined ? '' : asGoSays(first, name, question.text) };
  }
  const rendered = renderTemplate(parsed.template, dataOf(question), { crypto: templateCrypto, now: 0n });
  return rendered.kind === 'bytes'
    ? bytesAnswer(rendered.bytes)
    : { error: asGoSays(rendered.problem, name, question.text) };
}

function pathAnswer(found: PathResult, op: string | undefined): Answer {
  if (found.kind === 'refused') return { error: found.message };
  return found.kind === 'absent' ? { absent: true } : bytesAnswer(toBytes(op === 'raw' ? found.raw : found.text));
}

async function searchHere({ text, json = '' }: Question): Promise<Answer> {
  const opened = openDocument({ kind: 'text', text: json });
  if (opened.kind !== 'document') return { error: 'no document' };
  const found = await searchDocument(opened, text);
  if (found.kind !== 'result') return { error: found.kind };
  // Go's JSON, which sorts keys and escapes what HTML would read.
  return { text: goJson(jsonFrom(found.result)) };
}

function jsonFrom(value: unknown): Json {
  const decoded = decodeJson(fromText(JSON.stringify(value ?? null) ?? 'null'));
  return decoded.kind === 'json' ? decoded.json : null;
}

function matchHere({ text, json = '', op, with: replacement = '', n = 0 }: Question): Answer {
  const compiled = compileGoRegexp(fromText(text));
  if (compiled.kind === 'problem') return { error: toText(compiled.message) };
  const { regexp } = compiled;
  const subject = fromText(json);
  const list = (pieces: readonly string[]): Answer => (pieces.length === 0 ? {} : { list: pieces.map(toText) });
  switch (op) {
    case 'match':
      return { text: String(regexp.matches(subject)) };
    case 'find-all':
      return list(regexp.findAll(subject, n).map(([start, end]) => subject.slice(start, end)));
    case 'submatches':
      return {
        text: `[${regexp
          .findAll(subject, -1)
          .map((match) => `[${match.join(' ')}]`)
          .join(' ')}]`,
      };
    case 'split':
      return list(regexp.split(subject, n));
    case 'literal':
      return bytesAnswer(toBytes(regexp.replaceAllLiterally(subject, fromText(replacement))));
    default:
      return bytesAnswer(toBytes(regexp.replaceAll(subject, fromText(replacement))));
  }
}

/** A problem in Go's words. */
function asGoSays(
  { code, offset, line, message, verbatim, template, source }: TemplateProblem,
  name: string,
  text: string,
): string {
  const words = verbatim ?? message;
  if (code === 'template-syntax' || code === 'function-unknown') return `template: ${name}:${line}: ${words}`;
  const before = Buffer.from(text).subarray(0, offset).toString('latin1');
  const column = before.length - (before.lastIndexOf('\n') + 1);
  return `template: ${name}:${line}:${column}: executing ${JSON.stringify(template)} at <${source}>: ${words}`;
}

function yamlOf(json: Json): YamlValue {
  if (typeof json === 'number') return { number: encodeJsonNumber(json) };
  if (json instanceof Map) return new Map([...json].map(([key, value]): [string, YamlValue] => [key, yamlOf(value)]));
  if (Array.isArray(json)) return json.map(yamlOf);
  return json === null || typeof json === 'boolean' || typeof json === 'string' ? json : null;
}

function writeYamlHere({ json = '' }: Question): Answer {
  const decoded = decodeJson(fromText(json));
  if (decoded.kind === 'problem') return { error: decoded.message };
  const written = encodeYaml(yamlOf(decoded.json));
  return written === undefined ? { error: 'yaml: control characters are not allowed' } : bytesAnswer(toBytes(written));
}

function readYamlHere({ text }: Question): Answer {
  const decoded = decodeYamlMap(fromText(text));
  return decoded.kind === 'problem' ? { error: decoded.message } : { text: goJson(decoded.value) };
}

function readYamlStringsHere({ text }: Question): Answer {
  const decoded = decodeYamlStrings(fromText(text));
  return decoded.kind === 'problem' ? { error: decoded.message } : { text: goJson(new Map(decoded.value)) };
}

function goJson(value: Json): string {
  return toText(writeJson(fromJson(value), { escapeHtml: true }, new Budget(DEFAULT_LIMITS)));
}
