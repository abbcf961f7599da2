// Browsers that are driven from outside, for what cannot be had inside the test runner.
import { chromium, firefox } from 'playwright-core';
import { findBrowsers } from '../../config/setup.mjs';

const found = findBrowsers();

const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-sync',
];

/** A page as an installed app, in Chromium; `profile` is a folder for the browser's own files. */
export const installed = (profile, address) =>
  chromium.launchPersistentContext(profile, {
    executablePath: found.chromium,
    args: [...CHROMIUM_ARGS, `--app=${address}`],
  });

/** Launches the engine. */
export const ENGINES = {
  chromium: () => chromium.launch({ executablePath: found.chromium, args: CHROMIUM_ARGS }),
  firefox: () => firefox.launch({ channel: 'moz-firefox', executablePath: found.firefox }),
};

/** For `skip`: why the engine cannot be driven here, or false. */
export const isMissing = (engine) => !found[engine] && 'not installed';
