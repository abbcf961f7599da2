// The servers that the integration tests run beside: a real nginx and a real PHP.
import { existsSync } from 'node:fs';
import { first, inPath, installByPackage, say, thisSystem } from './setup.mjs';

const SERVERS = ['nginx', 'php'];
const PACKAGES = { nginx: ['nginx'], php: ['php-cli'] };

/** Their programs: `{ nginx: '/usr/sbin/nginx', php: … }`, an absent one is undefined. */
export const findServers = () => ({
  nginx: first('NGINX_PATH', [
    '/usr/sbin/nginx',
    '/usr/local/sbin/nginx',
    ...inPath('nginx'),
    '/opt/homebrew/bin/nginx',
  ]),
  php: first('PHP_PATH', [...inPath('php'), '/opt/homebrew/bin/php']),
});

/**
 * The package starts nginx on port 80 at once where systemd runs. That is nothing to do to a person's machine unasked; a
 * container has no systemd, and a machine of continuous integration is there for it.
 */
const mayInstall = () => process.env.CI === 'true' || !existsSync('/run/systemd/system');

/** Finds the servers, installs what is missing where that is possible, and answers which are missing after that. */
export const prepareServers = async () => {
  const missing = () => {
    const found = findServers();
    return SERVERS.filter((name) => !found[name]);
  };
  if (missing().length && (await thisSystem()) && mayInstall())
    await installByPackage(
      'servers',
      missing().flatMap((name) => PACKAGES[name]),
    );
  for (const name of missing())
    say('servers', `${name} is missing and its tests are left out: apt-get install ${PACKAGES[name]}`);
  return missing();
};
