import type { JsonDocument } from '../trust/json-value.ts';
import type { Needs, Registry } from './needs.ts';

/** What narrows the permissions further, where the author says so. */
export interface Limits {
  readonly partition: string;
  readonly account: string;
  /** ARNs of the keys of secrets that have one of their own. */
  readonly kmsKeys: readonly string[];
  /** Names of repositories in the registries; empty: all of them. */
  readonly ecrRepositories: readonly string[];
}

const PULL = ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'];
const PUSH = ['ecr:CompleteLayerUpload', 'ecr:InitiateLayerUpload', 'ecr:PutImage', 'ecr:UploadLayerPart'];
const PUBLIC_PUSH = [
  'ecr-public:BatchCheckLayerAvailability',
  'ecr-public:CompleteLayerUpload',
  'ecr-public:InitiateLayerUpload',
  'ecr-public:PutImage',
  'ecr-public:UploadLayerPart',
];

/**
 * The statements that allow just this. https://docs.aws.amazon.com/service-authorization/latest/reference/ of Secrets Manager,
 * Systems Manager and ECR: BatchGetSecretValue, ListSecrets and GetAuthorizationToken have no resources.
 */
export function permissions(needs: Needs, limits: Limits): readonly JsonDocument[] {
  return [
    ...(needs.secrets.length === 0
      ? []
      : [
          allow('ReadSecrets', ['secretsmanager:GetSecretValue'], needs.secrets),
          allow(
            'FindSecrets',
            ['secretsmanager:BatchGetSecretValue', ...(needs.lists ? ['secretsmanager:ListSecrets'] : [])],
            ['*'],
          ),
        ]),
    ...(needs.parameters.length === 0 ? [] : [allow('ReadParameters', ['ssm:GetParameters'], needs.parameters)]),
    ...(needs.parameterPaths.length === 0
      ? []
      : [allow('ReadParameterPaths', ['ssm:GetParametersByPath'], needs.parameterPaths)]),
    ...(limits.kmsKeys.length === 0 ? [] : [allow('DecryptSecrets', ['kms:Decrypt'], limits.kmsKeys)]),
    ...registryPermissions(needs, limits),
  ];
}

function registryPermissions({ publicRegistry, registries }: Needs, limits: Limits): readonly JsonDocument[] {
  return [
    ...(registries.length === 0
      ? []
      : [
          allow('LogInToRegistries', ['ecr:GetAuthorizationToken'], ['*']),
          allow(
            'PullAndPushImages',
            [...PULL, ...PUSH],
            registries.flatMap((registry) => repositories(registry, limits)),
          ),
        ]),
    ...(publicRegistry
      ? [
          allow('LogInToPublicRegistry', ['ecr-public:GetAuthorizationToken', 'sts:GetServiceBearerToken'], ['*']),
          allow(
            'PushPublicImages',
            PUBLIC_PUSH,
            names(limits).map((name) => `arn:${limits.partition}:ecr-public::${limits.account}:repository/${name}`),
          ),
        ]
      : []),
  ];
}

function repositories({ account, region }: Registry, limits: Limits): readonly string[] {
  return names(limits).map((name) => `arn:${limits.partition}:ecr:${region}:${account}:repository/${name}`);
}

function names({ ecrRepositories }: Limits): readonly string[] {
  return ecrRepositories.length === 0 ? ['*'] : ecrRepositories;
}

function allow(sid: string, actions: readonly string[], resources: readonly string[]): JsonDocument {
  return { Sid: sid, Effect: 'Allow', Action: actions, Resource: resources };
}
