import { css } from 'lit';

/**
 * A modal dialog: from the bottom edge on narrow screens, in the middle of wide ones. It is in the top layer and sets all that it
 * would inherit from the place of its opener.
 */
export const dialog = css`
  dialog {
    position: fixed;
    inset: auto 0 0;
    inline-size: auto;
    max-inline-size: none;
    margin: 0;
    padding: 0;
    border: 0 solid var(--_line);
    border-block-start-width: 1px;
    border-start-start-radius: 12px;
    border-start-end-radius: 12px;
    background: var(--_surface);
    color: var(--_text);
    /* the reader's own size, whatever the place of the opener has */
    font-size: medium;
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    writing-mode: horizontal-tb;
    cursor: auto;
  }
  dialog[open] {
    animation: rise 0.22s ease-out;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.45);
    animation: appear 0.22s ease-out;
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(24px);
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @media (width >= 640px) {
    dialog {
      inset: 0;
      margin: auto;
      border-width: 1px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    dialog[open],
    dialog::backdrop {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    dialog {
      border: 1px solid CanvasText;
    }
  }
`;
