import { type Verdict, verdictOf } from '../verdict.ts';

/** An address in an address or CIDR range, IPv4 or IPv6; what is no address is in no range. #Conditions_IPAddress */
export function testIpAddress(wanted: string, found: string): Verdict {
  const [range = '', length] = wanted.split('/');
  const [base, address] = [toBits(range), toBits(found)];
  if (base === undefined || address === undefined || base.length !== address.length) return 'fails';
  if (length !== undefined && !/^\d{1,3}$/.test(length)) return 'fails';
  const prefix = length === undefined ? base.length : Number(length);
  return verdictOf(prefix <= base.length && base.slice(0, prefix) === address.slice(0, prefix));
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
