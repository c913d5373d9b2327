/** One request to Vault's HTTP API. https://developer.hashicorp.com/vault/api-docs */
export interface VaultRequest {
  readonly method: 'GET' | 'POST';
  /** Behind `/v1/`, as it is named, not encoded. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Undefined for a login, which needs none. */
  readonly token?: string;
  readonly body?: object;
}

export interface VaultAnswer {
  readonly status: number;
  readonly text: string;
  /** What the server asked us to wait, in milliseconds. */
  readonly retryAfter: number | undefined;
}

/** A Vault or OpenBao server, or the active one of a cluster. */
export interface VaultServer {
  /** As the step names it: `https://vault.example:8200`. */
  readonly address: string;
  /** Empty: the root namespace. */
  readonly namespace: string;
  /** PEM of the only authorities that its certificate is checked against; undefined for the usual ones. */
  readonly authority: string | undefined;
  /** One attempt, a standby's redirect followed. Any status is an answer; failures of the network are `ServiceError`. */
  ask(request: VaultRequest, signal: AbortSignal): Promise<VaultAnswer>;
}
