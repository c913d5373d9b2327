/** What in its environment decides what becomes of a process's requests. */
const STEERING = /^(?:ACTIONS_ID_TOKEN_REQUEST|NODE_(?:EXTRA|OPTIONS|USE)|SSL_CERT|(?:HTTPS?|NO)_PROXY$)/i;

/** Short, and the same for two processes where one's failure to renew is the other's too. Tells nothing of what it is made of. */
export function renewalMeans(): string {
  const { createHash } = process.getBuiltinModule('node:crypto');
  const means = Object.entries(process.env).filter(([name]) => STEERING.test(name));
  return createHash('sha256').update(JSON.stringify(means.toSorted())).digest('hex').slice(0, 16);
}
