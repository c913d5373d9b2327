import type { Claims } from '../../identity/claims.ts';
import { parseSubject } from '../../identity/subject.ts';
import { shellQuoted } from '../../output/shell-word.ts';

/**
 * The commands that let exactly this job in, on one line each: for an app, and for a user-assigned managed identity.
 * https://learn.microsoft.com/cli/azure/ad/app/federated-credential and https://learn.microsoft.com/cli/azure/identity/federated-credential
 */
export function credentialCommands(client: string, claims: Claims): readonly [app: string, identity: string] {
  const { aud, iss, sub } = claims;
  const name = nameFor(claims);
  const parameters = JSON.stringify({ name, issuer: iss, subject: sub, audiences: [aud] });
  return [
    `az ad app federated-credential create --id ${client} --parameters ${shellQuoted(parameters)}`,
    `az identity federated-credential create --identity-name IDENTITY --resource-group GROUP --name ${name} --issuer ${shellQuoted(iss)} --subject ${shellQuoted(sub)} --audiences ${shellQuoted(aud)}`,
  ];
}

/** What a credential that was written from memory, or by Azure's portal, gets wrong about this subject. */
export function subjectAdvice({ sub }: Claims): string {
  switch (parseSubject(sub).kind) {
    case 'immutable':
      return "This repository's subjects carry ids (OWNER@ID/REPO@ID): a credential that has the names alone fits none of them.";
    case 'name':
      return "This repository's subjects carry no ids: a credential that the portal has written with ids (OWNER@ID/REPO@ID) fits none of them.";
    case 'opaque':
      return "This repository's subjects are made by a template of its own: the portal's form for GitHub cannot write such a one, and its form for other issuers can.";
  }
}

/** 3 to 120 letters, digits, - and _. */
function nameFor({ repository, sub }: Claims): string {
  const context = sub.slice(sub.indexOf(':', sub.indexOf(':') + 1) + 1);
  const words = ['github', repository?.split('/')[1] ?? '', context.replace(/^ref:refs\/(?:heads|tags)\//, '')];
  const name = words.join('-').replace(/[^A-Za-z0-9-]+/g, '-');
  return name.slice(0, 100).replace(/-+$/, '');
}
