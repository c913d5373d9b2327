/** Certificates made for these tests, and public keys: nothing in them is secret. */
const LEAF = `-----BEGIN CERTIFICATE-----
MIIB+TCCAZ6gAwIBAgICdoIwCgYIKoZIzj0EAwIwFTETMBEGA1UEAwwKVGVzdCBp
bnRlcjAgFw0yNjExMjQxNTQ3MjBaGA8yMTI2MTAzMTE1NDcyMFowFDESMBAGA1UE
AwwJVGVzdCBsZWFmMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE/TkEGT52fGZf
6GwDn7BHdbKVwyTGyIaxGKCZExrTt18EW8D434BzxO+z/O1ffdNaWoJyQRwrhjuR
GxVLbePvCKOB3DCB2TAdBgNVHQ4EFgQUci5HMGvdN6HKfZY6iOMgpdwBPP8wHwYD
VR0jBBgwFoAU1WxNQWvap4AEf2SyS/+WcP3ScTgwgZYGA1UdEQSBjjCBi4IOZGIu
ZXhhbXBsZS5jb22CDSouZXhhbXBsZS5jb22HBAoAAAGHECABDbgAAAAAAAAAAAAA
AAGHEAAAAAAAAAAAAAAAAAAAAAGHEAABAAAAAAACAAAAAAAAAAOBD29wc0BleGFt
cGxlLmNvbYYdaHR0cHM6Ly9leGFtcGxlLmNvbS9hJTIwYj94PTEwCgYIKoZIzj0E
AwIDSQAwRgIhANftXkV4MV/DgHtxOCxlYumcfiYLkHBiaVNSv3vUUqbPAiEA1X/W
IcUaNRqUKgFG++ipR/oMT3AwZMDn0jZXKs4y2AI=
-----END CERTIFICATE-----
`;

const INTER = `-----BEGIN CERTIFICATE-----
MIIBbTCCARSgAwIBAgICQxowCgYIKoZIzj0EAwIwFDESMBAGA1UEAwwJVGVzdCBS
b290MCAXDTI2MTEyNDE1NDcxOVoYDzIxMjYxMDMxMTU0NzE5WjAVMRMwEQYDVQQD
DApUZXN0IGludGVyMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEZu/kUmktSSrR
gx5dbwtjryM2vvdv03EH4lNPj/RrpsjRJ6TCmWL31Uces+zEnwsW1ttUjr4fZAIo
HmaMpAC/s6NTMFEwHQYDVR0OBBYEFNVsTUFr2qeABH9kskv/lnD90nE4MB8GA1Ud
IwQYMBaAFEbljDAV9OxbozFAn8Vdbc6G12J4MA8GA1UdEwEB/wQFMAMBAf8wCgYI
KoZIzj0EAwIDRwAwRAIgCdz4AOjCYLMfXK0fCSrO/eovqRK62JS6ARSV26Wn2wEC
IFwk9KnEgAMCtEoIB1qI8uGBKlIL0CgjJzFmsS0g9wHR
-----END CERTIFICATE-----
`;

const ROOT = `-----BEGIN CERTIFICATE-----
MIIBfzCCASWgAwIBAgIUZRnaFvr3tSGPydbQx8hAOXvZjUcwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJVGVzdCBSb290MCAXDTI2MTEyNDE1NDcxOVoYDzIxMjYxMDMx
MTU0NzE5WjAUMRIwEAYDVQQDDAlUZXN0IFJvb3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAASH2m5803RSHGBa8mhVjxMf+30k+u7ii/PYU1xYZm8i4upuTxyGpv5d
R3e08dh88Nc6fTkeuA258re9iGXjyB00o1MwUTAdBgNVHQ4EFgQURuWMMBX07Fuj
MUCfxV1tzobXYngwHwYDVR0jBBgwFoAURuWMMBX07FujMUCfxV1tzobXYngwDwYD
VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiEAo93Jr0acaJcetNreYB/f
WvkGzzNzdPhJtN293HnrOnMCIHw45HBdUXfWBJCitZ/DP19NSyJfHP4JcPY5pid0
a6El
-----END CERTIFICATE-----
`;

