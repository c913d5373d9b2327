import { ActionError } from '../errors.ts';
import { type Service, ServiceError } from '../service-error.ts';

/** What the SDK's exceptions carry, whatever their class. */
interface SdkFailure {
  readonly name: string;
  readonly message: string;
  readonly $metadata?: {
    readonly httpStatusCode?: number;
    readonly requestId?: string;
  };
}

const THROTTLING =
  /throttl|TooManyRequests|RequestLimitExceeded|SlowDown|BandwidthLimitExceeded|PriorRequestNotComplete/i;
const MESSAGE_LIMIT = 500;

/**
 * Translates an SDK failure, of an answer with the status `answered` if there was one; those of our own transport pass. Transient: throttling, 5xx, an answer that can't be read, and the two ways STS says
 * that the identity provider was slow. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
export function fromSdk(
  error: unknown,
  service: Service,
  endpoint: string,
  answered?: number,
): ServiceError | ActionError {
  if (error instanceof ServiceError || error instanceof ActionError) return error;
  const failure = isFailure(error) ? error : { name: 'UnknownError', message: 'no reason was given' };
  // What else a given one holds may be a password.
  const at = new URL(endpoint).origin;
  const status = failure.$metadata?.httpStatusCode ?? answered;
  const unreadable = failure.name === 'SyntaxError' || (status === 200 && !failure.name.endsWith('Exception'));
  const transient =
    THROTTLING.test(failure.name) ||
    status === 429 ||
    (status !== undefined && status >= 500) ||
    unreadable ||
    failure.name.startsWith('IDPCommunicationError') ||
    (failure.name.startsWith('InvalidIdentityToken') && failure.message.includes("Couldn't retrieve verification key"));
  // Of a proxy or a load balancer there is neither name nor words, and the status is all that was said.
  const nameless = status !== undefined && /^Unknown(?:Error)?$/.test(failure.name);
  const code = nameless ? `HTTP ${status}` : clean(failure.name);
  // A parser's complaint may quote the body it could not read.
  const said = unreadable
    ? 'answered something that is not an AWS answer'
    : clean(failure.message).replace(/^(?:Unknown(?:Error)?)?$/, 'no reason was given');
  return new ServiceError(`${service} (${at}): ${code}: ${said}`, {
    service,
    endpoint: at,
    transient,
    status,
    code,
    said,
    requestId: failure.$metadata?.requestId,
  });
}

function isFailure(error: unknown): error is SdkFailure {
  return typeof error === 'object' && error !== null && 'name' in error && 'message' in error;
}

function clean(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').slice(0, MESSAGE_LIMIT);
}
