import { css } from 'lit';
import { host } from '../../styles/host.js';
import { icon } from '../../styles/icon.js';
import { tokens } from '../../styles/tokens.js';

export const styles = [
  tokens,
  host,
  icon,
  css`
    .root {
      min-block-size: 44px;
      text-align: center;
    }
    .banner {
      min-block-size: 56px;
    }
    .control {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: 0.45em;
      min-block-size: inherit;
      margin: 0;
      padding: 0 0.5em;
      border: 0;
      background: none;
      font: inherit;
      color: var(--news-switch-color, var(--_accent));
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.2em;
      cursor: pointer;
      touch-action: manipulation;
    }
    .button .control,
    .banner .control {
      padding-inline: 1.25em;
      border: 1px solid var(--_line);
      border-radius: 4px;
      color: var(--news-switch-color, var(--_text));
      text-decoration: none;
    }
    .banner .control {
      inline-size: 100%;
      background: var(--_shade);
    }
    @media (hover: hover) {
      .control:hover {
        text-decoration: underline;
        text-decoration-thickness: 2px;
      }
      .button .control:hover {
        background: var(--_shade);
      }
    }
    @media (display-mode: standalone), (display-mode: minimal-ui) {
      .root:not(.always) {
        display: none;
      }
    }
    @media print {
      .root {
        display: none;
      }
    }
  `,
];
