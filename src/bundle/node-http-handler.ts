/**
 * Stands in for @smithy/node-http-handler in the bundle: the SDK's requests go through src/adapters/aws-transport.ts, which
 * the clients are given, and its answers are bytes and not streams.
 */
export const NodeHttpHandler = {
  create<T>(given: T): T {
    return given;
  },
};

export function streamCollector(): never {
  throw new Error('streams are not bundled');
}
