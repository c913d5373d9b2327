import { type CryptoKey, exportJWK, generateKeyPair, type JSONWebKeySet, type JWK, SignJWT } from 'jose';

export type TokenClaims = Record<string, unknown>;

/** Everything an attacker may know or have: for tests that forge tokens. */
export interface Honest {
  readonly claims: TokenClaims;
  readonly header: { readonly alg: 'RS256'; readonly typ: 'JWT'; readonly kid: string };
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

/** An OIDC issuer as GitHub Enterprise Server has one: `HOST/_services/token`. */
export class Issuer {
  readonly kid = 'sandbox-key';
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
  /** Set once the server listens. */
  url = '';

  private constructor(privateKey: CryptoKey, publicJwk: JWK) {
    this.privateKey = privateKey;
    this.publicJwk = publicJwk;
  }

  static async create(): Promise<Issuer> {
    const { privateKey, publicKey } = await generateKeyPair('RS256', { modulusLength: 2048, extractable: true });
    return new Issuer(privateKey, await exportJWK(publicKey));
  }

  get keys(): JSONWebKeySet {
    return { keys: [{ ...this.publicJwk, kid: this.kid, alg: 'RS256', use: 'sig' }] };
  }

  get discovery(): object {
    return { issuer: this.url, jwks_uri: `${this.url}/.well-known/jwks`, id_token_signing_alg_values_supported: ['RS256'] };
  }

  honest(claims: TokenClaims): Honest {
    return {
      claims,
      header: { alg: 'RS256', typ: 'JWT', kid: this.kid },
      privateKey: this.privateKey,
      publicJwk: this.publicJwk,
    };
  }

  sign({ claims, header, privateKey }: Honest): Promise<string> {
    return new SignJWT(claims).setProtectedHeader(header).sign(privateKey);
  }
}
