/** Words of the sieve: something comes from elsewhere, and near by something may run it. */
export const commandTriggers: readonly (readonly string[])[] = [
  [
    'curl',
    'wget',
    'invoke-webrequest',
    'invoke-restmethod',
    'iwr ',
    'irm ',
    'base64',
    'urlopen',
    'downloadstring',
    '/dev/tcp',
    '/dev/udp',
    'mkfifo',
    'ncat',
    'nc -e',
    ' nc ',
    ' registry',
    'index url',
    'pip install http',
    'pip3 install http',
    'install git+http',
    'requests.get',
  ],
  [
    '| sh',
    '|sh',
    '| bash',
    '|bash',
    '| zsh',
    '| sudo',
    '|sudo',
    '| python',
    '|python',
    '| node',
    '| perl',
    '| ruby',
    '| php',
    '| iex',
    '|iex',
    'iex(',
    'iex (',
    'eval',
    'exec',
    'sh -c',
    'bash -c',
    '<(curl',
    '<(wget',
    '| source',
    'chmod',
    '&& sh',
    '&& bash',
    'bash /',
    ' sh /',
    'bash "',
    '; bash',
    'bash -i',
    'source',
    '/dev/tcp',
    '/bin/',
    'install',
    'npx ',
    'uvx ',
  ],
];

const source =
  /\b(?:curl|wget|base64|openssl|ncat?|pip3?|npx|npm|pnpm|yarn|uvx?|pipx|irm|iwr|deno)\s|\/dev\/(?:tcp|udp)\//;
const use =
  /\|\s{0,9}(?:sudo\s|env\s)?(?:-\w\s)?(?:(?:ba|z|da|k|fi)?sh|python|node|perl|ruby|php|source|iex|bash|pwsh)|\beval\b|<\(|\biex\b|\b(?:ba|z)?sh\s|\bsource\s|\bchmod\s|\bpython3?\s|\bnode\s|\bexec\b|\b(?:install|i|add|exec|dlx|download)\s[^\n]{0,200}:\/\/|--(?:registry|index-url|extra-index-url|from)|\bdeno\s|\/dev\/(?:tcp|udp)\/|\bnc\w{0,3}\s/;

/** A first look at a document, so that most need no parsing. */
export function mayRunWhatItFetches(text: string): boolean {
  return source.test(text) && use.test(text);
}
