/** Secrets of a vault by what its list says of them: whole, in their current version. No line of `secrets` asks so. */
export interface AzureSearch {
  readonly kind: 'azure';
  /** As of a read. */
  readonly vault: string;
  /** What is sought, as text: equal searches are made once. */
  readonly sought: string;
  readonly fits: (secret: ListedSecret) => boolean;
}

export interface ListedSecret {
  readonly name: string;
  readonly tags: ReadonlyMap<string, string>;
}
