import { randomUUID } from 'node:crypto';
import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { toArticlesDocument, toWeatherDocument } from '../schema/write.js';
import type { Document } from './reading.js';
import type { Outcome } from './source.js';

/**
 * Where a file without an address is taken to lie: deep enough that `../` stays below. Addresses that are relative in the
 * document come out relative again.
 */
const PLACE = 'https://document.invalid/';
const LEVELS = ['~/~/~/', '~/~/', '~/'];
export const NOWHERE = `${PLACE}${LEVELS[0]}document`;

const toRelative = (address: string): string => {
  const path = address.slice(PLACE.length);
  const up = LEVELS.findIndex((level) => path.startsWith(level));
  return up < 0 ? `/${path}` : '../'.repeat(up) + path.slice(LEVELS[up]!.length);
};

/** A document as JSON text of our own shape, ready to be put on a server. */
export const toOwnText = (
  { subject, read }: Document,
  { pretty, timeZone }: { pretty: boolean; timeZone?: string | undefined },
): string => {
  const own =
    subject === 'weather' ? toWeatherDocument(read.value) : toArticlesDocument(read.value, { timeZone });
  const replace = (key: string, value: unknown): unknown => {
    if (typeof value !== 'string' || !value.startsWith(PLACE)) return value;
    return key === 'bodyBase' ? undefined : toRelative(value);
  };
  return `${JSON.stringify(own, replace, pretty ? 2 : undefined)}\n`;
};

const failed = (name: string, cause: unknown): Outcome<never> => ({
  ok: false,
  error: { kind: 'file', message: `${name} cannot be written: ${(cause as Error).message}.`, cause },
});

/**
 * Writes a file so that whoever reads it has the old one or the new one, never a part. What is there and no file, such as a
 * pipe or a device, is written to, never replaced.
 */
export const writeWhole = async (name: string, text: string): Promise<Outcome<undefined>> => {
  let passing: string | undefined;
  try {
    const before = await stat(name).catch(() => undefined);
    if (before && !before.isFile()) {
      await writeFile(name, text);
      return { ok: true, value: undefined };
    }
    // what a link points to is replaced, not the link
    const target = before ? await realpath(name) : name;
    passing = `${target}.${randomUUID().slice(0, 8)}.part`;
    await writeFile(passing, text, { flag: 'wx' });
    if (before) await chmod(passing, before.mode & 0o777);
    await rename(passing, target);
    return { ok: true, value: undefined };
  } catch (cause) {
    if (passing) await rm(passing, { force: true });
    return failed(name, cause);
  }
};
