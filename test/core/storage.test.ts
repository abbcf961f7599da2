import { expect } from '@open-wc/testing';
import { settings } from '../../src/core/settings.js';
import { KEPT, PURPOSES, allowStorage, forget, recall, remember } from '../../src/core/storage.js';
import { until } from '../support/dom.js';

const KEY = 'ticker-paused';
const FULL = 'newsdrop:ticker-paused';

/** Runs the module in a frame whose storage is forbidden, and resolves with what it says there. */
const inSandbox = async (): Promise<unknown> => {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  const from = new URL('../../src/core/storage.ts', import.meta.url).href;
  // an opaque origin may import only what CORS allows: the test server's modules come as text from here
  const source = await (await fetch(from)).text();
  const bundled = `const settings = { storage: 'local' };\n${source.replace(/^import .*$/gm, '').replaceAll('export ', '')}`;
  frame.srcdoc = `<script>${bundled}
    let blocked = false;
    try { sessionStorage } catch { blocked = true }
    const before = recall('${KEY}');
    remember('${KEY}', 'yes');
    const after = recall('${KEY}');
    forget();
    parent.postMessage({ blocked, before, after, end: recall('${KEY}') }, '*');
  </script>`;
  let said: unknown;
  const listen = ({ data, source: sender }: MessageEvent): void => {
    if (sender === frame.contentWindow) said = data as unknown;
  };
  addEventListener('message', listen);
  document.body.append(frame);
  try {
    return await until(() => said, 'the word of the frame');
  } finally {
    removeEventListener('message', listen);
    frame.remove();
  }
};

afterEach(() => {
  settings.storage = 'local';
  forget();
});

describe('the door to storage', () => {
  it('has nothing at first', () => {
    expect(recall(KEY)).to.equal(undefined);
  });

  it('recalls what it was given', () => {
    remember(KEY, 'yes');
    expect(recall(KEY)).to.equal('yes');
  });

  it('keeps it under our own name', () => {
    remember(KEY, 'yes');
    expect(sessionStorage.getItem(FULL)).to.equal('yes');
  });

  it('keeps it no longer than the table says', () => {
    remember(KEY, 'yes');
    expect(localStorage.getItem(FULL)).to.equal(null);
  });

  it('recalls what an earlier page of the session kept', () => {
    sessionStorage.setItem(FULL, 'no');
    expect(recall(KEY)).to.equal('no');
  });

  it('takes back what it is told to', () => {
    remember(KEY, 'yes');
    remember(KEY, undefined);
    expect(recall(KEY)).to.equal(undefined);
    expect(sessionStorage.getItem(FULL)).to.equal(null);
  });

  it('forgets everything', () => {
    remember(KEY, 'yes');
    forget();
    expect(recall(KEY)).to.equal(undefined);
    expect(sessionStorage.getItem(FULL)).to.equal(null);
  });

  it('leaves the keys of the page alone', () => {
    sessionStorage.setItem('site', 'a');
    forget();
    expect(sessionStorage.getItem('site')).to.equal('a');
    sessionStorage.removeItem('site');
  });

  describe('when the page allows no storage', () => {
    beforeEach(() => {
      settings.storage = 'none';
    });

    it('remembers for this page view', () => {
      remember(KEY, 'yes');
      expect(recall(KEY)).to.equal('yes');
    });

    it('writes nothing', () => {
      remember(KEY, 'yes');
      expect(sessionStorage.getItem(FULL)).to.equal(null);
    });

    it('reads nothing', () => {
      sessionStorage.setItem(FULL, 'no');
      expect(recall(KEY)).to.equal(undefined);
    });

    it('still forgets what was kept before', () => {
      sessionStorage.setItem(FULL, 'no');
      localStorage.setItem(FULL, 'no');
      forget();
      expect([sessionStorage.getItem(FULL), localStorage.getItem(FULL)]).to.deep.equal([null, null]);
    });
  });

  it('keeps within the session when the page says so', () => {
    settings.storage = 'session';
    remember(KEY, 'yes');
    expect(sessionStorage.getItem(FULL)).to.equal('yes');
  });

  describe('when a consent tool has its say', () => {
    const LONG = 'ticker-station';
    const kept = () => [sessionStorage, localStorage].map((area) => area.getItem(`newsdrop:${LONG}`));

    it('forgets what was kept longer than it now may be', () => {
      remember(LONG, '108');
      expect(allowStorage('session')).to.deep.equal([]);
      expect([recall(LONG), kept()]).to.deep.equal([undefined, [null, null]]);
    });

    it('keeps the next choice as long as it may', () => {
      allowStorage('session');
      remember(LONG, '108');
      expect(kept()).to.deep.equal(['108', null]);
    });

    it('forgets everything when nothing may be kept', () => {
      remember(KEY, 'yes');
      remember(LONG, '108');
      allowStorage('none');
      expect([recall(KEY), recall(LONG)]).to.deep.equal([undefined, undefined]);
      expect([sessionStorage.getItem(FULL), ...kept()]).to.deep.equal([null, null, null]);
    });

    it('forgets nothing when more may be kept, and writes nothing yet', () => {
      allowStorage('none');
      remember(LONG, '108');
      allowStorage('local');
      expect([recall(LONG), kept()]).to.deep.equal(['108', [null, null]]);
    });

    for (const wrong of ['yes', '', undefined, null, false]) {
      it(`changes nothing for ${JSON.stringify(wrong)}`, () => {
        remember(LONG, '108');
        allowStorage(wrong as string);
        expect([settings.storage, recall(LONG)]).to.deep.equal(['local', '108']);
      });
    }
  });

  it('says of each key in two languages what it is for', () => {
    expect(Object.keys(PURPOSES)).to.deep.equal(Object.keys(KEPT));
    for (const { en, ko } of Object.values(PURPOSES)) {
      expect(en).to.match(/^[a-z]/);
      expect(ko).to.match(/[가-힣]/);
    }
  });

  it('remembers for the page view where storage is full', () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      remember(KEY, 'yes');
      expect(recall(KEY)).to.equal('yes');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('remembers for the page view where storage throws', async () => {
    expect(await inSandbox()).to.deep.equal({
      blocked: true,
      before: undefined,
      after: 'yes',
      end: undefined,
    });
  });
});
