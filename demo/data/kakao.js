// In place of KakaoTalk's SDK, which needs a key and a registered domain: shows in a small window what Kakao would get.
(() => {
  let key = '';
  const show = (method) => (settings) => {
    const page = window.open('', 'kakao', 'popup,width=480,height=420').document;
    page.title = `Kakao.Share.${method}`;
    const text = page.createElement('pre');
    text.textContent = `Kakao.Share.${method}(${JSON.stringify(settings, null, 2)})`;
    page.body.replaceChildren(text);
  };
  window.Kakao = {
    VERSION: '2.8.3',
    init(given) {
      key = given;
      this.Share = { sendScrap: show('sendScrap'), sendDefault: show('sendDefault') };
    },
    isInitialized: () => key !== '',
  };
})();
