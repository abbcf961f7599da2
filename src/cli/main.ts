/**
 * The command `newsdrop`, for Node: the same readers as in the page, over files and addresses. Results go to stdout, everything
 * else to stderr. It knows no element.
 */
import { EXIT } from './commands.js';
import { run } from './program.js';

void run(process.argv.slice(2), process)
  .catch((error: unknown) => {
    process.stderr.write(`newsdrop: this is a mistake of the command itself. ${(error as Error).stack}\n`);
    return EXIT.failed;
  })
  .then((code) => {
    process.exitCode = code;
  });
