import { createFaultServer } from '../test/support/fault-server.mjs';
import { ROOT } from './setup.mjs';

/** The test runner's own server learns to misbehave under /fault/, and a second origin stands beside it. */
export const testServer = () => {
  const faults = createFaultServer({ root: ROOT });
  return {
    middleware: (context, next) => {
      if (!context.path.startsWith('/fault/')) return next();
      context.respond = false; // the answer is written to the socket as the test wants it, past Koa
      faults.handle(context.req, context.res);
    },
    plugin: {
      name: 'fault-server',
      serverStart: () => faults.listen(),
      serverStop: () => faults.close(),
    },
  };
};
