import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { VERSION } from '../core/version.js';
import { convert, EXIT, validate, type Surroundings } from './commands.js';
import { isFormat, listFormats, SUBJECTS } from './reading.js';

const toFormat = (name: string): string => {
  if (isFormat(name)) return name;
  throw new InvalidArgumentError(`Known formats:\n${listFormats()}`);
};

const toCharset = (name: string): string => {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    throw new InvalidArgumentError('Known are the names of the Encoding Standard, such as euc-kr.');
  }
};

const toBase = (address: string): string => {
  if (/^https?:\/\//i.test(address) && URL.canParse(address)) return address;
  throw new InvalidArgumentError('It has to be an http(s) address.');
};

const toTimeZone = (name: string): string => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    throw new InvalidArgumentError('It has to be an IANA name, such as Asia/Seoul.');
  }
};

const EXITS = `
Exit codes:
  0  read, and nothing was left out
  1  read, but something was left out, or a widget lacks what it needs
  2  not read, not written, or not understood`;

const VALIDATE = `
Examples:
  $ newsdrop validate weather.json
  $ newsdrop validate https://news.example/rss/allArticle.xml
  $ curl -s https://news.example/weather.php | newsdrop validate - --json
${EXITS}`;

const CONVERT = `
Examples:
  $ newsdrop convert sfc_web_map.xml --out /srv/www/data/weather.json
  $ newsdrop convert kma_sfctm2.txt --charset euc-kr --pretty
  $ newsdrop convert https://news.example/feed --time-zone Asia/Seoul > articles.json
${EXITS}`;

const addReading = (command: Command): Command =>
  command
    .argument('<source>', 'a file, an http(s) address, or - for standard input')
    .addOption(new Option('--as <subject>', 'what it is about; default: whichever fits').choices(SUBJECTS))
    .option('--format <name>', 'name of its format; default: detected', toFormat)
    .option('--charset <name>', 'its encoding, where nothing else tells, such as euc-kr', toCharset)
    .option('--base <address>', 'what relative addresses in it are relative to', toBase);

/** Runs the command with its arguments and gives its exit code. Never throws for what a user can do wrong. */
export const run = async (args: readonly string[], around: Surroundings): Promise<number> => {
  let code: number = EXIT.fine;
  const program = new Command('newsdrop')
    .description(
      'Looks at the data of news widgets as the widgets do, and turns other formats into their own.',
    )
    .version(VERSION)
    .configureOutput({
      writeOut: (text) => void around.stdout.write(text),
      writeErr: (text) => void around.stderr.write(text),
    })
    .exitOverride()
    .addHelpText('after', `${EXITS}\n\nFormats:\n${listFormats()}`);
  addReading(program.command('validate'))
    .description(
      'say what a document is, what each field was read from, what is missing and what was left out',
    )
    .option('--json', 'for programs: one line of JSON')
    .addHelpText('after', VALIDATE)
    .action(async (name: string, options: object) => void (code = await validate(name, options, around)));
  addReading(program.command('convert'))
    .description("write a document of any known format as JSON of the widgets' own")
    .option('--out <file>', 'write it there, as a whole or not at all; default: standard output')
    .option('--pretty', 'in lines, for people')
    .option('--time-zone <name>', 'zone in which times of articles are written; default: UTC', toTimeZone)
    .addHelpText('after', CONVERT)
    .action(async (name: string, options: object) => void (code = await convert(name, options, around)));
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode ? EXIT.failed : EXIT.fine;
  }
  return code;
};
