/**
 * Stands in for the AWS SDK's default credential chain in the bundle. Keyless always gives its clients explicit
 * credentials; a build that can't look for others (environment, files, instance metadata) can't use them by mistake.
 */
export const defaultProvider: () => () => Promise<never> = () => async () => {
  throw new Error('the default credential chain is not bundled');
};

export const credentialsWillNeedRefresh: () => boolean = () => false;

export const credentialsTreatedAsExpired: () => boolean = () => false;
