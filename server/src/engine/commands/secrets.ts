/** How much is lost when a file is read by a stranger. */
export type SecretKind = 'key' | 'environment' | 'system';

const templates = /\.env\.(?:example|sample|template|dist|defaults?|schema)\b|example|sample|\.pub$/i;

const keys =
  /(?:^|[/\\~])\.(?:ssh(?:[/\\](?!config$|known_hosts$)|$)|aws(?:[/\\]credentials|$)|azure[/\\]|kube[/\\]config|gnupg|docker[/\\]config\.json|config[/\\](?:gcloud|gh[/\\]hosts\.yml|google-chrome|solana)|npmrc$|netrc$|pypirc$|pgpass$|git-credentials$|vault-token$|terraform\.d[/\\]credentials|cargo[/\\]credentials|gem[/\\]credentials|electrum|bitcoin(?![/\\]bitcoin\.conf)|ethereum[/\\](?:keystore|geth[/\\]nodekey)|bitmonero|exodus|mozilla[/\\]firefox|password-store)|(?:^|[/\\])(?:id_(?:rsa|dsa|ecdsa|ed25519)|Login Data|Cookies|wallet\.dat|Keychains[/\\]|key4\.db|logins\.json|credentials\.json|service[-_]account\w{0,20}\.json|keystore\.jks)$/i;
const environment = /(?:^|[/\\~"'])\.env(?:\.\w{1,20}|\*)?$|(?:^|[/\\])\*?\.env\*?$|^\/proc\/(?:self|\d+)\/environ$/i;
const system = /^\/etc\/(?:passwd|shadow|sudoers)$|\.(?:bash|zsh|python|node_repl)_history$/;

/** What a path gives away, or null. `.env.example` and public keys give away nothing. */
export function secretKind(path: string): SecretKind | null {
  if (path.length > 300 || templates.test(path)) return null;
  if (keys.test(path)) return 'key';
  if (environment.test(path)) return 'environment';
  return system.test(path) ? 'system' : null;
}

/** True for the name of a variable that holds a secret. */
export function isSecretName(name: string): boolean {
  return /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|API_?KEY|ACCESS_KEY|PRIVATE_KEY|CREDENTIALS?|AUTH)(?:_|$)|APIKEY/i.test(
    name,
  );
}
