/** What is known of the host of a URL. */
export type HostKind =
  /** The maker's own installer, at its own address. */
  | 'installer'
  /** A forge where everybody may put files: as good as the account in the path. */
  | 'forge'
  /** The machine itself, or an example name. */
  | 'local'
  /** Collects or relays for anybody without an account: request bins, tunnels, pastes, shorteners, bare addresses. */
  | 'drop'
  | 'unknown';

/** Installers that the makers of well-known tools document, by host. */
const installers = new Set(
  'sh.rustup.rs static.rust-lang.org get.docker.com deb.nodesource.com rpm.nodesource.com fnm.vercel.app get.volta.sh bun.sh bun.com deno.land get.pnpm.io astral.sh install.python-poetry.org sdk.cloud.google.com get.sdkman.io get.helm.sh get.k3s.io starship.rs nixos.org install.determinate.systems ohmyposh.dev mise.run mise.jdx.dev moonrepo.dev get.jetify.com cli.doppler.com fly.io claude.ai opencode.ai cursor.com antigravity.google ollama.com aka.ms dot.net get.scoop.sh community.chocolatey.org pixi.sh micro.mamba.pm pyenv.run bootstrap.pypa.io awscli.amazonaws.com get.pulumi.com taskfile.dev just.systems rclone.org tailscale.com get-ghcup.haskell.org get.rvm.io cpanmin.us zed.dev app.factory.ai foundry.paradigm.xyz wasmtime.dev get.wasmer.io get.tur.so dl.dagger.io get.opentofu.org'.split(
    ' ',
  ),
);

/** Files on forges that are the documented installers of their projects. */
const forgeInstallers =
  /^(?:raw\.githubusercontent\.com|github\.com)\/(?:nvm-sh\/nvm|Homebrew\/install|ohmyzsh\/ohmyzsh|pyenv\/pyenv-installer|asdf-vm\/asdf|helm\/helm|golangci\/golangci-lint|junegunn\/vim-plug|anchore\/(?:syft|grype)|aquasecurity\/trivy|kubernetes-sigs\/\w+|tj\/n|rbenv\/rbenv-installer|starship\/starship|microsoft\/\w+|google-gemini\/[\w-]+|anthropics\/[\w-]+|openai\/[\w-]+)\//i;

const forges =
  /(?:^|\.)(?:githubusercontent\.com|github\.com|github\.io|gitlab\.com|bitbucket\.org|codeberg\.org|sr\.ht|sourceforge\.net|huggingface\.co|githubassets\.com|pytorch\.org|jsdelivr\.net|unpkg\.com|golang\.org|go\.dev|gnu\.org|kernel\.org|debian\.org|ubuntu\.com|fedoraproject\.org|apache\.org|python\.org|nodejs\.org|nvidia\.com|microsoft\.com|google\.com|googleapis\.com|mozilla\.org)$/i;

const drops =
  /(?:^|\.)(?:webhook\.site|requestbin\.(?:com|net)|requestcatcher\.com|pipedream\.net|beeceptor\.com|hookb\.in|ngrok\.(?:io|app|dev)|ngrok-free\.(?:app|dev)|trycloudflare\.com|loca\.lt|localtunnel\.me|serveo\.net|localhost\.run|burpcollaborator\.net|oastify\.com|interact\.sh|oast\.(?:fun|live|me|online|pro|site)|dnslog\.cn|ceye\.io|canarytokens\.com|pastebin\.com|paste\.ee|hastebin\.com|ghostbin\.com|dpaste\.\w{2,4}|rentry\.co|termbin\.com|transfer\.sh|file\.io|0x0\.st|temp\.sh|catbox\.moe|gofile\.io|anonfiles\.com|bashupload\.com|ix\.io|bit\.ly|tinyurl\.com|t\.co|goo\.gl|is\.gd|cutt\.ly|rb\.gy|shorturl\.at|glot\.io)$/i;

const address = /^(?:\d{1,3}\.){3}\d{1,3}$|^\[?[0-9a-f:]*::?[0-9a-f:]+\]?$|^0x[0-9a-f]{8}$|^\d{8,10}$/i;
const local =
  /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|0\.0\.0\.0|\[?::1\]?|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|host\.docker\.internal|\$\w+|<.*|\{.*|your[-_.].*)$|\.(?:local|localhost)$/i;

/** The host and path of a URL or of `host/path`, in lower case for the host; null when it has none. */
export function splitUrl(url: string): { host: string; path: string; secure: boolean } | null {
  const match =
    /^(?:(\w{2,6}(?:\+\w{2,6})?):\/\/)?(?:[^/@\s]{1,100}@)?(\[[0-9a-f:]{2,40}\]|[^/:?#\s]{1,253})(?::\d{1,5})?([/?#]\S{0,2000})?$/i.exec(
      url,
    );
  if (!match) return null;
  return {
    host: (match[2] as string).toLowerCase(),
    path: match[3] ?? '/',
    secure: match[1]?.toLowerCase() !== 'http',
  };
}

const neighbour = /^(?:10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+)$/;

/** True for another machine of the same network, by its bare address (RFC 1918). */
export function isNeighbour(url: string): boolean {
  return neighbour.test(splitUrl(url)?.host ?? '');
}

/** Judges the host of a URL. */
export function hostKind(url: string): HostKind {
  const parts = splitUrl(url);
  if (!parts) return 'unknown';
  const { host, path, secure } = parts;
  if (local.test(host)) return 'local';
  if (address.test(host) || drops.test(host)) return 'drop';
  if (/^discord(?:app)?\.com$/.test(host) && path.startsWith('/api/webhooks/')) return 'drop';
  const known = installers.has(host) || installers.has(host.replace(/^www\./, ''));
  if (secure && (known || forgeInstallers.test(`${host}${path}`))) return 'installer';
  return forges.test(host) ? 'forge' : 'unknown';
}
