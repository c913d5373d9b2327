import type { ActionError } from '../errors.ts';
import { type Service, ServiceError } from '../service-error.ts';
import { certificateError } from './certificate-error.ts';

/** What the SDK's exceptions carry, whatever their class. */
interface SdkFailure {
  readonly name: string;
  readonly message: string;
  readonly code?: unknown;
  readonly $metadata?: {
    readonly httpStatusCode?: number;
    readonly requestId?: string;
  };
}

const THROTTLING =
  /throttl|TooManyRequests|RequestLimitExceeded|SlowDown|BandwidthLimitExceeded|PriorRequestNotComplete/i;
const NETWORK =
  /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EHOSTDOWN|ERR_SSL|UND_ERR)|^TimeoutError$|socket hang up|TLS connection/;
const MESSAGE_LIMIT = 500;

/**
 * Translates an SDK failure. Transient: throttling, 5xx, network, an answer that can't be read, and the two ways STS says
 * that the identity provider was slow. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
export function fromSdk(error: unknown, service: Service, endpoint: string): ServiceError | ActionError {
  const failure = isFailure(error) ? error : { name: 'UnknownError', message: 'no reason was given' };
  const status = failure.$metadata?.httpStatusCode;
  const networkCode = typeof failure.code === 'string' ? failure.code : undefined;
  const certificate = certificateError(networkCode, service, endpoint);
  if (certificate !== undefined) return certificate;
  const unreadable = failure.name === 'SyntaxError' || (status === 200 && !failure.name.endsWith('Exception'));
  const transient =
    THROTTLING.test(failure.name) ||
    status === 429 ||
    (status !== undefined && status >= 500) ||
    NETWORK.test(networkCode ?? failure.name) ||
    NETWORK.test(failure.message) ||
    unreadable ||
    failure.name.startsWith('IDPCommunicationError') ||
    (failure.name.startsWith('InvalidIdentityToken') && failure.message.includes("Couldn't retrieve verification key"));
  // A parser's complaint may quote the body it could not read.
  const said = unreadable ? 'answered something that is not an AWS answer' : clean(failure.message);
  return new ServiceError(`${service} (${endpoint}): ${networkCode ?? failure.name}: ${said}`, {
    service,
    endpoint,
    transient,
    status,
    code: networkCode ?? failure.name,
    requestId: failure.$metadata?.requestId,
  });
}

function isFailure(error: unknown): error is SdkFailure {
  return typeof error === 'object' && error !== null && 'name' in error && 'message' in error;
}

function clean(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').slice(0, MESSAGE_LIMIT);
}
