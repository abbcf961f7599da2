// The JSON Schemas of our own shapes, made from src/schema: `{ "schemas/weather.json": text, … }`.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ascii } from './finish.mjs';

const SRC = join(dirname(fileURLToPath(import.meta.url)), '../src/schema');

const ENTRY = `
  export { articlesSchema as articles } from './articles.js';
  export { weatherSchema as weather } from './weather.js';`;

export const buildSchemas = async () => {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: SRC, loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const { articles, weather } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  return Object.fromEntries(
    Object.entries({ articles, weather }).map(([name, schema]) => [
      `schemas/${name}.json`,
      ascii(JSON.stringify(schema)),
    ]),
  );
};
