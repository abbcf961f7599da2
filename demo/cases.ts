/**
 * The page of Korean cases. `data/cases.json` has for each case what it is called, what is to be seen, the JSON that a card is made
 * of, and in `shown` the words that `test/e2e/cases-page.test.mjs` looks for in it.
 */
import { defineAll } from '../src/define/define-all.js';
import { element } from './frames.js';
import { english, setPage } from './page.js';
import { replay } from './replay.js';

interface Words {
  readonly ko: string;
  readonly en: string;
}

interface Case {
  readonly id: string;
  readonly title: Words;
  readonly see: Words;
  readonly layout: string;
  readonly data: unknown;
}

interface Group {
  readonly id: string;
  readonly title: Words;
  readonly cases: readonly Case[];
}

const say = ({ ko, en }: Words): string => (english ? en : ko);

let number = 0;

function renderCase({ id, title, see, layout, data }: Case): HTMLElement {
  const row = element('section', 'state row');
  const about = element('div', 'about');
  const name = element('h3', '');
  name.id = id;
  name.append(element('span', 'number', String(++number)), say(title));
  const details = element('details', 'raw');
  const json = element('pre', '', JSON.stringify(data, null, 2));
  json.tabIndex = 0;
  details.append(element('summary', '', 'JSON'), json);
  about.append(name, element('p', 'note', say(see)), details);
  const stage = element('div', 'stage');
  // the articles are Korean, and so are the words around them
  stage.lang = 'ko';
  const card = document.createElement('news-article-card');
  Object.assign(card, { layout, headingLevel: 4, data: replay(data, new Date()) });
  stage.append(card);
  row.setAttribute('aria-labelledby', id);
  row.append(about, stage);
  return row;
}

function renderGroup({ id, title, cases }: Group): HTMLElement {
  const group = element('section', 'group');
  const heading = element('h2', '', say(title));
  heading.id = id;
  group.setAttribute('aria-labelledby', id);
  group.append(heading, ...cases.map(renderCase));
  return group;
}

function toLink({ id, title }: Group): HTMLElement {
  const item = document.createElement('li');
  const link = element('a', '', say(title));
  link.href = `#${id}`;
  item.append(link);
  return item;
}

setPage();
defineAll();
const response = await fetch('/data/cases.json');
const { groups } = (await response.json()) as { readonly groups: readonly Group[] };
document.querySelector('.jump ul')?.append(...groups.map(toLink));
document.querySelector('main')?.append(...groups.map(renderGroup));
// the address may name a case, which only now is there
document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