const OTHER = `-----BEGIN CERTIFICATE-----
MIIBgjCCASegAwIBAgIUTEy/DlodFsSmXVvEQhbn5Y/3BuQwCgYIKoZIzj0EAwIw
FTETMBEGA1UEAwwKT3RoZXIgUm9vdDAgFw0yNjExMjQxNTQ3MTlaGA8yMTI2MTAz
MTE1NDcxOVowFTETMBEGA1UEAwwKT3RoZXIgUm9vdDBZMBMGByqGSM49AgEGCCqG
SM49AwEHA0IABPLWRRUQJm0MYbYlBvP1ITv5MtHENwsYmUwcI4TRFC+srH/s/J5H
oyXREfaDmzbAWzibsq2BYDGOvglkjuJN1iujUzBRMB0GA1UdDgQWBBTxUo/QXnJ/
bc1UiIfXlMBR9Z/eUjAfBgNVHSMEGDAWgBTxUo/QXnJ/bc1UiIfXlMBR9Z/eUjAP
BgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0kAMEYCIQCf/9vGb9gtK0/z6KpM
INYJDtUazvk30DGOEN5AQuxNmwIhALft6DWcpihEE8QOCW2c3vbVkb0sdsy6Eh57
1nzDI36X
-----END CERTIFICATE-----
`;

const BARE = `-----BEGIN CERTIFICATE-----
MIIBaDCCAQ2gAwIBAgICOjEwCgYIKoZIzj0EAwIwFDESMBAGA1UEAwwJVGVzdCBS
b290MCAXDTI2MTEyNDE1NDcyMFoYDzIxMjYxMDMxMTU0NzIwWjAUMRIwEAYDVQQD
DAlUZXN0IGJhcmUwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQjJxoJnVKewBM3
3IAgkPwWL9aiVluLTPHdYyWwzV+In5bVmCxxPdAcY7JBmfji9Q1B+3R9X8ZgacIt
IrvMzjg8o00wSzAJBgNVHRMEAjAAMB0GA1UdDgQWBBQDx0X61EBqt92X+KoRoAqa
bc6MFDAfBgNVHSMEGDAWgBRG5YwwFfTsW6MxQJ/FXW3OhtdieDAKBggqhkjOPQQD
AgNJADBGAiEAuVYVMEdk+YLgaowVF97UoWEi4PIkd/YMCPOt0380x4ACIQCCw0tS
2eFfYRkCsoeyZmqbP9F62kfZgUeWWn6oJCUqaA==
-----END CERTIFICATE-----
`;

const JWKS: Readonly<Record<string, string>> = {
  rsa: '{"kty":"RSA","n":"09iZW1L8ly1hG0kIf3q_b35SyVM8kzUwraBrqPs5tz931PkD7GyyoGbnf9bHlBRH7mhcu8fbhuJBozy8E_8eNSsu2tOttRubL_STzhC2TslvOEv5u7iJHRF37H2ZZO6gHe-rBWd5XYKhetgYJVMyTmPi4L4wU8WSWDxnF0Og-Z4p3K_22SWkRFlvcDzP_dz7E2D5PP_GZUoNvOWgLqTs1UY1ROwPXcq4xxdRLflcUL0fXpM4UItB22xm0qLq4wK8wFybhq-xRUzYWvkE83URqHWGtXoA3wHBXfoV6wrWEyLBudlO_M3drmpMpRJxrDzXD9Fg9mUUmOvJWrH5VqMzzQ","e":"AQAB"}',
  p256: '{"kty":"EC","x":"nctFSi-J__DxR2g7OuA47jUYiBYbfEz_C2eGYkvufqM","y":"xtzwmH0M2ddBSF-5neWgLBeoMjq7jSV3xYUw0__c3xs","crv":"P-256"}',
  p384: '{"kty":"EC","x":"TQ2YHrVaSpOSLQONH52EZC1LGW9NQIoXMrVU8oPB0gueaw96u_uojTYhA6_U39CU","y":"uHN2bKWyZlz0jc8_areF9vfpecq1EJFnF7-H0asaLx7nraT6s9nODZLdEkq4r6KX","crv":"P-384"}',
  p521: '{"kty":"EC","x":"AOJB3QqDx9MGdJcW0eEOndHIlKZBMJIwr1pMeFPthfjYlRpgqfJuy3CSjkBc2YKAiZs9kf88olNVH9yBVzuWuMIA","y":"ABTftsd2wzWeTvBvuNCdfqGMz2kYXid1zBgY667pzL_MfAhubAFJkHXOLzZHfEFTlPbCgjcsUNAiuxIk_DGjUeB2","crv":"P-521"}',
  ed25519: '{"crv":"Ed25519","x":"Pnv_5RiF5kyDvy-94eqHEp0n1vEjuutsewyzoo28Re8","kty":"OKP"}',
};

