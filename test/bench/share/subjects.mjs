// What is measured side by side: each a small page script that puts so many share buttons into a box of the page, under the name
// `mount`. Peers without a closed state show five services from the start, as they do on real pages.

const URL_1 = 'https://www.haedam.example/news/1';
const TITLE = '바다로 난 작은 책방';

const FACE =
  '<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M8.6 10.7l6.8-3.9m-6.8 6.5l6.8 3.9"/><circle cx="6" cy="12" r="3"/><circle cx="18" cy="5.3" r="3"/><circle cx="18" cy="18.7" r="3"/></svg><span>공유</span>';

/** name → npm packages that it needs and the script. The first is the limit: buttons that a page writes by hand and that do nothing. */
export const SUBJECTS = {
  'plain buttons': {
    packages: [],
    code: `globalThis.mount = (box, count) => {
        box.innerHTML = ('<span class="place"><button type="button" class="plain" aria-haspopup="dialog"><span class="face">' + ${JSON.stringify(FACE)} + '</span></button></span> ').repeat(count);
      };`,
  },
  newsdrop: {
    packages: [],
    code: `import 'newsdrop';
      globalThis.mount = (box, count) => {
        box.innerHTML = '<news-share-button url="${URL_1}" headline="${TITLE}"></news-share-button> '.repeat(count);
      };`,
  },
  shareon: {
    packages: ['shareon'],
    code: `import { init } from 'shareon';
      import css from 'shareon/css';
      document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
      globalThis.mount = (box, count) => {
        box.innerHTML = '<div class="shareon" data-url="${URL_1}" data-title="${TITLE}"><a class="facebook"></a><a class="twitter"></a><a class="telegram"></a><a class="whatsapp"></a><a class="email"></a></div>'.repeat(count);
        init();
      };`,
  },
  'sharer.js': {
    packages: ['sharer.js'],
    code: `import 'sharer.js';
      globalThis.mount = (box, count) => {
        box.innerHTML = ['facebook', 'x', 'telegram', 'whatsapp', 'email']
          .map((name) => '<button class="plain" data-sharer="' + name + '" data-url="${URL_1}" data-title="${TITLE}">' + name + '</button>')
          .join('')
          .repeat(count);
        Sharer.init();
      };`,
  },
  'share-menu': {
    packages: ['share-menu'],
    code: `import 'share-menu';
      import 'share-menu/targets/facebook.js';
      import 'share-menu/targets/x.js';
      import 'share-menu/targets/telegram.js';
      import 'share-menu/targets/whatsapp.js';
      import 'share-menu/targets/email.js';
      globalThis.mount = (box, count) => {
        const targets = ['facebook', 'x', 'telegram', 'whatsapp', 'email'].map((name) => '<share-target-' + name + '></share-target-' + name + '>').join('');
        box.innerHTML = ('<span class="place"><button class="plain"><span class="face">' + ${JSON.stringify(FACE)} + '</span></button><share-menu url="${URL_1}" title="${TITLE}">' + targets + '</share-menu></span> ').repeat(count);
        for (const button of box.querySelectorAll('button')) button.onclick = () => button.nextElementSibling.share();
      };`,
  },
  'react-share': {
    packages: ['react', 'react-dom', 'react-share'],
    code: `import { createElement as h } from 'react';
      import { createRoot } from 'react-dom/client';
      import * as all from 'react-share';
      const parts = ['Facebook', 'X', 'Telegram', 'Whatsapp', 'Email'].map((name) => [all[name + 'ShareButton'] ?? all['Twitter' + 'ShareButton'], all[name + 'Icon'] ?? all.TwitterIcon]);
      globalThis.mount = (box, count) =>
        createRoot(box).render(
          Array.from({ length: count }, (_, row) =>
            h('div', { key: row }, parts.map(([Button, Icon], i) =>
              h(Button, { key: i, url: '${URL_1}', title: '${TITLE}' }, h(Icon, { size: 32, round: true }))))),
        );`,
  },
};

export const PAGE = `<!doctype html><html lang="ko"><meta charset="utf-8"><title>bench</title><style>
  body { margin: 0; font: 15px sans-serif; }
  .place { display: inline-block; vertical-align: middle; }
  .plain { display: inline-flex; align-items: center; justify-content: center; min-inline-size: 44px; min-block-size: 44px; margin: 0; padding: 0; border: 0; background: none; font: inherit; }
  .face { display: inline-flex; align-items: center; gap: 6px; box-sizing: border-box; min-block-size: 36px; padding-inline: 12px 14px; border: 1px solid #ccc; border-radius: 999px; font-size: 14px; font-weight: 500; line-height: 1.2; }
  .icon { flex: none; inline-size: 1.25em; block-size: 1.25em; fill: none; stroke: currentColor; stroke-width: 1.75; }
</style><div id="box"></div>`;
