import { css } from 'lit';

/** The sheet in the dialog: beside its button on wide screens where the browser can anchor. */
export const sheetStyles = css`
  dialog {
    max-block-size: calc(100dvb - 32px);
    border-start-start-radius: var(--news-share-sheet-radius, 12px);
    border-start-end-radius: var(--news-share-sheet-radius, 12px);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .panel {
    position: relative;
    padding: 20px 20px max(20px, env(safe-area-inset-bottom));
  }
  h2 {
    margin: 0;
    padding-inline-end: 40px;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.35;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  /* whoever draws here means the sheet and not what is in it */
  h2,
  .subject,
  .fits .panel {
    touch-action: pinch-zoom;
  }
  @media (width < 640px) and (any-pointer: coarse) {
    .panel::before {
      content: '';
      position: absolute;
      inset-block-start: 8px;
      inset-inline: 0;
      inline-size: 36px;
      block-size: 4px;
      margin-inline: auto;
      border-radius: 2px;
      background: var(--_line);
    }
  }
  .subject {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    margin: 4px 0 0;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .close {
    position: absolute;
    inset-block-start: 10px;
    inset-inline-end: 8px;
  }
  .back {
    position: absolute;
    inset-block-start: 10px;
    inset-inline-start: 8px;
  }
  .back svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .inner h2,
  .inner .subject {
    padding-inline: 40px;
    text-align: center;
  }
  h2:focus {
    outline: none;
  }
  .back svg,
  .close svg {
    inline-size: 20px;
    block-size: 20px;
  }
  svg {
    display: block;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  ul {
    display: grid;
    /* four beside each other, and fewer where letters are large */
    grid-template-columns: repeat(auto-fill, minmax(max(25% - 4px, 3.25em), 1fr));
    gap: 4px;
    margin: 16px -8px 0;
    padding: 0;
    list-style: none;
  }
  ul.thirds {
    grid-template-columns: repeat(auto-fill, minmax(max(100% / 3 - 4px, 3.25em), 1fr));
  }
  .service {
    display: flex;
    position: relative;
    flex-direction: column;
    align-items: center;
    gap: 6px;
    justify-content: start;
    inline-size: 100%;
    box-sizing: border-box;
    padding: 10px 2px;
    border-radius: 8px;
    color: inherit;
    font-size: 0.8125em;
    line-height: 1.3;
    overflow-wrap: anywhere;
    text-align: center;
    text-decoration: none;
    touch-action: manipulation;
  }
  .service:focus-visible {
    outline-offset: -2px;
  }
  .disc {
    display: grid;
    place-items: center;
    inline-size: 48px;
    block-size: 48px;
    border-radius: 50%;
    background: var(--_shade);
    font-size: 20px;
    font-weight: 700;
    line-height: 1;
    transition: background-color 0.15s ease-out;
  }
  .wait {
    position: absolute;
    inset-block-start: 44px;
    padding-inline: 6px;
    border-radius: 999px;
    background: var(--_text);
    color: var(--_surface);
    font-size: max(0.8em, 11px);
  }
  .disc svg {
    inline-size: 22px;
    block-size: 22px;
  }
  .brand {
    fill: currentColor;
    stroke: none;
  }
  .service:focus-visible .disc,
  .service:active .disc {
    background: var(--_brand, var(--_text));
    color: var(--_ink, var(--_surface));
  }
  @media (hover: hover) {
    .service:hover {
      background: none;
    }
    .service:hover .disc {
      background: var(--_brand, var(--_text));
      color: var(--_ink, var(--_surface));
    }
  }
  .copy {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 8px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }
  .copy:first-of-type {
    margin-block-start: 16px;
  }
  /* takes the whole row, or all of its own where both do not fit; then so does the button */
  .field {
    flex: 99 1 8em;
    min-inline-size: 0;
    min-block-size: 44px;
    margin: 0;
    padding: 0 12px;
    border: 1px solid var(--_line);
    border-radius: 4px;
    background: var(--_shade);
    color: var(--_muted);
    font: inherit;
    font-size: max(0.875em, 14px);
    text-overflow: ellipsis;
    user-select: text;
    -webkit-user-select: text;
  }
  .main {
    flex: 1 0 auto;
    padding-inline: 14px;
    border: 1px solid var(--_text);
    background: var(--_text);
    color: var(--_surface);
    font-size: 0.875em;
    font-weight: 700;
    white-space: nowrap;
  }
  @media (hover: hover) {
    .main:hover {
      background: transparent;
      color: var(--_text);
    }
  }
  .quiet {
    flex: none;
    margin-block: -4px -12px;
    margin-inline: auto;
    padding-inline: 8px;
    color: var(--_muted);
    font-size: 0.875em;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 4px;
  }
  @media (hover: hover) {
    .quiet:hover {
      background: none;
      color: var(--_text);
      text-decoration-color: currentcolor;
    }
  }
  /* both words share one cell, so that the width is the longer one's from the start */
  .words {
    display: grid;
    justify-items: center;
  }
  .words > span {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    grid-area: 1 / 1;
  }
  .words > .off {
    visibility: hidden;
  }
  .words svg {
    inline-size: 1.125em;
    block-size: 1.125em;
    stroke-width: 2.5;
  }
  .told {
    margin: 8px 0 0;
    color: var(--_alert);
    font-size: 0.875em;
  }
  @media (width >= 640px) {
    dialog {
      inline-size: var(--news-share-sheet-width, 360px);
      block-size: fit-content;
      border-radius: var(--news-share-sheet-radius, 8px);
    }
    dialog::backdrop {
      background: rgb(0 0 0 / 0.2);
    }
    @keyframes rise {
      from {
        opacity: 0;
        transform: translateY(8px);
      }
    }
    @supports (position-area: block-end) {
      dialog {
        position-anchor: --news-share;
        position-area: block-end span-inline-end;
        position-try-fallbacks: flip-inline, flip-block, flip-block flip-inline, --middle;
        margin: 4px 0;
        inset: auto;
      }
      @position-try --middle {
        position-area: none;
        inset: 0;
        margin: auto;
      }
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .disc {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .disc {
      border: 1px solid CanvasText;
    }
    .close,
    .back,
    .service {
      border: 0;
    }
  }
`;
