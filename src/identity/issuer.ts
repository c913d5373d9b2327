import { ActionError } from '../errors.ts';

/** The one issuer whose tokens are accepted. https://docs.github.com/actions/reference/security/oidc */
export interface Issuer {
  readonly url: string;
  /** GitHub's cloud issuers may carry one more path segment, the enterprise's slug. */
  readonly slugAllowed: boolean;
  /** Undefined: the issuer's discovery document says. */
  readonly jwksUrl: string | undefined;
}

/** From the server the job runs for; a given issuer replaces that and is taken exactly. */
export function issuerFor(serverUrl: string, given: string | undefined): Issuer {
  if (given !== undefined) {
    checkGiven(given);
    return { url: given, slugAllowed: false, jwksUrl: undefined };
  }
  if (!URL.canParse(serverUrl)) {
    throw new ActionError('inputs-invalid', `"GITHUB_SERVER_URL" must be a URL, found ${quote(serverUrl)}`, {
      hint: 'The runner sets it. Where it does not, name the issuer by the input "issuer".',
    });
  }
  const { hostname, host } = new URL(serverUrl);
  if (hostname === 'github.com') return cloud('https://token.actions.githubusercontent.com');
  if (hostname.endsWith('.ghe.com')) return cloud(`https://token.actions.${hostname}`);
  return published(`https://${host}/_services/token`, false);
}

function cloud(url: string): Issuer {
  return published(url, true);
}

function published(url: string, slugAllowed: boolean): Issuer {
  return { url, slugAllowed, jwksUrl: `${url}/.well-known/jwks` };
}

/** Compared whole: a prefix would let `https://issuer.evil.example` in. */
export function acceptsIssuer(issuer: Issuer, iss: string): boolean {
  if (iss === issuer.url) return true;
  return (
    issuer.slugAllowed &&
    iss.startsWith(`${issuer.url}/`) &&
    /^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(iss.slice(issuer.url.length + 1))
  );
}

function checkGiven(given: string): void {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const plain = url !== undefined && `${url.origin}${url.pathname === '/' ? '' : url.pathname}` === given;
  if (url?.protocol !== 'https:' || !plain || given.endsWith('/')) {
    throw new ActionError(
      'inputs-invalid',
      `"issuer" must be an https URL without query, credentials or trailing slash, found ${quote(given)}`,
    );
  }
}

/** An address as it was given, without the parts that may hold a password or a key. */
function quote(url: string): string {
  return JSON.stringify(
    url
      .replace(/[?#].*$/s, (rest) => `${rest.slice(0, 1)}…`)
      .replace(/\/\/.*@/s, '//…@')
      .slice(0, 200),
  );
}
