import type { Agent as HttpAgent } from 'node:http';
import { Agent, type AgentOptions } from 'node:https';
import { setDefaultAutoSelectFamilyAttemptTimeout } from 'node:net';
import type { Duplex } from 'node:stream';
import { connect, createSecureContext, type SecureContext, type TLSSocket } from 'node:tls';
import { proxiesOf } from './proxies.ts';

/**
 * Every connection of the step. An origin that will be needed can be connected to ahead of time; the first request to
 * it then takes over that socket, TCP and TLS handshake done. Where a proxy is in force Node's agent tunnels through it
 * and nothing is opened ahead.
 */
export class Connections extends Agent {
  readonly #ahead = new Map<string, TLSSocket[]>();
  readonly #authorities = new Map<string, string>();
  readonly #plain: () => HttpAgent;
  readonly #proxied: boolean;
  /** Of all connections that trust whom Node trusts: it takes half a millisecond to make. */
  #context: SecureContext | undefined;
  #opened: HttpAgent | undefined;

  constructor(env: NodeJS.ProcessEnv, options: AgentOptions = {}) {
    const proxyEnv = proxiesOf('https', env);
    // Certificates are always checked, whatever NODE_TLS_REJECT_UNAUTHORIZED says.
    super({
      ...options,
      keepAlive: true,
      rejectUnauthorized: true,
      ...(proxyEnv !== undefined && { proxyEnv }),
    });
    this.#proxied = proxyEnv !== undefined;
    this.#plain = () => {
      const plainEnv = proxiesOf('http', env);
      const { Agent: Plain } = process.getBuiltinModule('node:http');
      return new Plain({ keepAlive: true, ...(plainEnv !== undefined && { proxyEnv: plainEnv }) });
    };
    // Node gives each address 250 ms, too short for a far region behind a slow network.
    setDefaultAutoSelectFamilyAttemptTimeout(2_000);
  }

  /** For emulators and VPC endpoints that speak plain HTTP, which hardly any step does. */
  get plain(): HttpAgent {
    this.#opened ??= this.#plain();
    return this.#opened;
  }

  /** From now on this origin's certificate is checked against these authorities (PEM), and no others. */
  trust(origin: string, authorities: string): void {
    this.#authorities.set(keyOf(origin), authorities);
  }

  /** The authorities that `trust` has named for this origin. */
  authorityOf(origin: string): string | undefined {
    return this.#authorities.get(keyOf(origin));
  }

  /** Starts a TLS connection to an origin such as `https://sts.us-east-1.amazonaws.com`. */
  openAhead(origin: string): void {
    const { protocol, hostname, port } = new URL(origin);
    if (this.#proxied || protocol !== 'https:') return;
    const key = keyOf(origin);
    const socket = connect({
      host: hostname,
      port: Number(port || 443),
      servername: hostname,
      ALPNProtocols: ['http/1.1'],
      ...this.#trusted(key),
    });
    socket.on('error', () => {}); // who takes it over sees that too; until then there is nobody to tell
    this.#ahead.set(key, [...(this.#ahead.get(key) ?? []), socket]);
  }

  override createConnection(
    options: AgentOptions & { host?: string; port?: number | string },
    callback?: (error: Error | null, stream: Duplex) => void,
  ): Duplex | null | undefined {
    const key = `${options.host}:${options.port}`;
    const opened = this.#ahead.get(key) ?? [];
    for (let socket = opened.shift(); socket !== undefined; socket = opened.shift()) {
      if (!socket.destroyed) return socket;
    }
    return super.createConnection({ ...options, ...this.#trusted(key) }, callback);
  }

  #trusted(key: string): AgentOptions {
    const ca = this.#authorities.get(key) ?? this.options.ca;
    if (ca !== undefined) return { ca };
    this.#context ??= createSecureContext();
    return { secureContext: this.#context };
  }

  /** Closes every socket, so that the process can end. */
  override destroy(): void {
    for (const socket of [...this.#ahead.values()].flat()) socket.destroy();
    this.#ahead.clear();
    this.#opened?.destroy();
    super.destroy();
  }
}

function keyOf(origin: string): string {
  const { hostname, port } = new URL(origin);
  return `${hostname}:${port || 443}`;
}