/** The data of these templates. */
export const CERTIFICATE_DATA: Readonly<Record<string, string>> = {
  leaf: LEAF,
  root: ROOT,
  bare: BARE,
  chain: LEAF + INTER + ROOT,
  shuffled: ROOT + LEAF + INTER,
  bundle: `subject=CN = x\n${LEAF}issuer junk\n${INTER}`,
  disjunct: LEAF + OTHER,
  pair: INTER + ROOT,
  crlf: LEAF.replaceAll('\n', '\r\n'),
  mixed: `${LEAF}-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0=\n-----END PUBLIC KEY-----\n`,
  headers:
    '-----BEGIN THING-----\nX-Second: b\nProc-Type: 4,ENCRYPTED\nA-First: a: b\n\naGVsbG8=\n-----END THING-----\n',
  spaced: '-----BEGIN THING-----  \n aGVs bG8= \n-----END THING-----',
  cut: LEAF.slice(0, 300),
  badType: '-----BEGIN A-----\naGk=\n-----END B-----\n',
  badBase64: '-----BEGIN A-----\na?k=\n-----END A-----\n',
  emptyBlock: '-----BEGIN A-----\n-----END A-----\n',
  glued: `x-----BEGIN A-----\naGk=\n-----END A-----\n`,
  notCertificate: '-----BEGIN CERTIFICATE-----\naGk=\n-----END CERTIFICATE-----\n',
  junk: 'no pem at all',
  ...JWKS,
  octJwk: '{"kty":"oct","k":"aGk"}',
  badJwk: '{"kty":"RSA"}',
  noJwk: 'nope',
};

