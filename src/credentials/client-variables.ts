/** The variables that steer an STS client: its endpoint, and its name in CloudTrail. https://docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html#EVarSettings */
export const CLIENT_VARIABLES = [
  'AWS_ENDPOINT_URL',
  'AWS_ENDPOINT_URL_STS',
  'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
  'AWS_SDK_UA_APP_ID',
  'AWS_USE_DUALSTACK_ENDPOINT',
  'AWS_USE_FIPS_ENDPOINT',
] as const;
