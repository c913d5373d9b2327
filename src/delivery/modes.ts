/** `aws-credentials`: how the session's keys reach later steps. */
export const AWS_CREDENTIALS = ['process', 'file', 'env', 'none'] as const;
export type AwsCredentials = (typeof AWS_CREDENTIALS)[number];

/** `expose-values`: the second way, beside files, that values are handed out. */
export const EXPOSE_VALUES = ['none', 'outputs', 'env'] as const;
export type ExposeValues = (typeof EXPOSE_VALUES)[number];
