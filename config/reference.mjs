// Writes into README.md, each between its two markers, the reference of the four elements, from custom-elements.json, what each
// data format tells, from the fixtures as they are read, the colours, the snippet of the view switch, what is kept on a reader's
// device, and the browsers inside of apps. With --check it writes nothing and fails when README.md tells
// something else than the code.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import { importCompiled } from './compiled.mjs';
import { ROOT } from './setup.mjs';
import { buildSnippet } from './snippet.mjs';

const README = join(ROOT, 'README.md');
/** Marks around a part of README.md that is written here. */
const marks = (name) => [
  `<!-- ${name}: written by \`npm run reference\`, not by hand -->`,
  `<!-- /${name} -->`,
];
const ORDER = ['weather-ticker', 'share-button', 'article-card', 'view-switch'];

const cell = (text = '') =>
  text
    .replaceAll('|', '\\|')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
const code = (text) => (text ? `\`${text}\`` : '');
const table = (heads, rows) =>
  rows.length
    ? `| ${heads.join(' | ')} |\n|${' --- |'.repeat(heads.length)}\n${rows.map((row) => `| ${row.map(cell).join(' | ')} |\n`).join('')}\n`
    : '';

const section = ({
  tagName,
  description,
  members = [],
  attributes = [],
  slots = [],
  events = [],
  cssParts = [],
  cssProperties = [],
  cssStates = [],
}) => {
  const properties = members.filter(
    ({ kind, static: isStatic, readonly }) => kind === 'field' && !isStatic && !readonly,
  );
  const byProperty = properties.filter(({ name }) => !attributes.some(({ fieldName }) => fieldName === name));
  const methods = members.filter(({ kind, privacy }) => kind === 'method' && privacy !== 'private');
  return [
    `### \`<${tagName}>\`\n\n${description.replace(/\s*\n\s*/g, ' ').trim()}\n\n`,
    table(
      ['attribute', 'meaning'],
      attributes.map(({ name, description: text }) => [code(name), text]),
    ),
    table(
      ['by script', 'meaning'],
      [
        ...byProperty.map(({ name, description: text }) => [code(`.${name}`), text]),
        ...methods.map(({ name, description: text }) => [code(`.${name}()`), text]),
      ],
    ),
    table(
      ['event', 'meaning'],
      events.map(({ name, description: text }) => [code(name), text]),
    ),
    table(
      ['slot, part, state, custom property', 'meaning'],
      [
        ...slots.map(({ name, description: text }) => [name ? `slot ${code(name)}` : 'default slot', text]),
        ...cssParts.map(({ name, description: text }) => [`part ${code(name)}`, text]),
        ...cssStates.map(({ name, description: text }) => [`state ${code(name)}`, text]),
        ...cssProperties.map(({ name, description: text, default: value }) => [
          code(name),
          value ? `${text} Default: ${code(value)}.` : text,
        ]),
      ],
    ),
  ].join('');
};

const manifest = JSON.parse(readFileSync(join(ROOT, 'custom-elements.json'), 'utf8'));
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ customElement, tagName }) => customElement && tagName);
const inOrder = ORDER.map((name) => elements.find(({ tagName }) => tagName === `news-${name}`)).filter(
  Boolean,
);
if (inOrder.length !== elements.length)
  throw new Error('an element is missing in the order of the reference');

const formatTable = ({ fields, told }) =>
  table(
    ['format', ...fields],
    [...told].map(([format, read]) => [code(format), ...fields.map((field) => (read.has(field) ? '✓' : ''))]),
  );

const formats = async () => {
  const [{ readTables }, { toXml }, { toPage }] = await Promise.all(
    ['test/support/format-table.ts', 'src/cli/xml.ts', 'src/cli/page.ts'].map(importCompiled),
  );
  const toDocument = (text) => {
    const result = toXml(text, 'fixture');
    if (!result.ok) throw new Error(result.error.message);
    return result.value;
  };
  const { weather, articles } = await readTables({ toXml: toDocument, toPage });
  return [
    '<details>\n<summary>What each weather format tells</summary>\n\n',
    formatTable(weather),
    '</details>\n\n<details>\n<summary>What each article format tells</summary>\n\n',
    formatTable(articles),
    '</details>\n',
  ].join('');
};

