/** A kind of guard: how it is named, the settings that take it down, and literals for the sieve. */
export interface Guard {
  readonly name: string;
  readonly down: RegExp;
  readonly literals: readonly string[];
}

/** Guards that settings and edits take down. Each expression is linear in the text. */
export const guards: readonly Guard[] = [
  {
    name: 'the check of certificates',
    literals: [
      'tls_reject_unauth',
      'pythonhttpsverify',
      'ssl_no_verify',
      'insecure_transport',
      '_ca_bundle',
      'sslverify',
    ],
    down: /\b(?:NODE_TLS_REJECT_UNAUTHORIZED|PYTHONHTTPSVERIFY)["']?\s?[=:]\s?["']?0|\b(?:GIT_SSL_NO_VERIFY|OAUTHLIB_INSECURE_TRANSPORT)["']?\s?[=:]\s?["']?(?:1|true)|\b(?:CURL|REQUESTS)_CA_BUNDLE=(?:""|'')|\bsslVerify["']?[\s=:]{1,3}false/gi,
  },
  {
    name: 'the enforcement of policies',
    literals: [
      'enforce',
      'strict_mode',
      'validation_skip',
      'skip_validation',
      'skip_auth',
      'disable_auth',
      'auth_disabled',
      'ufw disable',
    ],
    down: /\b[A-Z]{1,20}_(?:ENFORCEMENT|ENFORCE|STRICT_MODE)\s?=\s?(?:disabled|false|off|0)\b|\b(?:[A-Z]{1,20}_)?(?:VALIDATION_SKIP|SKIP_VALIDATION|SKIP_AUTH|DISABLE_AUTH|AUTH_DISABLED)\s?=\s?(?:true|1)\b|\bsetenforce 0\b|\bufw disable\b/g,
  },
  {
    name: 'the audit log',
    literals: ['audit_log'],
    down: /\b(?:[A-Z]{1,20}_)?AUDIT_LOG(?:GING)?(?:_ENABLED)?\s?=\s?(?:false|off|0|disabled)\b/g,
  },
  {
    name: 'the confirmation of tool calls',
    literals: ['allow_all_tools', 'skip_confirmation', 'auto_approve_all'],
    down: /\b(?:allow_all_tools|skip_confirmation|auto_approve_all)["']?\s?[=:]\s?true\b|\b(?:[A-Z]{1,20}_)?ALLOW_ALL_TOOLS\s?=\s?(?:true|1)\b/g,
  },
  {
    name: 'the limits of the account',
    literals: ['user root', 'permitrootlogin', 'nopasswd'],
    down: /^\s{0,8}USER root\b|\bnew_string\s?=\s?["']USER root|\bPermitRootLogin yes\b|\bNOPASSWD\b/gm,
  },
  {
    name: 'the scan of what is built',
    literals: ['security scan', 'vulnerability scan', 'bandit', 'pip-audit'],
    down: /\bremov\w{1,3}\b[^\n]{0,40}\b(?:security scan\w{0,4}|bandit|pip-audit|vulnerability scan\w{0,4})|\bsecurity scan\w{0,4} (?:is |are )?(?:removed|deferred|moved|skipped|disabled)\b/gi,
  },
];
