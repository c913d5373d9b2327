import { quoteGo } from './quote.ts';
import type { GoString } from './text.ts';
import { escapePart, isEscaped, type UrlPart, unescapePart } from './url-escape.ts';

/** The parts of a URL as Go's net/url has them; `path` and `fragment` are unescaped. */
export interface GoUrl {
  readonly scheme: GoString;
  readonly opaque: GoString;
  /** Undefined where there is no `@`. */
  readonly user: { readonly name: GoString; readonly password: GoString | undefined } | undefined;
  readonly host: GoString;
  readonly path: GoString;
  readonly rawPath: GoString;
  readonly query: GoString;
  readonly forceQuery: boolean;
  readonly fragment: GoString;
  readonly rawFragment: GoString;
  readonly omitHost: boolean;
}

const EMPTY: GoUrl = {
  scheme: '',
  opaque: '',
  user: undefined,
  host: '',
  path: '',
  rawPath: '',
  query: '',
  forceQuery: false,
  fragment: '',
  rawFragment: '',
  omitHost: false,
};

class UrlProblem extends Error {}

export type ParsedUrl =
  | { readonly kind: 'url'; readonly url: GoUrl }
  | { readonly kind: 'problem'; readonly message: GoString };

/** url.Parse */
export function parseUrl(text: GoString): ParsedUrl {
  const [whole, fragment] = cut(text, '#');
  let seen = whole;
  try {
    const url = parseWithoutFragment(whole);
    if (fragment === '') return { kind: 'url', url };
    seen = text;
    const plain = unescaped(fragment, 'fragment');
    const rawFragment = escapePart(plain, 'fragment') === fragment ? '' : fragment;
    return { kind: 'url', url: { ...url, fragment: plain, rawFragment } };
  } catch (error) {
    if (error instanceof UrlProblem) return { kind: 'problem', message: `parse ${quoteGo(seen)}: ${error.message}` };
    throw error;
  }
}

function parseWithoutFragment(text: GoString): GoUrl {
  if (hasControl(text)) throw new UrlProblem('net/url: invalid control character in URL');
  if (text === '*') return { ...EMPTY, path: '*' };
  if (text.startsWith(':')) throw new UrlProblem('missing protocol scheme');
  const scheme = /^([A-Za-z][-+.A-Za-z0-9]*):/.exec(text)?.[1] ?? '';
  const behind = scheme === '' ? text : text.slice(scheme.length + 1);
  const forceQuery = behind.indexOf('?') === behind.length - 1 && behind !== '';
  const [rest, query] = cut(behind, '?');
  const base = { ...EMPTY, scheme: scheme.toLowerCase(), query, forceQuery };
  if (!rest.startsWith('/')) {
    if (scheme !== '') return { ...base, opaque: rest };
    if (cut(rest, '/')[0].includes(':')) throw new UrlProblem('first path segment in URL cannot contain colon');
  }
  if ((scheme === '' && rest.startsWith('///')) || !rest.startsWith('//')) {
    return { ...base, ...pathOf(rest), omitHost: scheme !== '' && rest.startsWith('/') };
  }
  const slash = rest.indexOf('/', 2);
  const authority = rest.slice(2, slash < 0 ? rest.length : slash);
  return { ...base, ...parseAuthority(base.scheme, authority), ...pathOf(slash < 0 ? '' : rest.slice(slash)) };
}

function hasControl(text: GoString): boolean {
  return [...text].some((byte) => byte < ' ' || byte === '\x7f');
}

function pathOf(written: GoString): Pick<GoUrl, 'path' | 'rawPath'> {
  const path = unescaped(written, 'path');
  return { path, rawPath: escapePart(path, 'path') === written ? '' : written };
}

