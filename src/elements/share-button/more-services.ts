// The second file of services, and the one question that one of them has to ask.
import { css, html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { LocaleController } from '../../controllers/locale.js';
import { openWindow } from '../../core/deeds.js';
import { recall, remember } from '../../core/storage.js';
import { moreServices as en } from '../../locales/en.js';
import { moreServices as ko } from '../../locales/ko.js';
import { MORE_SERVICES, toInstance } from '../../models/more-services.js';
import type { Shared, ShareService } from '../../models/share-service.js';
import { askBefore, tellShared } from './events.js';
import { toBrandStyles, type Mark } from './marks.js';
import { MORE_MARKS } from './more-marks.js';
import type { View } from './view.js';

const styles = css`
  .instance {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 16px;
  }
  .instance label,
  .instance p {
    flex: 1 0 100%;
    margin: 0;
    font-size: 0.875em;
  }
  .instance label {
    font-weight: 700;
  }
  .instance input {
    color: var(--_text);
  }
  .instance [aria-invalid] {
    border-color: var(--_alert);
  }
  .instance .hint {
    color: var(--_muted);
  }
`;

const mastodon = MORE_SERVICES.find((service) => service.kind === 'hosted')!;

/**
 * The services of the second file as the sheet shows them, and the view that asks for the reader's Mastodon server. A known
 * server is opened at once, and the view stays behind it: whoever mistyped the name mends it there.
 */
export class MoreServices implements View {
  readonly services: readonly ShareService[] = MORE_SERVICES;
  readonly marks: Readonly<Record<string, Mark>> = MORE_MARKS;
  readonly english: Readonly<Record<string, string>> = en.services;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #locale: LocaleController<'moreServices'>;
  #shared: Shared = { url: '', headline: '', text: '' };
  #isWrong = false;

  constructor(host: ReactiveControllerHost & HTMLElement, root: ShadowRoot) {
    this.#host = host;
    this.#locale = new LocaleController(host, 'moreServices', { en, ko });
    const sheets = [toBrandStyles(MORE_MARKS), styles].map((style) => style.styleSheet!);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  }

  /** In the reader's language, by id. */
  get names(): Readonly<Record<string, string>> {
    return this.#locale.strings.services;
  }

  enter(shared: Shared): boolean {
    this.#shared = shared;
    this.#isWrong = false;
    const instance = this.#instance;
    return !instance || this.#open(instance);
  }

  render(): TemplateResult {
    const { strings } = this.#locale;
    return html`<form class="instance" part="instance" novalidate @submit=${this.#onSubmit}>
      <label for="instance">${strings.instance}</label>
      <input
        id="instance"
        class="field"
        name="instance"
        dir="ltr"
        inputmode="url"
        autocapitalize="none"
        autocomplete="off"
        spellcheck="false"
        placeholder="mastodon.social"
        aria-describedby="instance-hint"
        aria-invalid=${this.#isWrong ? 'true' : nothing}
        .value=${this.#instance ?? ''}
      />
      <button class="main">${strings.post}</button>
      <p id="instance-hint" class=${this.#isWrong ? 'told' : 'hint'} role="status">
        ${this.#isWrong ? strings.instanceWrong : strings.instanceHint}
      </p>
    </form>`;
  }

  /** What is kept may come from anywhere: another script of the page can write there. */
  get #instance(): string | undefined {
    return toInstance(recall('mastodon-server') ?? '');
  }

  #open(instance: string): boolean {
    const asked = askBefore(this.#host, mastodon.id, this.#shared);
    if (!asked) return false;
    openWindow(mastodon.toAddress(asked, instance));
    tellShared(this.#host, { service: mastodon.id, url: asked.url });
    return true;
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).querySelector('input')!;
    const instance = toInstance(field.value);
    this.#isWrong = !instance;
    if (instance) {
      remember('mastodon-server', instance);
      this.#open(instance);
    } else field.focus();
    this.#host.requestUpdate();
  };
}
