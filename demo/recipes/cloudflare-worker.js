// One address, two pages, at Cloudflare: a Worker before the site that keeps one copy of each view. On plans without cache keys
// of one's own; where a cache key may name a cookie, a cache rule with the cookie "view" and the device type does it without this.
// To change: the name of the session cookie. Pages must not be "eligible for cache" by a cache rule beside this.

const PHONE = /mobi/i;
const SIGNED_IN = /(?:^|;\s*)session=/;

/** The address before the reader's choice, the choice before the device; any other value is no choice. */
function viewOf(request, url) {
  const cookie = /(?:^|;\s*)view=(mobile|desktop)(?:;|$)/.exec(request.headers.get('cookie'));
  const asked = url.searchParams.get('view');
  if (asked === 'mobile' || asked === 'desktop') return asked;
  return cookie?.[1] ?? (PHONE.test(request.headers.get('user-agent')) ? 'mobile' : 'desktop');
}

export default {
  async fetch(request, environment, context) {
    const url = new URL(request.url);
    const view = viewOf(request, url);
    const onward = new Request(request);
    // The page asks this header and not User-Agent again.
    onward.headers.set('x-view', view);

    const isShared =
      request.method === 'GET' &&
      !SIGNED_IN.test(request.headers.get('cookie')) &&
      !request.headers.has('authorization');
    if (!isShared) return fetch(onward);

    const key = new URL(url);
    key.searchParams.set('x-view', view);
    const kept = await caches.default.match(key.href);
    if (kept) return kept;

    const answer = await fetch(onward);
    const response = new Response(answer.body, answer);
    // For browsers and search engines; Cloudflare's own cache goes by the key.
    response.headers.set('vary', 'Cookie, User-Agent');
    const isKept = answer.status === 200 && !answer.headers.has('set-cookie');
    if (isKept) context.waitUntil(caches.default.put(key.href, response.clone()));
    return response;
  },
};
