/** How a fetched value is decoded; '' is None. */
export type Decoding = '' | 'None' | 'Base64' | 'Base64URL' | 'Auto';

/** What becomes of characters that no key may hold; '' is Default. */
export type Conversion = '' | 'Default' | 'Unicode';

export const DECODINGS: readonly Decoding[] = ['None', 'Base64', 'Base64URL', 'Auto'];
export const CONVERSIONS: readonly Conversion[] = ['Default', 'Unicode'];
