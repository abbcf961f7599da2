/** A small page of a content system inside a frame of the demo: it says which version its server gave, and at which address. */
import { define } from '../src/define/define.js';
import { NewsViewSwitch } from '../src/elements/view-switch/view-switch.js';

const words = new URLSearchParams(parent.location.search).get('lang') === 'en' ? 'en' : 'ko';
const SERVED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ko: { mobile: '서버가 모바일 버전을 보냈습니다.', desktop: '서버가 PC 버전을 보냈습니다.' },
  en: { mobile: 'The server gave the mobile version.', desktop: 'The server gave the desktop version.' },
};

document.documentElement.lang = words;
const line = document.createElement('p');
line.textContent = SERVED[words]?.[document.body.dataset['served'] ?? ''] ?? '';
const address = document.createElement('code');
document.querySelector('main')?.append(line, address);

// the switch takes a forcing parameter off after it has arrived
const tell = (): void => {
  const { pathname, search, hash } = location;
  address.textContent = decodeURI(pathname.replace(/^\/system\/\w+\/[\w-]+/, '') + search + hash);
};
tell();
new MutationObserver(tell).observe(document.querySelector('news-view-switch')!, { attributes: true });
define('view-switch', NewsViewSwitch);
addEventListener('pageshow', () => requestAnimationFrame(() => setTimeout(tell, 200)));
