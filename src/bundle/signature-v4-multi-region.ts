/**
 * Stands in for @aws-sdk/signature-v4-multi-region in the bundle: STS's client names it for signatures that count in several
 * regions, which no call of Keyless uses. Those for one region are the same.
 */
export { SignatureV4 as SignatureV4MultiRegion } from '@smithy/signature-v4';