function parseAuthority(scheme: GoString, authority: GoString): Pick<GoUrl, 'user' | 'host'> {
  const at = authority.lastIndexOf('@');
  const host = parseHost(scheme, authority.slice(at + 1));
  if (at < 0) return { user: undefined, host };
  const userinfo = authority.slice(0, at);
  if (!/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(userinfo)) throw new UrlProblem('net/url: invalid userinfo');
  const [name, password] = cut(userinfo, ':');
  return {
    user: { name: unescaped(name, 'user'), password: userinfo.includes(':') ? unescaped(password, 'user') : undefined },
    host,
  };
}

function parseHost(scheme: GoString, host: GoString): GoString {
  const open = host.lastIndexOf('[');
  if (open > 0) throw new UrlProblem('invalid IP-literal');
  if (open === 0) return parseLiteral(host);
  const colon = host.indexOf(':');
  const last = host.lastIndexOf(':');
  if (colon >= 0) checkPort(host.slice(last !== colon && scheme !== 'http' && scheme !== 'https' ? last : colon));
  return unescaped(host, 'host');
}

/** `[…]:port`: an IPv6 address, with its zone. */
function parseLiteral(host: GoString): GoString {
  const close = host.lastIndexOf(']');
  if (close < 0) throw new UrlProblem("missing ']' in host");
  const port = host.slice(close + 1);
  checkPort(port);
  const inner = host.slice(1, close);
  const zone = inner.indexOf('%25');
  const address =
    unescaped(zone < 0 ? inner : inner.slice(0, zone), 'host') + (zone < 0 ? '' : unescaped(inner.slice(zone), 'zone'));
  if (!/^[0-9a-fA-F:.]+(?:%.+)?$/.test(address) || !address.includes(':')) throw new UrlProblem('invalid IP-literal');
  return `[${address}]${port}`;
}

function checkPort(port: GoString): void {
  if (!/^(?::[0-9]*)?$/.test(port)) throw new UrlProblem(`invalid port ${quoteGo(port)} after host`);
}

function unescaped(text: GoString, part: UrlPart | 'zone'): GoString {
  const result = unescapePart(text, part);
  if (result.kind === 'problem') throw new UrlProblem(result.message);
  return result.text;
}

function cut(text: GoString, separator: string): readonly [before: GoString, after: GoString] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

/** url.URL's Hostname: no port, no brackets. */
export function hostnameOf({ host }: GoUrl): GoString {
  return host.replace(/:[0-9]*$/, '').replace(/^\[(.*)\]$/, '$1');
}

export function writeUserinfo({ user }: GoUrl): GoString {
  if (user === undefined) return '';
  return escapePart(user.name, 'user') + (user.password === undefined ? '' : `:${escapePart(user.password, 'user')}`);
}

/** url.URL's String */
export function writeUrl(url: GoUrl): GoString {
  let text = url.scheme === '' ? '' : `${url.scheme}:`;
  if (url.opaque !== '') text += url.opaque;
  else {
    const hasAuthority = url.host !== '' || url.user !== undefined;
    if ((url.scheme !== '' || hasAuthority) && !(url.omitHost && !hasAuthority)) {
      if (hasAuthority || url.path !== '') text += '//';
      if (url.user !== undefined) text += `${writeUserinfo(url)}@`;
      text += escapePart(url.host, 'host');
    }
    const path = escapedOr(url.rawPath, url.path, 'path');
    if (path !== '' && !path.startsWith('/') && url.host !== '') text += '/';
    if (text === '' && cut(path, '/')[0].includes(':')) text += './';
    text += path;
  }
  if (url.forceQuery || url.query !== '') text += `?${url.query}`;
  return url.fragment === '' ? text : `${text}#${escapedOr(url.rawFragment, url.fragment, 'fragment')}`;
}

function escapedOr(raw: GoString, text: GoString, part: UrlPart): GoString {
  const kept = raw === '' || !isEscaped(raw, part) ? undefined : unescapePart(raw, part);
  if (kept?.kind === 'text' && kept.text === text) return raw;
  return text === '*' && part === 'path' ? '*' : escapePart(text, part);
}

export const NO_URL: GoUrl = EMPTY;