export const CERTIFICATE_TEMPLATES: readonly string[] = [
  '{{ filterPEM "CERTIFICATE" .leaf }}',
  '{{ filterPEM "CERTIFICATE" .chain }}',
  '{{ filterPEM "CERTIFICATE" .shuffled }}',
  '{{ filterPEM "CERTIFICATE" .bundle }}',
  '{{ filterPEM "CERTIFICATE" .disjunct }}',
  '{{ filterPEM "CERTIFICATE" .pair }}',
  '{{ filterPEM "CERTIFICATE" .crlf }}',
  '{{ filterPEM "CERTIFICATE" .mixed }}',
  '{{ filterPEM "CERTIFICATE" .headers }}',
  '{{ filterPEM "CERTIFICATE" .spaced }}',
  '{{ filterPEM "CERTIFICATE" .cut }}',
  '{{ filterPEM "CERTIFICATE" .badType }}',
  '{{ filterPEM "CERTIFICATE" .badBase64 }}',
  '{{ filterPEM "CERTIFICATE" .emptyBlock }}',
  '{{ filterPEM "CERTIFICATE" .glued }}',
  '{{ filterPEM "CERTIFICATE" .junk }}',
  '{{ filterPEM "CERTIFICATE" .notCertificate }}',
  '{{ .mixed | filterPEM "public key" }}',
  '{{ filterPEM "THING" .headers }}',
  '{{ filterPEM "THING" .spaced }}',
  '{{ filterPEM "A" .badType }}',
  '{{ filterPEM "A" .badBase64 }}',
  '{{ filterPEM "A" .emptyBlock }}',
  '{{ filterPEM "A" .glued }}',
  '{{ filterPEM "X" "" }}|',
  '{{ filterCertChain "leaf" .leaf }}|',
  '{{ filterCertChain "leaf" .chain }}|',
  '{{ filterCertChain "leaf" .shuffled }}|',
  '{{ filterCertChain "leaf" .pair }}|',
  '{{ filterCertChain "leaf" .root }}|',
  '{{ filterCertChain "leaf" .bare }}|',
  '{{ filterCertChain "intermediate" .leaf }}|',
  '{{ filterCertChain "intermediate" .chain }}|',
  '{{ filterCertChain "intermediate" .shuffled }}|',
  '{{ filterCertChain "intermediate" .pair }}|',
  '{{ filterCertChain "intermediate" .root }}|',
  '{{ filterCertChain "intermediate" .bare }}|',
  '{{ filterCertChain "root" .leaf }}|',
  '{{ filterCertChain "root" .chain }}|',
  '{{ filterCertChain "root" .shuffled }}|',
  '{{ filterCertChain "root" .pair }}|',
  '{{ filterCertChain "root" .root }}|',
  '{{ filterCertChain "root" .bare }}|',
  '{{ filterCertChain "nope" .leaf }}|',
  '{{ filterCertChain "nope" .chain }}|',
  '{{ filterCertChain "nope" .shuffled }}|',
  '{{ filterCertChain "nope" .pair }}|',
  '{{ filterCertChain "nope" .root }}|',
  '{{ filterCertChain "nope" .bare }}|',
  '{{ filterCertChain "leaf" .disjunct }}',
  '{{ filterCertChain "leaf" .junk }}',
  '{{ filterCertChain "leaf" .notCertificate }}',
  '{{ filterCertChain "leaf" .bundle }}',
  '{{ range certSANs .leaf }}<{{ . }}>{{ end }}|',
  '{{ range certSANs .chain }}<{{ . }}>{{ end }}|',
  '{{ range certSANs .root }}<{{ . }}>{{ end }}|',
  '{{ range certSANs .bare }}<{{ . }}>{{ end }}|',
  '{{ range certSANs .bundle }}<{{ . }}>{{ end }}|',
  '{{ range certSANs .junk }}<{{ . }}>{{ end }}|',
  '{{ range certSANs .notCertificate }}<{{ . }}>{{ end }}|',
  '{{ range certSANs .crlf }}<{{ . }}>{{ end }}|',
  '{{ certSANs .leaf | join "," }}',
  '{{ index (certSANs .leaf) 0 }}',
  '{{ jwkPublicKeyPem .rsa }}',
  '{{ jwkPublicKeyPem .p256 }}',
  '{{ jwkPublicKeyPem .p384 }}',
  '{{ jwkPublicKeyPem .p521 }}',
  '{{ jwkPublicKeyPem .ed25519 }}',
  '{{ jwkPublicKeyPem .octJwk }}',
  '{{ jwkPublicKeyPem .badJwk }}',
  '{{ jwkPublicKeyPem .noJwk }}',
  '{{ jwkPrivateKeyPem .rsa }}',
  '{{ rsaDecrypt "None" "None" .junk "" }}',
  '{{ rsaDecrypt "X" "None" .junk "" }}',
  '{{ rsaDecrypt "RSA-OAEP" "SHA1" .junk .junk }}',
  '{{ rsaDecrypt "RSA-OAEP" "SHA1" .junk .leaf }}',
];
