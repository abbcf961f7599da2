import { css } from 'lit';

/**
 * The least that a widget asks of the page it stands in. Ordinary rules on `:host`, so that the page and the reader keep
 * the last word; what must not break is on the inner root, which page CSS cannot reach. Lengths are in em: the page owns
 * the root size.
 */
export const host = css`
  :host {
    /* where the place asks for a width of its own, 20em, and none where it asks how narrow it may be */
    display: grid;
    grid-template-columns: minmax(0, 20em) minmax(0, 1fr);
    min-inline-size: 0;
    max-inline-size: 100%;
    text-align: start;
    letter-spacing: normal;
    word-spacing: normal;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    grid-column: 1 / -1;
    font-size: max(1em, 12px);
    line-height: max(1lh, 1.2em);
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    visibility: visible;
    color: var(--_text);
    word-break: keep-all;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
  }
  /* no spaces between words: lines break where the language allows it */
  .root:is(:lang(ja), :lang(zh)) {
    word-break: normal;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .hidden-text {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
`;
