import { expect } from '../support/dom.js';
import { page, remote } from '../support/server.js';
import { cdn } from './site.js';

/** The height of the switch in a frame of another site, as that page measures it when the switch has settled. */
const heightIn = async (attributes: string): Promise<number> => {
  const { url: files } = await cdn({}, true);
  const { url } = await remote(
    page(`<!doctype html><html lang="ko"><meta charset="utf-8"><title>t</title>
      <script src="${files}/newsdrop.all.js"></script>
      <news-view-switch mobile-url="/m/" ${attributes}></news-view-switch>
      <script>
        const element = document.querySelector('news-view-switch');
        element.updateComplete.then(() => parent.postMessage({ height: element.offsetHeight }, '*'));
      </script>`),
  );
  const frame = document.createElement('iframe');
  const said = new Promise<number>((done) =>
    addEventListener('message', ({ data, source }: MessageEvent<{ height: number }>) => {
      if (source === frame.contentWindow) done(data.height);
    }),
  );
  frame.src = url;
  document.body.append(frame);
  try {
    return await said;
  } finally {
    frame.remove();
  }
};

describe('<news-view-switch> in a frame of another site', () => {
  it('is not there: the reader is on another page', async () => {
    expect(await heightIn('')).to.equal(0);
  });

  it('is there where the site wants it', async () => {
    expect(await heightIn('always')).to.be.at.least(44);
  });
});
