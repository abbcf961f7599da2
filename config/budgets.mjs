// The size gate. Sizes are bytes after brotli at its highest level: what a reader's browser gets from a well-kept server.
import { constants, brotliCompressSync } from 'node:zlib';

/** No budget may ever be larger than this, however the files grow. First loads are measured with Lit inside. */
export const LIMITS = {
  'newsdrop.js': 30_000,
  'newsdrop.iife.js': 30_000,
  // what is in it grows with every format and service; who can serve a folder of chunks never loads it
  'newsdrop.all.js': 120_000,
  'first load: weather ticker': 18_000,
  'first load: article card': 17_000,
  'first load: share button, closed': 10_500,
  'first load: view switch': 10_500,
};

export const compressed = (code) =>
  brotliCompressSync(code, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(code),
    },
  }).length;

/** A tenth above what is measured, under the limit. */
export const budgetFor = (name, size) => Math.min(Math.ceil(size * 1.1), LIMITS[name] ?? Infinity);

/** What is wrong with `sizes` (name → bytes) under `budgets`: one sentence each. */
export const overBudget = (sizes, budgets) =>
  Object.entries(sizes).flatMap(([name, size]) => {
    const limit = LIMITS[name];
    const budget = Object.hasOwn(budgets, name) ? budgets[name] : undefined;
    if (limit !== undefined && size > limit)
      return [`${name} is ${size} bytes, ${size - limit} over its limit of ${limit}`];
    if (budget === undefined)
      return [`${name} (${size} bytes) has no budget yet: npm run build -- --set-budgets`];
    if (limit !== undefined && budget > limit)
      return [`the budget of ${name}, ${budget}, is over its limit of ${limit}`];
    return size > budget ? [`${name} is ${size} bytes, ${size - budget} over its budget of ${budget}`] : [];
  });
