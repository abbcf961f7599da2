// Servers that choose between two versions of a page as content systems do, for the view switch. Each test has its own, by an id in
// the address:
//
//   /system/NAME/ID/any/path?query   a page of that system, with the tag that the test gave
//   PUT  /system/plan?id=ID          {"tag": "<news-view-switch …>", "head": "…", "headers": {…}}
//   GET  /system/asked?id=ID         the addresses that were asked for, as [path and query]
import { createHash, randomUUID } from 'node:crypto';

const isPhone = ({ headers }) => /Mobi|Android/.test(headers['user-agent'] ?? '');
const guess = (request) => (isPhone(request) ? 'mobile' : 'desktop');
const either = (isMobile) => (isMobile ? 'mobile' : 'desktop');

/**
 * NAME → what the system does with a request: `view` that it gives, `cookies` that it sets, `redirect`, and what its pages have in
 * their head. `session` is kept between the requests of one browser.
 */
const SYSTEMS = {
  /** `$_REQUEST['device']`, then the session, then the browser's name. */
  gnuboard5: ({ query, session, request }) => {
    const device = { pc: 'desktop', mobile: 'mobile' }[query.get('device')];
    session.view = device ?? session.view ?? guess(request);
    return {
      view: session.view,
      head: `<script>var g5_is_mobile = "${session.view === 'mobile' ? 1 : ''}";</script>`,
    };
  },
  /** `m`, then a cookie that is void for another browser. */
  rhymix: ({ query, cookies, request }) => {
    const hash = createHash('md5').update(request.headers['user-agent']).digest('base64url');
    const [known, last] = decodeURIComponent(cookies.get('rx_uatype') ?? '').split(':');
    const m = query.get('m') ?? (known === hash ? last : undefined);
    const view = m === '1' || m === '0' ? either(m === '1') : guess(request);
    return {
      view,
      cookies: [`rx_uatype=${encodeURIComponent(`${hash}:${view === 'mobile' ? 1 : 0}`)}; Path=/`],
    };
  },
  /** A cookie that a script of the page sets. */
  ndsoft: ({ cookies, request }) => {
    const value = cookies.get('view_pc');
    return {
      view: value === undefined ? guess(request) : either(value === 'n'),
      head: '<meta name="viewport" content="width=1080">',
    };
  },
  /** Sets its cookie and goes back without the parameters. */
  wptouch: ({ query, cookies, request, base }) => {
    const asked = query.get('wptouch_switch');
    if (!asked) return { view: cookies.get('wptouch-pro-view') ?? guess(request) };
    return { redirect: query.get('redirect') ?? base, cookies: [`wptouch-pro-view=${asked}; Path=/`] };
  },
  /** Takes `view`, remembers it for the visit, and goes back without it. */
  stripping: ({ query, session, url }) => {
    const asked = query.get('view');
    session.view = asked ?? session.view ?? 'desktop';
    query.delete('view');
    return asked ? { redirect: url.pathname + url.search } : { view: session.view };
  },
  /** Two addresses; whoever asks for the mobile one is sent back, whatever was chosen. */
  circle: ({ url, base }) => {
    const desktop = url.pathname.replace(`${base}m/`, base);
    if (desktop !== url.pathname) return { redirect: desktop + url.search };
    return { view: 'desktop', head: `<link rel="alternate" media="(max-width: 640px)" href="${base}m/">` };
  },
  /** Two addresses, each of which is given as it is asked for. */
  separate: ({ url, base }) => {
    const isMobile = url.pathname.startsWith(`${base}m/`);
    const path = url.pathname.slice(base.length + (isMobile ? 2 : 0));
    return {
      view: either(isMobile),
      head:
        `<link rel="alternate" media="(max-width: 640px)" href="${base}m/${path}">` +
        `<link rel="canonical" href="${base}${path}">`,
    };
  },
};

const toCookies = (header = '') =>
  new Map(header.split(/; */).map((pair) => [pair.split('=', 1)[0], pair.slice(pair.indexOf('=') + 1)]));

const readText = async (request) => {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += part;
  return text;
};

const page = (view, { head = '', tag = '' }, own, script) => `<!doctype html><html lang="ko">
<meta charset="utf-8"><title>${view}</title>${own}${head}
<script type="module" src="${script}"></script>
<body data-served="${view}">${tag}</body></html>`;

/**
 * The handler of all requests under /system/. `script` is the address of a module that defines the switch; `plans` are there from the
 * beginning, by id.
 */
export const createSystems = ({ script = '/src/define/view-switch.ts', plans: given = {} } = {}) => {
  const plans = new Map(Object.entries(given).map(([id, plan]) => [id, { ...plan, asked: [] }]));
  const sessions = new Map();

  const sessionOf = (cookies, base) => {
    const known = cookies.get('PHPSESSID');
    if (sessions.has(known)) return { session: sessions.get(known), set: [] };
    const id = randomUUID();
    const session = {};
    sessions.set(id, session);
    return { session, set: [`PHPSESSID=${id}; Path=${base}; HttpOnly`] };
  };

  const serve = (url, request, response) => {
    const [, , name, id] = url.pathname.split('/');
    const plan = plans.get(id);
    if (!plan || !Object.hasOwn(SYSTEMS, name)) return void response.writeHead(404).end();
    plan.asked.push(url.pathname + url.search);
    const base = `/system/${name}/${id}/`;
    const cookies = toCookies(request.headers.cookie);
    const { session, set } = sessionOf(cookies, base);
    const answer = SYSTEMS[name]({ url, query: url.searchParams, cookies, session, request, base });
    const headers = {
      'set-cookie': [...set, ...(answer.cookies ?? [])],
      'content-type': 'text/html; charset=utf-8',
      ...plan.headers,
    };
    if (answer.redirect) return void response.writeHead(302, { ...headers, location: answer.redirect }).end();
    response.writeHead(200, headers).end(page(answer.view, plan, answer.head ?? '', script));
  };

  return async (request, response) => {
    const url = new URL(request.url, 'http://localhost');
    const id = url.searchParams.get('id');
    if (url.pathname === '/system/plan') {
      plans.set(id, { ...JSON.parse(await readText(request)), asked: [] });
      return void response.writeHead(204).end();
    }
    if (url.pathname !== '/system/asked') return serve(url, request, response);
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(JSON.stringify(plans.get(id)?.asked ?? []));
  };
};
