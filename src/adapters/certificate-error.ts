import { ActionError } from '../errors.ts';
import type { Service } from '../service-error.ts';

/** Node's codes for a certificate that does not hold. https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const CODES = /^(?:CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_CERT_|INVALID_CA|PATH_LENGTH_|HOSTNAME_MISMATCH)/;

/** The step's failure where a server's certificate was refused: another attempt would meet the same one. */
export function certificateError(
  code: string | undefined,
  service: Service,
  endpoint: string,
): ActionError | undefined {
  if (code === undefined || !CODES.test(code)) return undefined;
  return new ActionError('certificate-refused', `${service} (${endpoint}): its certificate does not hold: ${code}`, {
    hint: `Is a proxy or an emulator in between? Name its certificate authority by ${service === 'Vault' ? '`vault-ca`, or by ' : ''}NODE_EXTRA_CA_CERTS; the check itself is never switched off.`,
  });
}
