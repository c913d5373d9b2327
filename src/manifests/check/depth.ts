/** What is looked at: the manifests alone; also whether what they name exists; also what the values hold. */
export const DEPTHS = ['offline', 'exists', 'values'] as const;
export type CheckDepth = (typeof DEPTHS)[number];
