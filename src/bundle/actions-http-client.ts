/**
 * Stands in for @actions/http-client in the bundle. @actions/core has it for a token request that Keyless makes itself;
 * @actions/github asks it, while being loaded, for a proxy's agents, of which there are then none.
 */
export class HttpClient {
  getAgent(): undefined {
    return undefined;
  }

  getAgentDispatcher(): undefined {
    return undefined;
  }
}

export class BearerCredentialHandler {}
