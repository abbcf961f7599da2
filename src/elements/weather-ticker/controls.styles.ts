import { css } from 'lit';
import { button } from '../../styles/button.js';

const own = css`
  .control {
    flex: none;
    order: 2;
    border-inline-start: 1px solid var(--_line);
    border-radius: 0;
  }
  .control + .control {
    border-inline-start: 0;
  }
  .step:dir(rtl) svg {
    transform: scaleX(-1);
  }
  .control svg {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    fill: currentColor;
  }
  .control:focus-visible {
    outline-offset: -2px;
  }
  .open span {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .open.hidden-text:not(:focus) {
    min-inline-size: 0;
    min-block-size: 0;
    padding: 0;
    border: 0;
  }
  .open.hidden-text:focus {
    position: static;
    inline-size: auto;
    block-size: auto;
    margin: 0;
    clip-path: none;
  }
  /* the steps on both sides of what they move, each as narrow as a target may be */
  @container (max-width: 30em) {
    .control {
      min-inline-size: 36px;
      min-block-size: 36px;
    }
    .control.step {
      min-inline-size: 24px;
      border: 0;
    }
    .head {
      order: -1;
    }
    .back {
      order: 0;
    }
    .on {
      order: 1;
    }
  }
  @container (max-width: 22.4em) {
    .control.step {
      order: 1;
      min-inline-size: 30px;
    }
  }
  @container (min-width: 54em) {
    .open {
      gap: 0.4em;
      padding-inline: 0.8em;
      font-size: 0.8667em;
    }
    .open span {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }
  }
  .lost {
    margin: 0.4em 0;
    color: var(--_muted);
    font-size: 0.8667em;
  }
  /* links that are shown as a strip: each fills its station, and none hides under the fading edge */
  .rest {
    scroll-padding-inline: 28px;
  }
  @media (prefers-reduced-motion: no-preference) {
    .changed .temperature {
      animation: changed 2s ease-out;
    }
  }
  @keyframes changed {
    from {
      color: var(--_accent);
    }
  }
  @media print {
    .control {
      display: none;
    }
  }
`;

export const controlStyles = [button, own];
