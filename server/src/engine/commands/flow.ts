import { decodes } from './decoders.js';
import { type DownloadTarget, readDownload } from './download.js';
import { scriptsOnLines } from './find-scripts.js';
import { join, type Origin, runnable } from './origins.js';
import { packageAddress } from './packages.js';
import {
  copiers,
  downloaders,
  evaluators,
  interpreters,
  packageRunners,
  programName,
  readers,
  senders,
  shells,
  wrappers,
} from './programs.js';
import type { Command, Pipeline, Script, Word } from './script.js';
import { isSecretName, secretKind } from './secrets.js';
import { parseShell } from './shell-parser.js';

/** What a script does with data that came from elsewhere. Offsets are UTF-16 units of the parsed text. */
export interface FlowEvent {
  /** Runs fetched or decoded text; gives a shell to a stranger; installs from an address; sends secrets away. */
  readonly kind: 'execute' | 'shell' | 'package' | 'send';
  readonly start: number;
  readonly end: number;
  /** The addresses that take part, as written. */
  readonly urls: readonly string[];
  /** What is run or sent: an address, a path, the name of a variable. */
  readonly origins: readonly Origin[];
}

const eventLimit = 64;
const scratch = new Set(['', '/', '/tmp', '.', '..', '~', './', '/tmp/']);

/**
 * Follows data through a script: what is downloaded, decoded or secret, through pipes, variables and files, to where it
 * is run or sent. It guesses what programs do from their names and options; nothing is executed.
 */
export function followData(script: Script): readonly FlowEvent[] {
  const flow = new Flow();
  flow.run(script, []);
  return flow.events;
}

class Flow {
  readonly events: FlowEvent[] = [];
  readonly #variables = new Map<string, readonly Origin[]>();
  /** Values of variables that were set to plain text. */
  readonly #texts = new Map<string, string>();
  readonly #files = new Map<string, readonly Origin[]>();
  /** The command that text given after `-c` stands in: its own offsets mean nothing. */
  #frame: Command | null = null;
  #depth = 0;
  /** Where the pipeline that is being followed begins. */
  #lead = 0;

