import { Command, InvalidArgumentError, Option } from 'commander';
import { severities } from '../engine/model/severity.js';
import { readProduct } from '../workspace/product.js';
import type { ScanFlags } from './commands/scan.js';

const exitCodeHelp = `
Exit codes:
  0  nothing at or above --fail-on
  1  findings
  2  usage, configuration or internal error

Nothing is sent anywhere, and nothing that is scanned is executed.`;

/**
 * The commands and their flags. Each command's own code is loaded when it runs, so that `--help` and `--version` are
 * there at once. `done` takes the exit code.
 */
export function createProgram(done: (exitCode: number) => void): Command {
  const program = new Command('swab')
    .description(
      'Finds injected instructions, hidden text, persona shifts and poisoned memory in the files that AI agents share.',
    )
    .version(readProduct().version, '-V, --version')
    .addHelpText('after', exitCodeHelp)
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'swab: ')) })
    .exitOverride();
  addScan(program, done);
  addFix(program, done);
  addRules(program, done);
  addLists(program);
  program
    .command('lsp')
    .description('run the language server, for any editor')
    .requiredOption('--stdio', 'speak over standard input and output')
    .action(async () => {
      const { runLanguageServer } = await import('../lsp/run.js');
      runLanguageServer();
    });
  return program;
}

function addScan(program: Command, done: (exitCode: number) => void): void {
  program
    .command('scan', { isDefault: false })
    .description('scan files and folders, by default the working directory')
    .argument('[paths...]', 'files and folders')
    .addOption(
      new Option('--format <format>', 'how to print').choices(['pretty', 'json', 'sarif', 'github']).default('pretty'),
    )
    .option('--output <file>', 'write to a file instead of the terminal')
    .addOption(
      new Option('--fail-on <level>', 'lowest level that makes the exit code 1')
        .choices([...severities.slice(0, 4), 'never'])
        .default('high'),
    )
    .option('--jobs <n>', 'worker threads; as many as there are cores by default', positiveInteger)
    .option('--no-gitignore', 'scan what git ignores, too')
    .option('--untrusted', 'ignore the configuration of the workspace')
    .option('--stdin', 'scan standard input')
    .option('--stdin-filename <path>', 'the name that standard input is scanned under')
    .option('--quiet', 'print findings only: no summary, no progress')
    .action(async (paths: string[], flags: ScanFlags) => {
      const { scanCommand } = await import('./commands/scan.js');
      done(await scanCommand(paths, flags));
    });
}

function addFix(program: Command, done: (exitCode: number) => void): void {
  program
    .command('fix')
    .description('apply the safe fixes')
    .argument('[paths...]', 'files and folders')
    .option('--dry-run', 'show what would change, as a diff')
    .option('--untrusted', 'ignore the configuration of the workspace')
    .action(async (paths: string[], flags: { dryRun?: boolean; untrusted?: boolean }) => {
      const { fixCommand } = await import('./commands/fix.js');
      done(await fixCommand(paths, flags));
    });
}

/** The flags of `swab rules`, as commander gives them. */
interface RulesFlags {
  readonly format: 'pretty' | 'json';
  readonly test?: boolean;
  readonly untrusted?: boolean;
}

function format(): Option {
  return new Option('--format <format>', 'how to print').choices(['pretty', 'json']).default('pretty');
}

function addRules(program: Command, done: (exitCode: number) => void): void {
  program
    .command('rules')
    .description("list the rules, or try the workspace's own")
    .addOption(format())
    .option('--test', "try the rules of the workspace's own with their cases")
    .addOption(new Option('--untrusted', 'ignore the configuration of the workspace').conflicts('test'))
    .action(async (flags: RulesFlags) => {
      if (flags.test) {
        const { testRulesCommand } = await import('./commands/test-rules.js');
        done(await testRulesCommand(flags.format));
        return;
      }
      const { rulesCommand } = await import('./commands/rules.js');
      await rulesCommand(flags.format, flags.untrusted === true);
    });
}

function addLists(program: Command): void {
  program
    .command('surfaces')
    .description('list the kinds of agent file')
    .addOption(format())
    .action(async (flags: { format: 'pretty' | 'json' }) => {
      const { surfacesCommand } = await import('./commands/surfaces.js');
      await surfacesCommand(flags.format);
    });
  program
    .command('explain')
    .description("print a rule's page")
    .argument('<rule>', 'its id (SC0101) or name')
    .action(async (rule: string) => {
      const { explainCommand } = await import('./commands/explain.js');
      await explainCommand(rule);
    });
}

function positiveInteger(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 256) {
    throw new InvalidArgumentError('It must be a whole number from 1 to 256.');
  }
  return number;
}
