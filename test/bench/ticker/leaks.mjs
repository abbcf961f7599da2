// Whether tickers that were in the page for a moment stay in memory: 1,000 of them, each moving before it goes.
import { wait } from './measure.mjs';

const CYCLES = 1000;

const comeAndGo = async (cycles) => {
  const box = document.getElementById('box');
  for (let i = 0; i < cycles; i++) {
    globalThis.mount(box, globalThis.stations);
    await new Promise((done) => requestAnimationFrame(done));
    box.replaceChildren();
  }
};

const countAlive = async (session) => {
  await wait(2500);
  for (let i = 0; i < 6; i++) await session.send('HeapProfiler.collectGarbage');
  const { result } = await session.send('Runtime.evaluate', {
    expression: `customElements.get('news-weather-ticker').prototype`,
  });
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId });
  const { result: count } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObject', { objectId: objects.objectId });
  return count.value;
};

/** → how many more instances of the element live after 1,000 came and went than after the first 20. */
export const countLeft = async ({ page, session }, stations) => {
  await page.evaluate((list) => (globalThis.stations = list), stations);
  await page.evaluate(comeAndGo, 20);
  const before = await countAlive(session);
  await page.evaluate(comeAndGo, CYCLES);
  return (await countAlive(session)) - before;
};
