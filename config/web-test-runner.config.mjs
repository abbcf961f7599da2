import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ENGINES, ROOT, findBrowsers } from './setup.mjs';
import { testServer } from './test-server.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

const { SEED } = process.env;

const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-sync',
];

const launchers = {
  chromium: (executablePath) =>
    chromeLauncher({ puppeteer, launchOptions: { executablePath, args: CHROMIUM_ARGS } }),
  firefox: (executablePath) =>
    chromeLauncher({ puppeteer, concurrency: 1, launchOptions: { browser: 'firefox', executablePath } }),
  webkit: (binary) => webkitLauncher(binary),
};

/** The configuration of @web/test-runner for the given engines and files. */
export const configure = ({ engines = ENGINES, files = ['test/**/*.test.ts'], ...more } = {}) => {
  const found = findBrowsers();
  const server = testServer();
  return {
    rootDir: ROOT,
    files,
    nodeResolve: true,
    // Without the explicit path esbuild ignores experimentalDecorators and useDefineForClassFields.
    plugins: [
      esbuildPlugin({
        ts: true,
        target: 'es2022',
        tsconfig: join(ROOT, 'tsconfig.json'),
        // for test/support/property.ts
        define: SEED ? { SEED: JSON.stringify(SEED === 'random' ? SEED : Number(SEED)) } : {},
      }),
      server.plugin,
    ],
    middleware: [server.middleware],
    browsers: engines.map((engine) => launchers[engine](found[engine])),
    concurrentBrowsers: ENGINES.length,
    browserStartTimeout: 60_000,
    testsStartTimeout: 60_000,
    // Three engines at once on a small machine take their time; no test sleeps, so none waits for it.
    testFramework: { config: { timeout: 15_000 } },
    filterBrowserLogs: ({ args }) =>
      !args.some((arg) => typeof arg === 'string' && arg.startsWith('Lit is in dev mode')),
    ...more,
  };
};
