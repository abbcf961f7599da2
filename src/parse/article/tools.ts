// Types alone: `import { type … }` would leave an import behind, and with it the second copy.
import type { readerOf } from './places.js';
import type { readFound } from './rows.js';
import type { readSchemaOrg } from './schema-org.js';

/** What the readers of feeds and pages are handed by the part that loads theirs, which would else carry a second copy of it. */
export interface Tools {
  readonly readerOf: typeof readerOf;
  readonly readFound: typeof readFound;
  readonly readSchemaOrg: typeof readSchemaOrg;
}
