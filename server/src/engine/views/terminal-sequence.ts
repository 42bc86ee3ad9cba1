/** A terminal control sequence (ECMA-48), or an operating system command of a terminal. */
export interface TerminalSequence {
  readonly end: number;
  readonly kind: 'csi' | 'osc' | 'other';
  /** Parameters of a control sequence, or the text of a command. */
  readonly parameters: string;
  /** Final byte of a control sequence: `m`, `K`, `H` ... */
  readonly final: string;
}

const controlSequence = /^(?:\x1B\[|\x9B)([0-?]{0,64})[ -/]{0,8}([@-~])/;
const systemCommand = /^\x1B\]([^\x07\x1B\n]{0,2048})(?:\x07|\x1B\\)/;
const shortSequence = /^\x1B[ -/]{0,4}[0-Z\\-~]/;

/** Longest sequence that is read, in UTF-16 units. */
const longest = 2056;

/** The sequence that begins with the escape character at `at`; null when that is a lone escape. */
export function terminalSequence(text: string, at: number): TerminalSequence | null {
  const ahead = text.slice(at, at + longest);
  const control = controlSequence.exec(ahead);
  if (control) {
    return { end: at + control[0].length, kind: 'csi', parameters: control[1] ?? '', final: control[2] ?? '' };
  }
  const command = systemCommand.exec(ahead);
  if (command) return { end: at + command[0].length, kind: 'osc', parameters: command[1] ?? '', final: '' };
  const short = shortSequence.exec(ahead);
  return short ? { end: at + short[0].length, kind: 'other', parameters: '', final: short[0].slice(-1) } : null;
}
