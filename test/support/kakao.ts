/** What went to the stand-in, in order. */
export interface KakaoSeen {
  readonly method: string;
  readonly settings: Record<string, unknown>;
}

export interface KakaoStandIn {
  readonly VERSION: string;
  readonly seen: KakaoSeen[];
  init(key: string): void;
  isInitialized?(): boolean;
  readonly Share?: unknown;
  readonly Link?: unknown;
}

export interface StandInOptions {
  /** `link`: before 1.43; `early`: 2.0 to 2.6, whose messages need a picture; `share`: since 2.7. */
  readonly generation: 'link' | 'early' | 'share';
  /** What goes wrong: `init` throws, a message is refused at once or later, or its end never comes. */
  readonly mishap?: 'init' | 'refuse' | 'reject' | 'silence';
}

/**
 * A stand-in for either generation of KakaoTalk's SDK. Like the real ones it makes its module with `init` alone, throws at a
 * second `init`, at a setting that it does not know and at one that it misses, and trips over a window that is blocked. Written
 * without anything from around it, so that its own text can be served as a script.
 * @see https://developers.kakao.com/sdk/reference/js/release/Kakao.Share.html
 * @see https://developers.kakao.com/sdk/reference/js-legacy/release/Kakao.Share.html
 */
export const makeKakao = (root: Window, { generation, mishap }: StandInOptions): KakaoStandIn => {
  const refuse = (message: string): never => {
    const error = new Error(message);
    error.name = 'KakaoError';
    throw error;
  };
  type Kind = 'string' | 'object' | 'boolean' | 'array';
  const is = (value: unknown, kind: Kind): boolean =>
    kind === 'array'
      ? Array.isArray(value)
      : typeof value === kind && value !== null && (kind !== 'object' || !Array.isArray(value));
  const check = (
    given: unknown,
    required: Record<string, Kind>,
    optional: Record<string, Kind>,
    at: string,
  ): void => {
    if (!is(given, 'object')) refuse(`params should be an Object at ${at}`);
    const settings = given as Record<string, unknown>;
    const allowed: Record<string, Kind> = { ...required, ...optional };
    for (const key of Object.keys(required))
      if (!(key in settings)) refuse(`Missing required keys: ${key} at ${at}`);
    for (const [key, value] of Object.entries(settings)) {
      if (!allowed[key]) refuse(`Invalid parameter keys: ${key} at ${at}`);
      if (!is(value, allowed[key]!)) refuse(`Illegal argument for "${key}" in ${at}`);
      // the real one encodes each, and half of a surrogate pair makes the encoder throw
      if (typeof value === 'string') encodeURIComponent(value);
    }
  };
  const common: Record<string, Kind> = { installTalk: 'boolean', serverCallbackArgs: 'object' };
  const checkLink = (link: unknown): void =>
    check(link, {}, { webUrl: 'string', mobileWebUrl: 'string' }, 'link');
  const checkDefault = (settings: Record<string, unknown>): void => {
    const kind = settings.objectType;
    const buttons: Record<string, Kind> = { buttonTitle: 'string', buttons: 'array', ...common };
    if (kind === 'text') {
      check(settings, { objectType: 'string', text: 'string', link: 'object' }, buttons, 'sendDefault');
      if ((settings.text as string).length > 200) refuse('text is too long');
      return checkLink(settings.link);
    }
    if (kind !== 'feed') refuse('objectType should be one of (feed, text)');
    check(
      settings,
      { objectType: 'string', content: 'object' },
      { ...buttons, social: 'object' },
      'sendDefault',
    );
    const words: Record<string, Kind> = { title: 'string', imageUrl: 'string' };
    const isFree = generation === 'share';
    check(
      settings.content,
      { link: 'object', ...(isFree ? {} : words) },
      { description: 'string', ...(isFree ? words : {}) },
      'content',
    );
    checkLink((settings.content as Record<string, unknown>).link);
  };

  const seen: KakaoSeen[] = [];
  let key = '';
  const send =
    (method: string, validate: (settings: Record<string, unknown>) => void) =>
    (settings: Record<string, unknown>): unknown => {
      validate(settings);
      if (mishap === 'refuse') refuse('not accepted');
      root.open('', 'sharer', 'width=480,height=700')!.focus();
      seen.push({ method, settings: { ...settings } });
      // as the real one lays its defaults into what it was given
      settings.installTalk ??= false;
      if (mishap === 'reject') return Promise.reject(new Error('NotPermitted'));
      if (mishap === 'silence' || generation === 'link') return new Promise(() => undefined);
      return undefined;
    };
  const module = {
    sendScrap: send('sendScrap', (settings) =>
      check(
        settings,
        { requestUrl: 'string' },
        { templateId: 'string', templateArgs: 'object', ...common },
        'sendScrap',
      ),
    ),
    sendDefault: send('sendDefault', checkDefault),
  };
  const kakao: Record<string, unknown> = {
    VERSION: { link: '1.39.14', early: '2.1.0', share: '2.8.3' }[generation],
    seen,
    init(given: unknown): void {
      if (mishap === 'init') refuse('Kakao.init: Unsupported browser');
      if (key) refuse('Kakao.init: Already initialized');
      if (typeof given !== 'string' || !given) refuse('Kakao.init: App key must be provided');
      key = given as string;
      seen.push({ method: 'init', settings: { key } });
      kakao[generation === 'link' ? 'Link' : 'Share'] = module;
    },
  };
  // the oldest ones in use do not tell
  if (generation !== 'link') kakao.isInitialized = () => key !== '';
  return kakao as unknown as KakaoStandIn;
};

/** The stand-in as a script of its own. */
export const kakaoScript = (options: StandInOptions): string =>
  `window.Kakao = (${makeKakao.toString()})(window, ${JSON.stringify(options)});`;
