/**
 * Stands in for @aws-sdk/signature-v4-multi-region in the bundle: STS's client names it for a kind of signature that no
 * call of Keyless uses.
 */
export class SignatureV4MultiRegion {
  constructor() {
    throw new Error('SigV4A is not bundled');
  }
}
