import type { GoString } from '../../golang/text.ts';
import { hostnameOf, NO_URL, parseUrl, writeUrl, writeUserinfo } from '../../golang/url.ts';
import { define, FunctionFailure, fail, type TemplateFunction } from '../function.ts';
import { type Any, type Dict, dict, kindOf } from '../value.ts';

/** sprig's URLs: https://masterminds.github.io/sprig/url.html */
export const URLS: Readonly<Record<string, TemplateFunction>> = {
  urlParse: define(['string'], (values) => partsOf(values.text(0))),
  urlJoin: define(['map[string]interface {}'], (values) => joined(values.dict(0))),
};

function partsOf(text: GoString): Dict {
  const parsed = parseUrl(text);
  if (parsed.kind === 'problem')
    throw new FunctionFailure(`unable to parse url: ${parsed.message}`, 'unable to parse url');
  const { url } = parsed;
  return dict(
    new Map<GoString, Any>([
      ['scheme', url.scheme],
      ['host', url.host],
      ['hostname', hostnameOf(url)],
      ['path', url.path],
      ['query', url.query],
      ['opaque', url.opaque],
      ['fragment', url.fragment],
      ['userinfo', writeUserinfo(url)],
    ]),
  );
}

function joined(parts: Dict): GoString {
  const part = (key: string): GoString => {
    const value = parts.entries.has(key) ? parts.entries.get(key) : '';
    if (typeof value === 'string') return value;
    if (value === undefined) return fail('runtime error: invalid memory address or nil pointer dereference');
    return fail(`unable to parse ${key} key, must be of type string, but ${kindOf(value)} found`);
  };
  const url = {
    ...NO_URL,
    scheme: part('scheme'),
    host: part('host'),
    path: part('path'),
    query: part('query'),
    opaque: part('opaque'),
    fragment: part('fragment'),
  };
  const userinfo = part('userinfo');
  if (userinfo === '') return writeUrl(url);
  const parsed = parseUrl(`proto://${userinfo}@host`);
  if (parsed.kind === 'problem')
    throw new FunctionFailure(
      `unable to parse userinfo in dict: ${parsed.message}`,
      'unable to parse userinfo in dict',
    );
  return writeUrl({ ...url, user: parsed.url.user });
}