  /** Runs pipelines one after another; answers the origins of all they print. */
  run(script: Script, stdin: readonly Origin[]): readonly Origin[] {
    return join(script.map((pipeline) => this.#pipeline(pipeline, stdin)));
  }

  #pipeline(pipeline: Pipeline, stdin: readonly Origin[]): readonly Origin[] {
    const outer = this.#lead;
    let out = stdin;
    for (const command of pipeline) {
      this.#lead = (pipeline[0] as Command).start;
      out = this.#command(command, out);
    }
    this.#lead = outer;
    return out;
  }

  #command(command: Command, piped: readonly Origin[]): readonly Origin[] {
    for (const { name, value } of command.assignments) {
      this.#variables.set(name, this.#origins(value));
      if (value.nested.length === 0) this.#texts.set(name, this.#expand(value));
    }
    const stdin = join([piped, ...this.#inputs(command)]);
    const [program, args] = unwrap(command.words);
    const out = program === null ? stdin : this.#program(program, args, stdin, command);
    for (const { operator, target } of command.redirects) {
      const path = this.#expand(target);
      if (path.startsWith('/dev/tcp/') || path.startsWith('/dev/udp/')) this.#toSocket(path, command, program, out);
      else if (operator.startsWith('>')) this.#write(path, out);
    }
    return out;
  }

  #inputs(command: Command): (readonly Origin[])[] {
    return command.redirects
      .filter(({ operator }) => operator.startsWith('<'))
      .map(({ operator, target }) =>
        operator === '<' ? join([this.#file(target), this.#origins(target)]) : this.#origins(target),
      );
  }

  #program(word: Word, args: readonly Word[], stdin: readonly Origin[], command: Command): readonly Origin[] {
    const name = programName(this.#expand(word));
    const given = join([...args.map((arg) => this.#origins(arg)), this.#origins(word)]);
    if (downloaders.has(name)) return this.#download(name, args, stdin, given, command);
    if (interpreters.has(name)) return this.#interpret(name, args, stdin, given, command);
    if (packageRunners.has(name)) this.#install(name, args, command);
    if (senders.has(name)) return this.#sendBy(name, args, stdin, given, command);
    if (name === 'read') return this.#read(args, stdin);
    if (name === 'for') return this.#loop(args);
    if (copiers.has(name)) this.#copy(args);
    const own = this.#file(word);
    if (runnable(own).length > 0) this.#note('execute', command, own);
    if ((name === 'env' || name === 'printenv') && args.every((arg) => isSecretName(arg.text) || arg.text === '-0')) {
      return [{ kind: 'secret', from: 'the environment' }];
    }
    const texts = args.map((arg) => this.#expand(arg));
    const read = readers.has(name) ? args.map((arg) => this.#file(arg)) : [];
    const out = join([stdin, given, ...read]);
    return decodes(name, texts) ? join([out, [{ kind: 'decoded', from: name }]]) : out;
  }

  #download(name: string, args: readonly Word[], stdin: readonly Origin[], given: readonly Origin[], command: Command) {
    const texts = args.map((arg) => this.#expand(arg));
    const { url, files, target }: DownloadTarget = readDownload(name, texts);
    const bodies = files.map((file) => (file === '-' ? stdin : this.#fileAt(file)));
    const sent = join([given, ...bodies]).filter((origin) => origin.kind === 'secret');
    if (sent.length > 0) this.#note('send', command, sent, [url]);
    const origin: Origin = { kind: 'remote', from: url };
    if (target === null) return [origin];
    this.#write(target, [origin]);
    return [];
  }

  #interpret(
    name: string,
    args: readonly Word[],
    stdin: readonly Origin[],
    given: readonly Origin[],
    command: Command,
  ) {
    const run = runnable(this.#executed(name, args, stdin, command));
    if (run.length > 0) this.#note('execute', command, run);
    return join([stdin, given]);
  }

  /** Where that comes from what an interpreter runs: the text after `-c`, a file, or what is piped into it. */
  #executed(name: string, args: readonly Word[], stdin: readonly Origin[], command: Command): readonly Origin[] {
    const texts = args.map((arg) => this.#expand(arg));
    const inline = evaluators.has(name) ? 0 : inlineAt(texts);
    if (inline !== null) {
      const code = texts.slice(inline).join(' ');
      const isShell = shells.has(name) || evaluators.has(name);
      for (const script of isShell ? [code] : scriptsOnLines(code).map(({ text }) => text))
        this.#runText(script, stdin, command);
      if (args.length === 0) return stdin;
      return isShell ? join(args.slice(inline).map((arg) => this.#origins(arg))) : [];
    }
    const remote = remoteArgument(name, texts);
    if (remote.length > 0) return remote;
    const file = args.find((_, i) => !/^(?:[-+]|\/[a-z]$)/i.test(texts[i] as string));
    const isPiped = file === undefined || texts.some((text) => /^(?:-s?|\/dev\/stdin|[a-z]+)$/.test(text));
    if (isPiped) return texts.includes('-m') ? [] : stdin;
    return join([this.#file(file), this.#origins(file)]);
  }

  #runText(text: string, stdin: readonly Origin[], command: Command): void {
    if (this.#depth >= 4) return;
    const outer = this.#frame;
    this.#frame = outer ?? command;
    this.#depth++;
    this.run(parseShell(text), stdin);
    this.#depth--;
    this.#frame = outer;
  }

  #sendBy(name: string, args: readonly Word[], stdin: readonly Origin[], given: readonly Origin[], command: Command) {
    const texts = args.map((arg) => this.#expand(arg));
    const host = texts.find((text) => /^[^-].*[.:]/.test(text)) ?? '';
    if (
      /^(?:nc|ncat|netcat|socat)$/.test(name) &&
      texts.some((text) => /^(?:-\w*e|--exec|--sh-exec|-c|exec:.*)$/i.test(text))
    ) {
      this.#note('shell', command, [{ kind: 'remote', from: host }], [host]);
    }
    const read = args.map((arg) => this.#file(arg));
    const sent = join([stdin, given, ...read]).filter((origin) => origin.kind === 'secret');
    const away =
      !/^(?:scp|rsync|aws|gsutil|rclone)$/.test(name) || texts.some((text) => /^[^/]+:|^\w+:\/\//.test(text));
    const uses = name === 'gh' && !texts.some((text) => /^(?:create|comment|edit|upload|api)$/.test(text));
    if (sent.length > 0 && away && !uses) this.#note('send', command, sent, [host]);
    return name.startsWith('n') ? [{ kind: 'remote', from: host } as const] : join([stdin, given]);
  }

  #toSocket(path: string, command: Command, program: Word | null, out: readonly Origin[]): void {
    const name = program === null ? '' : programName(program.text);
    const host = path.split('/')[3] ?? '';
    if (shells.has(name) || name === '' || name === 'exec')
      this.#note('shell', command, [{ kind: 'remote', from: host }], [host]);
    else if (out.some((origin) => origin.kind === 'secret')) this.#note('send', command, out, [host]);
  }

  #install(name: string, args: readonly Word[], command: Command): void {
    const url = packageAddress(
      name,
      args.map((arg) => this.#expand(arg)),
    );
    if (url !== null) this.#note('package', command, [{ kind: 'remote', from: url }], [url]);
  }

  #read(args: readonly Word[], stdin: readonly Origin[]): readonly Origin[] {
    for (const { text } of args) if (!text.startsWith('-')) this.#variables.set(text, stdin);
    return stdin;
  }

  #loop(args: readonly Word[]): readonly Origin[] {
    const list = args.slice(2).flatMap((word) => [this.#file(word), this.#origins(word)]);
    if (args[0]) this.#variables.set(args[0].text, join(list));
    return [];
  }

  #copy(args: readonly Word[]): void {
    const origins = join(args.flatMap((arg) => [this.#file(arg), this.#origins(arg)]));
    if (origins.length === 0) return;
    for (const arg of args) {
      const path = this.#expand(arg);
      if (!path.startsWith('-')) this.#write(path, origins);
    }
  }

  #write(path: string, origins: readonly Origin[]): void {
    const key = normal(path);
    if (origins.length === 0 || key === '/dev/null' || scratch.has(key)) return;
    this.#files.set(key, join([this.#files.get(key) ?? [], origins]));
    const folder = key.slice(0, Math.max(0, key.lastIndexOf('/')));
    if (!scratch.has(folder)) this.#files.set(folder, join([this.#files.get(folder) ?? [], origins]));
  }

  #file(word: Word): readonly Origin[] {
    return this.#fileAt(this.#expand(word));
  }

  #fileAt(path: string): readonly Origin[] {
    const key = normal(path);
    const kind = secretKind(key);
    const own: Origin[] = kind === null ? [] : [{ kind: 'secret', from: path }];
    return join([own, this.#files.get(key) ?? []]);
  }

  #origins(word: Word): readonly Origin[] {
    return join([
      ...word.variables.map((name) => this.#variables.get(name) ?? []),
      ...word.nested.map((script) => this.run(script, [])),
    ]);
  }

  /** The text of a word with the variables that are known put in. */
  #expand(word: Word): string {
    if (word.variables.length === 0) return word.text;
    return word.text.replace(/\$(\w{1,80})/g, (whole, name: string) => this.#texts.get(name)?.slice(0, 300) ?? whole);
  }

  #note(kind: FlowEvent['kind'], command: Command, origins: readonly Origin[], urls: readonly string[] = []): void {
    if (this.events.length >= eventLimit) return;
    const { start, end } = this.#frame ?? { start: Math.min(this.#lead, command.start), end: command.end };
    const from = origins.filter((origin) => origin.kind === 'remote').map((origin) => origin.from);
    this.events.push({ kind, start, end, urls: [...new Set([...urls, ...from])].filter((url) => url !== ''), origins });
  }
}

/** The program of a command and its arguments, past `sudo`, `env`, `then` and their like. */
function unwrap(words: readonly Word[]): [Word | null, readonly Word[]] {
  let at = 0;
  while (at < words.length - 1) {
    const name = programName((words[at] as Word).text);
    if (!wrappers.has(name)) break;
    let next = at + 1;
    while (next < words.length && /^(?:-.*|\d+[smh]?|\w+=.*)$/.test((words[next] as Word).text)) next++;
    if (next >= words.length) break;
    at = next;
  }
  return [words[at] ?? null, words.slice(at + 1)];
}

/** Index of the text after `-c`, `-e`, `-Command`, `/c`; null when there is none. */
function inlineAt(texts: readonly string[]): number | null {
  const at = texts.findIndex((text) =>
    /^(?:-[a-z]{0,4}[ce]|-p?e|-r|--eval|--command|-command|-encodedcommand|-enc|\/c)$/i.test(text),
  );
  return at < 0 || at + 1 >= texts.length ? null : at + 1;
}

/** `deno run https://...` and its like run what stands at the address. */
function remoteArgument(name: string, texts: readonly string[]): readonly Origin[] {
  if (name !== 'deno' && name !== 'bun') return [];
  const url = texts.find((text) => /^https?:\/\//.test(text));
  return url === undefined ? [] : [{ kind: 'remote', from: url }];
}

function normal(path: string): string {
  const clean = path
    .replace(/^@/, '')
    .replace(/^\$\{?HOME\}?(?=\/|$)/, '~')
    .replace(/^\.\//, '');
  return clean.length > 1 ? clean.replace(/\/$/, '') : clean;
}
