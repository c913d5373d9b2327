/** The values that the recorded templates are rendered over. */
export const DATA: Readonly<Record<string, string>> = {
  user: 'app',
  password: `p@ss "w'rd" <&> \\ $1`,
  host: 'db.example.com',
  port: '5432',
  url: 'https://app:s%20cret@db.example.com:5432/prod%2Fx/y?sslmode=require&x=1#frag',
  json: '{"id":123456789012,"n":1.50,"t":true,"z":null,"s":"<a&b>","list":[1,"two",[3],{"a":"b"}],"o":{"b":1,"a":{"c":"d"}},"million":1000000,"less":999999}',
  yaml: 'name: app\nport: 0123\nyes: no\nlist:\n  - 1.10\n  - "2"\n  - ~\nnested: {a: b, c: [d]}\n',
  badjson: '{"a":1',
  empty: '',
  zero: '0',
  number: '42',
  float: '3.70',
  list: 'b,a,c,a',
  multi: 'line one\nline two\n\n  indented\n',
  space: ' \t padded \u00a0\n',
  words: 'the quick brown-fox_jumps OverTheHTTPServer2x lazy Dog',
  utf8: 'žluťoučký kůň ß İ dž ŉ 漢字 😀 ᾳ',
  b64: 'aGVsbG8gd29ybGQ=',
  controls: 'a\u0000b\u0007c\u001bd\u007fe\u2028f\ufefff',
  true: 'true',
  version: '1.2.3-beta.1+build.5',
  'dash-key': 'dashed',
  'dot.key': 'dotted',
  '.dockerconfigjson': '{"auths":{}}',
};

/** 0xff and a cut character: no UTF-8. */
export const BYTES: Readonly<Record<string, string>> = { binary: 'YWL/w7zDeg==' };
