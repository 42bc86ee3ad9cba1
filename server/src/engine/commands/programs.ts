/** Shells, whose argument after `-c` is itself shell text. */
export const shells = new Set('sh bash zsh dash ksh ash fish pwsh powershell powershell.exe cmd cmd.exe'.split(' '));

/** Programs whose arguments are themselves shell text. */
export const evaluators = new Set(['eval', 'iex', 'invoke-expression']);

/** Programs that run the text they are given. */
export const interpreters = new Set([
  ...shells,
  ...evaluators,
  ...'python python2 python3 node nodejs deno bun perl ruby php lua osascript source .'.split(' '),
]);

/** Programs that fetch from a URL. */
export const downloaders = new Set(
  'curl wget aria2c http https xh iwr irm invoke-webrequest invoke-restmethod curl.exe wget.exe'.split(' '),
);

/** Programs that carry what they read to another machine, besides the downloaders. */
export const senders = new Set(
  'nc ncat netcat socat telnet scp sftp rsync rclone mail mailx sendmail send_email send-email sendemail swaks msmtp mutt dig nslookup ftp aws gsutil gh'.split(
    ' ',
  ),
);

/** Programs that print the files they are given. */
export const readers = new Set(
  'cat head tail less more tac nl grep egrep fgrep rg awk gawk sed cut sort uniq base64 base32 gzip xxd od hexdump strings jq yq tee openssl gpg tr bat type get-content gc find xargs'.split(
    ' ',
  ),
);

/** Programs whose next word is the program that is really run. */
export const wrappers = new Set(
  'sudo doas env nohup time command exec builtin xargs timeout nice ionice setsid stdbuf if then else elif while until do ! { $ % busybox'.split(
    ' ',
  ),
);

/** Programs that make an archive or a copy: their sources flow into their target. */
export const copiers = new Set('cp mv tar zip gzip 7z install'.split(' '));

/** Programs that install or run a package. */
export const packageRunners = new Set('pip pip3 pipx uv uvx npx npm pnpm yarn bunx gem easy_install poetry'.split(' '));

/** Options of downloaders that send what follows them. */
export const sendingOption =
  /^(?:-d|--data(?:-raw|-binary|-urlencode|-ascii)?|-F|--form(?:-string)?|-T|--upload-file|--json|--post-data|--post-file|--body-data|--body-file|-Body|-InFile)(?:=|$)/;

/** The name of a program without its folder and the full stop of its sentence, in lower case. */
export function programName(word: string): string {
  const cut = Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\'));
  const name = (cut === word.length - 1 ? word : word.slice(cut + 1)).toLowerCase();
  return name.length > 1 ? name.replace(/[.,;:)\]]{1,3}$/, '') : name;
}
