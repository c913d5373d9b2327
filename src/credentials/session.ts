/** What AssumeRoleWithWebIdentity or, for a further role, AssumeRole is asked for; every limit of STS already checked. */
export interface SessionRequest {
  readonly roleArn: string;
  readonly sessionName: string;
  readonly durationSeconds: number;
  readonly inlinePolicy: string | undefined;
  readonly managedPolicyArns: readonly string[];
  /** AssumeRole alone takes one. */
  readonly externalId?: string | undefined;
  /** AssumeRole alone takes these. */
  readonly tags?: readonly (readonly [key: string, value: string])[];
  readonly transitiveTagKeys?: readonly string[];
}

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiration: Date;
}

/** What STS answered. */
export interface Session {
  readonly credentials: Credentials;
  readonly assumedRoleArn: string;
  readonly accountId: string;
}
