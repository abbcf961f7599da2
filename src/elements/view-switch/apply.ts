// What makes a page the chosen one without another request. The element and the snippet in a page's head are built from it.

/**
 * Applies a choice as it is kept: `desktop` or `mobile` as `data-view` of `<html>`; with a width behind it (`desktop 1280`), in the
 * page's viewport, whose own words stay in an attribute beside it for the way back.
 */
export const applyView = (kept: string): void => {
  const [view, width] = kept.split(' ');
  const { documentElement } = document;
  const meta = document.querySelector<HTMLMetaElement>('meta[name=viewport]');
  if (!width) {
    if (view) documentElement.dataset['view'] = view;
  } else if (meta) {
    const own = (meta.dataset['own'] ??= meta.content);
    meta.content = view === 'desktop' ? `width=${width}` : own;
  }
};
