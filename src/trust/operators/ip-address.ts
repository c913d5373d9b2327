import { type Match, verdictOf } from '../verdict.ts';

/** An address in a CIDR range, or the same address; IPv4 and IPv6 are never in each other. #Conditions_IPAddress */
export function testIpAddress(wanted: string, found: string): Match {
  const [range = '', length] = wanted.split('/');
  const [base, address] = [toBits(range), toBits(found)];
  if (base === undefined || address === undefined) return 'unlike';
  const prefix = length === undefined ? base.length : /^\d{1,3}$/.test(length) ? Number(length) : Number.NaN;
  if (!(prefix <= base.length)) return 'unlike';
  return verdictOf(base.length === address.length && base.slice(0, prefix) === address.slice(0, prefix));
}

/** The address as a string of 32 or 128 binary digits. */
function toBits(address: string): string | undefined {
  return address.includes(':') ? ipv6(address) : ipv4(address);
}

function ipv4(address: string): string | undefined {
  const parts = address.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) return undefined;
  return parts.map((part) => binary(Number(part), 8)).join('');
}

function ipv6(address: string): string | undefined {
  const halves = address.split('::').map((half) => (half === '' ? [] : half.split(':')));
  const [head = [], tail = []] = halves;
  const missing = 8 - head.length - tail.length;
  if (halves.length > 2 || (halves.length === 2 ? missing < 1 : missing !== 0)) return undefined;
  const groups = [...head, ...Array.from({ length: missing }, () => '0'), ...tail];
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  return groups.map((group) => binary(Number.parseInt(group, 16), 16)).join('');
}

function binary(value: number, digits: number): string {
  return value.toString(2).padStart(digits, '0');
}
