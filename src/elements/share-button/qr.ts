// The QR code of an address, made on the device: no service is asked for the picture.
import { css, html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { toSvgPath } from 'lean-qr/extras/svg';
import { correction, generate } from 'lean-qr/nano';
import { LocaleController } from '../../controllers/locale.js';
import { qr as en } from '../../locales/en.js';
import { qr as ko } from '../../locales/ko.js';
import type { Shared } from '../../models/share-service.js';
import { askBefore, tellShared } from './events.js';
import type { View } from './view.js';

/** The quiet zone that the standard asks for on each side, in modules. */
const QUIET = 4;

/** Longer addresses get less of a reserve against glare and dirt, so that their modules stay large enough for a camera. */
const LONG = 300;

/** A QR code as the outline of its dark modules, on a grid of `size`. `undefined`: the text is too long for the standard. */
export const toCode = (text: string): { readonly size: number; readonly path: string } | undefined => {
  try {
    const code = generate(text, { minCorrectionLevel: text.length > LONG ? correction.L : correction.M });
    return { size: code.size, path: toSvgPath(code) };
  } catch {
    return undefined;
  }
};

const styles = css`
  .code {
    inline-size: min(100%, 280px);
    margin: 16px auto 0;
    border-radius: 4px;
    /* black on white in the dark too: few cameras read the opposite */
    background: #fff;
    fill: #000;
    stroke: none;
    forced-color-adjust: none;
  }
  .code rect {
    fill: #fff;
  }
  .hint {
    margin: 12px 0 0;
    color: var(--_muted);
    font-size: 0.875em;
    text-align: center;
  }
  .plain {
    display: block;
    margin: 4px 0 0;
    font-size: 0.8125em;
    overflow-wrap: anywhere;
    text-align: center;
  }
  /* whoever prints while the code is shown wants it on the paper */
  @media print {
    .root:has(.code) {
      display: block;
    }
    .root:has(.code) > button,
    dialog:has(.code) button,
    dialog:has(.code)::backdrop {
      display: none;
    }
    dialog:has(.code) {
      position: absolute;
      inset: 0 0 auto;
      max-block-size: none;
      margin: auto;
      border: 0;
      background: #fff;
      color: #000;
    }
    .code {
      inline-size: 50mm;
    }
  }
`;

/** The view of the code. */
export class QrView implements View {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #locale: LocaleController<'qr'>;
  #url = '';

  constructor(host: ReactiveControllerHost & HTMLElement, root: ShadowRoot) {
    this.#host = host;
    this.#locale = new LocaleController(host, 'qr', { en, ko });
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles.styleSheet!];
  }

  enter(shared: Shared): boolean {
    const asked = askBefore(this.#host, 'qr', shared);
    if (!asked) return false;
    this.#url = asked.url;
    tellShared(this.#host, { service: 'qr', url: asked.url });
    return true;
  }

  render(): TemplateResult {
    const { strings } = this.#locale;
    const code = toCode(this.#url);
    const plain = html`<span class="plain" dir="ltr">${this.#url}</span>`;
    if (!code) return html`<p class="told">${strings.tooLong}</p>${plain}`;
    const whole = code.size + 2 * QUIET;
    return html`<svg
        class="code"
        part="code"
        viewBox="${-QUIET} ${-QUIET} ${whole} ${whole}"
        role="img"
        aria-label=${strings.alt}
      >
        <rect x=${-QUIET} y=${-QUIET} width=${whole} height=${whole} /><path d=${code.path} />
      </svg>
      <p class="hint">${strings.hint}</p>
      ${plain}`;
  }
}
