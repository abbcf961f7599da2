import { baseUrl } from '../../core/globals.js';
import { warnOnce } from '../../core/report.js';
import { runScript, type ScriptFile } from '../../core/script.js';
import { toHref } from '../../core/url.js';
import { KAKAO_SDK } from '../../models/kakao.js';
import type { KakaoSettings } from './kakao-needs.js';

/** The pinned file, or the site's own. A file without a hash is held to none. */
const toFile = ({ kakaoSdk, kakaoSdkIntegrity }: KakaoSettings): ScriptFile => {
  const own = toHref(kakaoSdk, baseUrl());
  if (kakaoSdk && !own)
    warnOnce(`kakao-sdk="${kakaoSdk}" is no http or https address; KakaoTalk's own file is used.`);
  return {
    url: own ?? KAKAO_SDK.url,
    integrity: kakaoSdkIntegrity || (own ? '' : KAKAO_SDK.integrity),
  };
};

const asked = new Map<string, Promise<boolean>>();

/** Runs the SDK's file once for all buttons of the page; one that failed is asked for again. */
export const loadSdk = (settings: KakaoSettings): Promise<boolean> => {
  const file = toFile(settings);
  const before = asked.get(file.url);
  if (before) return before;
  const run = runScript(file);
  asked.set(file.url, run);
  void run.then((isDone) => isDone || asked.delete(file.url));
  return run;
};
