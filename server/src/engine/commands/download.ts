import { sendingOption } from './programs.js';

/** What a download command asks for. */
export interface DownloadTarget {
  /** The address as written, '' when there is none. */
  readonly url: string;
  /** Files whose content is sent; `-` is the standard input. */
  readonly files: readonly string[];
  /** The file that is written, null when the answer is printed. */
  readonly target: string | null;
}

/** Reads the options of curl, wget, httpie and PowerShell's web commands as far as data moves through them. */
export function readDownload(name: string, args: readonly string[]): DownloadTarget {
  const isWget = name.startsWith('wget') || name === 'aria2c';
  let url = '';
  let target: string | null = isWget ? '' : null;
  const files: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    if (sendingOption.test(arg) || /^-[dFT]./.test(arg)) {
      const value = optionValue(arg, args[i + 1]);
      files.push(...sentFiles(arg, value));
      if (!arg.includes('=') && /^-(?:[dFT]$|-|[BI])/.test(arg)) i++;
    } else if (isOutput(arg, isWget)) {
      const glued = /^-\w*O(.+)$|^--output(?:-document)?=(.+)$/.exec(arg);
      const value = glued?.[1] ?? glued?.[2] ?? args[++i] ?? '';
      target = value === '-' || value === '/dev/stdout' ? null : value;
    } else if (!isWget && /^(?:-\w*O|--remote-name)$/.test(arg)) target = '';
    else if (
      /^(?:-H|--header|-u|--user|-A|-e|-b|-x|-X|--request|--max-time|-m|--connect-timeout|--retry|-Method|-Headers)$/.test(
        arg,
      )
    )
      i++;
    else if (url === '' && isAddress(arg)) url = arg;
    else if (url === '' && /^-(?:Uri|-url)$/i.test(arg)) url = args[++i] ?? '';
  }
  return { url, files, target: target === '' ? baseName(url) : target };
}

function isOutput(arg: string, isWget: boolean): boolean {
  if (/^(?:--output(?:-document)?(?:=|$)|-OutFile$)/.test(arg)) return true;
  return isWget ? /^-[a-zA-Z]{0,6}O/.test(arg) : /^-[a-zA-Z#]{0,8}o$/.test(arg);
}

function optionValue(arg: string, next: string | undefined): string {
  const equals = arg.indexOf('=');
  if (arg.startsWith('--') && equals > 0) return arg.slice(equals + 1);
  return /^-[dFT]./.test(arg) ? arg.slice(2) : (next ?? '');
}

/** `@file`, `name=@file`, `@-`; with `-T` and `--post-file` the value itself. */
function sentFiles(option: string, value: string): string[] {
  if (/^(?:-T|--upload-file|--post-file|--body-file|-InFile)/.test(option)) return [value];
  const match = /(?:^|=)[@<](.{1,400})$/.exec(value.slice(0, 400));
  return match ? [(match[1] as string).split(';')[0] as string] : [];
}

function isAddress(arg: string): boolean {
  return (
    /^(?:https?|ftp):\/\//i.test(arg) || (!arg.startsWith('-') && /^[\w$-][\w.$-]*\.[a-z]{2,}(?:[:/?]|$)/i.test(arg))
  );
}

function baseName(url: string): string {
  const path = url.split(/[?#]/)[0] as string;
  return path.slice(path.lastIndexOf('/') + 1) || 'index.html';
}
