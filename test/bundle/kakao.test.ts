import { expect } from '@open-wc/testing';
import { until } from '../support/dom.js';
import { kakaoScript, type KakaoStandIn } from '../support/kakao.js';
import { remote, text } from '../support/server.js';
import { find, nameOf } from '../support/share-sheet.js';
import { cdn, open, press, ENTRIES } from './site.js';

describe("KakaoTalk's SDK on a page with a strict policy", () => {
  for (const [file, kind] of Object.entries(ENTRIES)) {
    it(`is loaded by ${file} with the nonce of the page and through its one Trusted Types policy`, async () => {
      const sdk = await remote(
        text(kakaoScript({ generation: 'share' }), { headers: { 'content-type': 'text/javascript' } }),
      );
      const page = await open(
        `<news-share-button native="never" kakao-key="abc" kakao-sdk="${sdk.url}"></news-share-button>`,
        {
          head: `<script nonce="abc" src="${(await cdn()).url}/${file}"${kind}></script>`,
          headers: {
            'content-security-policy':
              "script-src 'nonce-abc'; require-trusted-types-for 'script'; trusted-types newsdrop",
          },
        },
      );
      await press(page);
      const kakao = await until(() => (page.window as { Kakao?: KakaoStandIn }).Kakao, 'the SDK');
      const element = page.document.querySelector('news-share-button')!;
      const row = await until(() => find<HTMLElement>(element, '.kakaotalk'), 'the row');
      await until(() => nameOf(row) === '카카오톡', 'the row, ready');
      page.window.open = () => ({ focus: () => undefined }) as Window;
      row.click();
      expect(kakao.seen.map(({ method }) => method)).to.deep.equal(['init', 'sendDefault']);
      expect(page.violations).to.deep.equal([]);
      expect([...page.errors, ...page.rejections]).to.deep.equal([]);
    });
  }
});
