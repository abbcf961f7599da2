// What is measured side by side: each a small page script that puts the same stations into a box of the page, under the name
// `mount`. The item's markup is the same for all, so that what differs is what each does with it.

/** For those that are given markup: one station as HTML. */
const ITEM = `
  const item = ({ name, temperature }) =>
    '<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M7 13.5h10a3.6 3.6 0 0 0 .4-7.2 5 5 0 0 0-9.5-1A4.2 4.2 0 0 0 7 13.500z"/><path class="water" d="M8.600 16.500l-.8 2.600M12.400 16.500l-.8 2.600M16.200 16.500l-.8 2.600"/></svg><bdi>' +
    name + '</bdi> <bdi class="temperature">' + temperature.toFixed(1) + '℃</bdi>';
  const element = (station, tag = 'div') => {
    const made = document.createElement(tag);
    made.className = 'item';
    made.innerHTML = item(station);
    return made;
  };
`;

/** Pixels per second, for all. */
const SPEED = 40;

/** name → npm packages that it needs and the script. The first is the limit: what a page can do by hand. */
export const SUBJECTS = {
  'by hand (HTML + CSS)': {
    packages: [],
    code: `${ITEM}
      globalThis.mount = (box, stations) => {
        const list = '<ul>' + stations.map((station) => '<li class="item">' + item(station) + '</li>').join('') + '</ul>';
        box.innerHTML = '<div class="strip"><div class="track by-hand">' + list + list.replace('<ul', '<ul aria-hidden="true"') + '</div></div>';
        const track = box.querySelector('.track');
        track.style.animationDuration = track.firstChild.offsetWidth / ${SPEED} + 's';
      };`,
  },
  newsdrop: {
    packages: [],
    code: `import { NewsWeatherTicker } from 'newsdrop';
      globalThis.mount = (box, stations) => {
        const ticker = document.createElement('news-weather-ticker');
        ticker.data = { observedAt: new Date().toISOString(), source: { name: '기상청' }, stations };
        ticker.speed = ${SPEED};
        box.append(ticker);
      };`,
  },
  'react-fast-marquee': {
    packages: ['react', 'react-dom', 'react-fast-marquee'],
    code: `import { createElement as h } from 'react';
      import { createRoot } from 'react-dom/client';
      import all from 'react-fast-marquee';
      ${ITEM}
      const Marquee = all.default ?? all;
      globalThis.mount = (box, stations) =>
        createRoot(box).render(
          h(Marquee, { speed: ${SPEED} }, ...stations.map((station) =>
            h('div', { className: 'item', dangerouslySetInnerHTML: { __html: item(station) } }))),
        );`,
  },
  'vue3-marquee': {
    packages: ['vue', 'vue3-marquee'],
    code: `import { createApp, h } from 'vue';
      import { Vue3Marquee } from 'vue3-marquee';
      ${ITEM}
      globalThis.mount = (box, stations) =>
        createApp(() => h(Vue3Marquee, { duration: stations.length * 4 }, () => stations.map((station) =>
          h('div', { class: 'item', innerHTML: item(station) })))).mount(box);`,
  },
  'dynamic-marquee': {
    packages: ['dynamic-marquee'],
    code: `import { loop, Marquee } from 'dynamic-marquee';
      ${ITEM}
      globalThis.mount = (box, stations) =>
        loop(new Marquee(box, { rate: -${SPEED}, startOnScreen: true }), stations.map((station) => () => element(station)));`,
  },
  'vanilla-marquee': {
    packages: ['vanilla-marquee'],
    code: `import all from 'vanilla-marquee';
      ${ITEM}
      const Marquee = all.default ?? all;
      globalThis.mount = (box, stations) => {
        const strip = document.createElement('div');
        strip.className = 'strip row';
        strip.append(...stations.map((station) => element(station)));
        box.append(strip);
        new Marquee(strip, { duplicated: true, speed: ${SPEED}, delayBeforeStart: 0, startVisible: true, gap: 0 });
      };`,
  },
};

/** Made-up stations; names are as long as real ones. */
export const stations = (count) =>
  Array.from({ length: count }, (_, i) => ({
    id: String(i),
    name: `지점${i}`,
    temperature: (i % 40) - 8.5,
    condition: 'rain',
  }));

export const PAGE = `<!doctype html><html lang="ko"><meta charset="utf-8"><title>bench</title><style>
  body { margin: 0; font: 15px sans-serif; }
  ul { display: flex; flex: none; margin: 0; padding: 0; list-style: none; }
  #box { block-size: 50px; overflow: hidden; }
  .strip { overflow: hidden; block-size: 48px; }
  .row, .js-marquee { display: flex; }
  .track { display: flex; inline-size: max-content; block-size: 48px; }
  .item { position: relative; display: flex; align-items: center; gap: 0.4em; block-size: 48px; padding-inline: 0.9em; white-space: nowrap; }
  .item::after { content: ''; position: absolute; inset-block: 30%; inset-inline-end: 0; inline-size: 1px; background: #ccc; }
  .icon { inline-size: 22px; block-size: 22px; fill: none; stroke: currentColor; stroke-width: 1.75; }
  .water { stroke: #06c; }
  .temperature { font-weight: 700; font-variant-numeric: tabular-nums; }
  .by-hand { animation: go linear infinite; }
  @keyframes go { to { transform: translateX(-50%); } }
</style><div id="box"></div>`;
