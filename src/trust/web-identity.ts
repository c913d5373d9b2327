/** The one action that a token of an OIDC issuer is exchanged by. */
export const ACTION = 'sts:AssumeRoleWithWebIdentity';
