import { ActionError } from '../errors.ts';

const VARIABLES = { https: ['HTTPS_PROXY', 'https_proxy'], http: ['HTTP_PROXY', 'http_proxy'] } as const;

/**
 * The environment with its proxies for what is asked by that scheme, as Node's agent reads them, or undefined where it names none. The agent asks directly
 * where a proxy is no http or https URL, without a word: `host:port` is made one here, as curl does, and the rest refused.
 */
export function proxiesOf(scheme: 'http' | 'https', env: NodeJS.ProcessEnv): NodeJS.ProcessEnv | undefined {
  const proxies = VARIABLES[scheme].map((name) => [name, proxyOf(name, env[name]?.trim() ?? '')] as const);
  return proxies.every(([, proxy]) => proxy === '') ? undefined : { ...env, ...Object.fromEntries(proxies) };
}

function proxyOf(name: string, text: string): string {
  if (text === '') return '';
  const url = /^(?:[^\s/\\@]*@)?(?:[\w.-]+|\[[\da-f:.]+\]):\d+\/?$/i.test(text) ? `http://${text}` : text;
  if (/^https?:\/\//i.test(url) && URL.canParse(url) && isWritten(new URL(url))) return new URL(url).href;
  // The value may hold a password.
  throw new ActionError('environment-unsafe', `"${name}" is no proxy: expected host:port, or an http or https URL`, {
    hint: `Correct ${name}, or unset it. Nothing is asked past a proxy that was named.`,
  });
}

/** The agent takes what is behind each "%" of name and password for a byte. */
function isWritten({ password, username }: URL): boolean {
  return !/%(?![\da-f]{2})/i.test(username + password);
}