const colors = async () => {
  const { COLORS, USES } = await importCompiled('src/styles/tokens.ts');
  return table(
    ['custom property', 'for', 'light', 'dark'],
    Object.entries(COLORS).map(([name, [property, ...values]]) => [
      code(property),
      USES[name],
      ...values.map(code),
    ]),
  );
};

/** What share buttons meet in the browsers inside of apps. */
const apps = async () => {
  const { IN_APP } = await importCompiled('src/models/in-app.ts');
  return [
    '<details>\n<summary>Share buttons in the browsers inside of apps</summary>\n\n',
    table(
      ['app', 'told by', 'what fails there', 'what we do'],
      IN_APP.map(({ name, token, fails, answer }) => [name, code(token), fails, answer]),
    ),
    '</details>\n',
  ].join('');
};

const LIFETIMES = {
  session: ['until the tab is closed', '탭을 닫을 때까지'],
  local: ['until the reader or the site removes it', '독자나 사이트가 지울 때까지'],
};

/** A table for whoever keeps the site, and a paragraph that may be copied into a privacy policy. */
const kept = async () => {
  const { KEPT, PURPOSES } = await importCompiled('src/core/storage.ts');
  const entries = Object.entries(KEPT).map(([key, lifetime]) => ({
    key: code(`newsdrop:${key}`),
    area: code(`${lifetime}Storage`),
    purpose: PURPOSES[key],
    lifetime: LIFETIMES[lifetime],
  }));
  return [
    table(
      ['key', 'where', 'what for', 'how long'],
      entries.map(({ key, area, purpose, lifetime }) => [key, area, purpose.en, lifetime[0]]),
    ),
    'For a privacy policy in Korean:\n\n',
    '> 이 사이트의 날씨·공유·기사·화면 전환 위젯은 독자에 관한 정보를 수집하지 않으며, 독자가 화면 전환을 눌렀을 때 사이트가 정한 쿠키 하나 말고는 쿠키를 쓰지 않습니다. ',
    '독자가 스스로 고른 다음 내용만 독자의 기기(웹 저장소)에 남습니다: ',
    entries.map(({ key, purpose, lifetime }) => `${purpose.ko}(${key}, ${lifetime[1]})`).join(', '),
    '. 브라우저에서 이 사이트의 데이터를 지우면 함께 지워집니다.\n',
  ].join('');
};

/** What the view switch may have in a page's head, and the hash for its policy. */
const snippet = async () => {
  const { tag, hash } = await buildSnippet();
  return `\`\`\`text\n${tag}\n\`\`\`\n\nIts hash for a content security policy: \`script-src '${hash}'\`.\n`;
};

const between = (text, name, content) => {
  const [start, end] = marks(name);
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has lost its markers ${start} and ${end}`);
  return `${text.slice(0, from)}${start}\n\n${content}\n${text.slice(to)}`;
};

const before = readFileSync(README, 'utf8');
const PARTS = {
  reference: inOrder.map(section).join(''),
  formats: await formats(),
  colors: await colors(),
  kept: await kept(),
  apps: await apps(),
  snippet: await snippet(),
};
const text = Object.entries(PARTS).reduce((whole, [name, content]) => between(whole, name, content), before);
const options = JSON.parse(readFileSync(join(ROOT, 'config/prettier.json'), 'utf8'));
const after = await prettier.format(text, { ...options, parser: 'markdown' });

if (!process.argv.includes('--check')) writeFileSync(README, after);
else if (after !== before) {
  console.error('README.md tells something else than the code: run `npm run reference`.');
  process.exitCode = 1;
}
