import { createFaultServer } from '../test/support/fault-server.mjs';
import { createSystems } from '../test/support/systems.mjs';
import { ROOT } from './setup.mjs';

/**
 * The test runner's own server learns to misbehave under /fault/, with a second origin beside it, and to choose between two versions of
 * a page as content systems do under /system/.
 */
export const testServer = () => {
  const faults = createFaultServer({ root: ROOT });
  const handlers = { '/fault/': faults.handle, '/system/': createSystems() };
  return {
    middleware: (context, next) => {
      const under = Object.keys(handlers).find((path) => context.path.startsWith(path));
      if (!under) return next();
      context.respond = false; // the answer is written to the socket as the test wants it, past Koa
      handlers[under](context.req, context.res);
    },
    plugin: {
      name: 'fault-server',
      serverStart: () => faults.listen(),
      serverStop: () => faults.close(),
    },
  };
};
