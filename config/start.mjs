// `npm start`: installs what is missing, builds the library, serves the demo and prints its address.
import { join } from 'node:path';
import {
  ROOT,
  SetupError,
  endChildrenOnExit,
  installPackages,
  requireNode,
  runScript,
  say,
  seconds,
} from './setup.mjs';

const HELP = `npm start               the demo on this machine
npm start -- --host     and for other devices in the network
npm start -- --port N   on this port`;

const readArguments = (args) => {
  const rest = [...args];
  const options = { host: '127.0.0.1', port: undefined };
  while (rest.length) {
    const arg = rest.shift();
    if (arg === '--host') options.host = true;
    else if (arg === '--port' && /^\d+$/.test(rest[0])) options.port = Number(rest.shift());
    else throw new SetupError(`not understood: ${arg}\n\n${HELP}`);
  }
  return options;
};

const build = async () => {
  const since = Date.now();
  const { code, output } = await runScript('build');
  if (code !== 0) throw new SetupError(`the build failed\n${output.trim()}`);
  say('build', `dist/ is written, ${seconds(since)}`);
};

const serve = async ({ host, port }) => {
  // Paths in the configuration are relative to where vite was started.
  process.chdir(ROOT);
  const { createServer } = await import('vite');
  const server = await createServer({
    configFile: join(ROOT, 'vite.config.ts'),
    clearScreen: false,
    logLevel: 'warn',
    server: { host, ...(port && { port, strictPort: true }) },
  });
  await server.listen();
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      await server.close();
      process.exit(0);
    });
  }
  const { local, network } = server.resolvedUrls;
  for (const url of network) say('demo in the network', url);
  say('demo', local[0]);
};

const main = async () => {
  if (process.argv.includes('--help')) return void console.log(HELP);
  try {
    const options = readArguments(process.argv.slice(2));
    requireNode();
    const release = endChildrenOnExit();
    await installPackages();
    await build();
    release();
    await serve(options);
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    process.exitCode = 1;
  }
};

await main();
