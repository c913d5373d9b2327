import type { ExternalSecret } from '../eso/external-secret.ts';
import type { Findings } from '../finding.ts';
import { hasKey, listKeys } from './key-set.ts';
import { producedKeys } from './produced.ts';

/** What the API server demands of each type. https://kubernetes.io/docs/concepts/configuration/secret/#secret-types */
const NEEDS: Readonly<Record<string, { readonly all: readonly string[]; readonly any: readonly string[] }>> = {
  'kubernetes.io/tls': { all: ['tls.crt', 'tls.key'], any: [] },
  'kubernetes.io/dockerconfigjson': { all: ['.dockerconfigjson'], any: [] },
  'kubernetes.io/dockercfg': { all: ['.dockercfg'], any: [] },
  'kubernetes.io/basic-auth': { all: [], any: ['username', 'password'] },
  'kubernetes.io/ssh-auth': { all: ['ssh-privatekey'], any: [] },
};

export function checkSecretType(secret: ExternalSecret, findings: Findings): void {
  const { template } = secret.target;
  const needs = template !== undefined && Object.hasOwn(NEEDS, template.type) ? NEEDS[template.type] : undefined;
  if (template === undefined || needs === undefined) return;
  const made = producedKeys(secret);
  const missing = needs.all.filter((key) => !hasKey(made, key));
  const noneOf = needs.any.length > 0 && !needs.any.some((key) => hasKey(made, key));
  if (missing.length === 0 && !noneOf) return;
  const wanted = noneOf ? needs.any.join(' or ') : missing.join(' and ');
  findings.add(
    'type-lacks-key',
    template.typePlace,
    secret.target.name,
    `A Secret of type ${template.type} needs ${wanted}; made are: ${listKeys(made)}.`,
    'Add the key to template.data, or change type.',
  );
}
