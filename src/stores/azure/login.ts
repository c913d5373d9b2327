import { masksOf } from '../../delivery/masks.ts';
import { ActionError } from '../../errors.ts';
import type { VerifiedToken } from '../../identify.ts';
import { retry } from '../../retry.ts';
import { ServiceError } from '../../service-error.ts';
import type { StoreAccess } from '../other-store.ts';
import { ENTRA, requestAccessToken } from './entra.ts';
import { explainRefusal } from './refusal.ts';
import type { Azure } from './service.ts';
import type { AzureSettings } from './settings.ts';

export interface AzureLogin {
  /** Opens vaults; of the management of Azure where none is read from. */
  readonly accessToken: string;
  /** The job's token, as Entra ID has just taken it. */
  readonly identity: VerifiedToken;
}

/**
 * Trades the job's token for one of Azure's. Where no secret is read, that is the proof that later steps will be let in,
 * and it is used for nothing.
 */
export async function logIn(
  settings: AzureSettings,
  azure: Azure,
  { identity, patience, reads, runner }: StoreAccess,
): Promise<AzureLogin> {
  const { client, cloud, tenant } = settings;
  const resource = reads ? `https://${cloud.vaults}` : cloud.management;
  let current = await identity.current();
  const attempt = async (): Promise<string> => {
    current = await identity.current();
    const request = { client, cloud, tenant, resource, assertion: current.token };
    return await requestAccessToken(azure, request, patience.signal);
  };
  try {
    const accessToken = await retry(ENTRA, patience, attempt);
    runner.mask(masksOf({ kind: 'text', text: accessToken }));
    return { accessToken, identity: current };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    throw isAnswer(error) ? explainRefusal(error, settings, current.claims) : unreachable(error);
  }
}

function isAnswer({ status }: ServiceError): boolean {
  return status !== undefined && status >= 400;
}

/** Not Entra ID's own answer: a redirect of something in between, say. */
function unreachable(error: ServiceError): ActionError {
  return new ActionError('service-unavailable', error.message, {
    hint: 'Something between this runner and Entra ID answers in its place: a proxy or a gateway.',
    cause: error,
  });
}
