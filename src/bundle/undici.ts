/**
 * Stands in for undici in the bundle. @actions/core and @actions/github ask it only for proxied fetch calls, which
 * Keyless does not make: its own requests go through Node's https agent. 928 KB less to load and to audit.
 */
export class ProxyAgent {
  constructor() {
    throw new Error('undici is not bundled');
  }
}

export const fetch: typeof globalThis.fetch = globalThis.fetch;
