/**
 * What is wrong with a document of our own shapes, for tools that tell a site builder. The reader itself is asked: what is said
 * here is what a page leaves out; beside it names that were hardly meant so, which it passes over.
 */
import type { Result } from '../core/result.js';
import { ownArticles } from '../parse/article/own.js';
import { Reading, type Warning } from '../parse/fields.js';
import { ownWeather } from '../parse/weather/own.js';
import { articlesSchema } from './articles.js';
import type { Schema } from './kinds.js';
import { findMisspelt } from './misspelt.js';
import { weatherSchema } from './weather.js';

/** Relative addresses are not at fault for a document that lies nowhere yet. */
const NOWHERE = 'https://document.invalid/';

const checker =
  (read: (raw: unknown, reading: Reading) => Result<unknown>, schema: Schema) =>
  (raw: unknown, base = NOWHERE): readonly Warning[] => {
    const reading = new Reading(base);
    const result = read(raw, reading);
    const { warnings } = reading.done('', undefined);
    const misspelt = findMisspelt(raw, schema);
    return result.ok || warnings.some(({ path }) => !path)
      ? [...warnings, ...misspelt]
      : [...warnings, ...misspelt, { path: '', message: result.error.message }];
  };

/** What of a weather document cannot be read, each with its path; empty where all is well. `base` is the document's address. */
export const checkWeather = checker(ownWeather.read, weatherSchema);

/** What of an article document cannot be read, each with its path; empty where all is well. `base` is the document's address. */
export const checkArticles = checker(ownArticles.read, articlesSchema);
