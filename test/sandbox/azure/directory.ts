import { randomBytes } from 'node:crypto';
import { CLOUDS, type Cloud } from '../../../src/secrets/azure/cloud.ts';

/** https://learn.microsoft.com/graph/api/resources/federatedidentitycredential */
export interface FederatedCredential {
  issuer: string;
  subject: string;
  audience: string;
}

/** An app registration, or a user-assigned managed identity: the token endpoint tells them apart in nothing. */
export interface App {
  readonly tenant: string;
  readonly cloud: Cloud['name'];
  readonly credentials: FederatedCredential[];
  disabled?: boolean;
}

export interface IssuedToken {
  readonly token: string;
  readonly tenant: string;
  readonly client: string;
  /** `https://vault.azure.net` */
  readonly resource: string;
  /** Milliseconds since the epoch. */
  readonly expires: number;
}

/** The tenants, the apps in them, and every access token there ever was. */
export class Directory {
  /** By client id. */
  readonly apps = new Map<string, App>();
  readonly issued: IssuedToken[] = [];
  /** Seconds. */
  tokenLifetime = 3599;
  /** What Entra ID refuses whoever asks with, over all else: code and text. */
  refusal: { readonly code: number; readonly text: string } | undefined;

  tenants(cloud: Cloud['name']): readonly string[] {
    return [...new Set([...this.apps.values()].filter((app) => app.cloud === cloud).map(({ tenant }) => tenant))];
  }

  /** Of this form are the real ones, too; nobody but the vaults may look inside. */
  issue(facts: Omit<IssuedToken, 'token'>): IssuedToken {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = {
      aud: facts.resource,
      iss: `https://sts.windows.net/${facts.tenant}/`,
      appid: facts.client,
      tid: facts.tenant,
      exp: Math.floor(facts.expires / 1000),
    };
    const token = `${part({ typ: 'JWT', alg: 'RS256' })}.${part(claims)}.${randomBytes(64).toString('base64url')}`;
    const issued = { ...facts, token };
    this.issued.push(issued);
    return issued;
  }

  find(token: string): IssuedToken | undefined {
    return this.issued.find((one) => one.token === token);
  }
}

/** The hosts of Azure that certificates of the sandbox are for; vaults stand under a star. */
export const AZURE_HOSTS: readonly string[] = CLOUDS.flatMap(({ authority, vaults }) => [
  new URL(authority).hostname,
  `*.${vaults}`,
]);
