import type { Certificate } from './certificate.ts';

export type Chain =
  | { readonly kind: 'chain'; readonly certificates: readonly Certificate[] }
  | { readonly kind: 'problem'; readonly message: string };

/** Puts certificates in order, the leaf first, by key identifiers alone: nothing is verified. */
export function orderChain(certificates: readonly Certificate[]): Chain {
  const signers = new Map<Certificate, Certificate>();
  const signing = new Set<Certificate>();
  for (const one of certificates) {
    const signer = certificates.find((other) => other !== one && other.subjectKeyId === one.authorityKeyId);
    if (signer === undefined) continue;
    signers.set(one, signer);
    signing.add(signer);
  }
  const [leaf, another] = certificates.filter((one) => !signing.has(one));
  if (another !== undefined) return { kind: 'problem', message: 'found multiple leaf or disjunct certificates' };
  if (leaf === undefined) return { kind: 'problem', message: 'no leaf certificate found' };
  const ordered: Certificate[] = [];
  for (let at: Certificate | undefined = leaf; at !== undefined; at = signers.get(at)) {
    if (ordered.length >= certificates.length)
      return { kind: 'problem', message: 'constructing chain resulted in cycle' };
    ordered.push(at);
  }
  return { kind: 'chain', certificates: ordered };
}

export function isRoot({ authorityKeyId, subjectKeyId }: Certificate): boolean {
  return authorityKeyId === '' || authorityKeyId === subjectKeyId;
}
