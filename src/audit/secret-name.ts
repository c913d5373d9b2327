const SECRET =
  /(?:^|[_-])(?:api_?keys?|apikey|access_?keys?|private_?keys?|secret_?keys?|encryption_?key|signing_?key|credentials?|password|passwd|pword|passphrase|pwd|secrets?|token|pat|dsn|database_url|connection_?string)(?:$|[_-])/i;
const PUBLIC =
  /(?:^|[_-])(?:public|pub|file|path|dir|version|name|names|id|url|uri|arn|length|size|ttl|expiry|type|enabled|endpoint|issuer|count|policy|prefix|dummy|hash|header)(?:$|[_-])/i;

/** Whether a variable's name says that it holds a secret. BuildKit's SecretsUsedInArgOrEnv, without its false alarms. */
export function isSecretName(name: string): boolean {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2');
  return SECRET.test(words) && (!PUBLIC.test(words) || /database_?url/i.test(words)) && !/^GPG_KEYS?$/i.test(words);
}

/** A value that stands for one: empty, a variable, a template, or a word that nobody takes for a secret. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim().replace(/^(['"])(.*)\1$/, '$2');
  return (
    text.length < 4 ||
    /^(?:true|false|null|none|nil|undefined|yes|no|\d{1,5})$/i.test(text) ||
    /^\$\w+$|\$\{\w|\$\(|\$[A-Z_][A-Z0-9_]{2,}|\{\{|<[\w\s./-]+>|%\w+%|__\w+__|\[\[|@@/.test(text) ||
    /^(?:x+|\*+|\.+|-+|0+|(?:your|my|the|some|insert|enter|put|add|fill|set)[-_ ].*|test(?:ing)?(?:[-_ ]?\w+)?|secret|password|passw0rd|token|admin|root|user(?:name)?|guest|default|foo(?:bar)?|bar|baz|hello|postgres|mysql|demo|s3cr3t|pass|secret[-_]?(?:key|token|password))$/i.test(
      text,
    ) ||
    (text.length < 50 &&
      /change[-_ ]?me|change[-_ ]?it|replace[-_ ]?me|place[-_ ]?holder|example|dummy|fake|redacted|todo|tbd|sample|not[-_ ]?(?:a|the)?[-_ ]?real/i.test(
        text,
      ))
  );
}
