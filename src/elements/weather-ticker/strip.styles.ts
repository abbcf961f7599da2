import { css } from 'lit';

/** What a strip needs only when it is alive: moved, laid out by script, on paper. */
export const stripStyles = css`
  .rest:focus-visible {
    outline-offset: -2px;
  }
  .rest.away {
    opacity: 0;
  }
  .motion {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .track {
    block-size: 100%;
    inline-size: max-content;
    will-change: transform;
  }
  @media (forced-colors: active) {
    .icon path {
      stroke: CanvasText;
    }
  }
  .still .strip {
    mask-image: none;
  }
  .still li:last-child::after {
    display: none;
  }
  @container (max-width: 30em) {
    /* three lines in the height of two */
    .head:has(.stale) {
      line-height: 1.1;
    }
  }
  /* it still tells when a font or the size of text changes */
  .laid .list {
    position: absolute;
    block-size: 100%;
    inline-size: max-content;
    visibility: hidden;
  }
  .to-end {
    position: absolute;
    inset-inline-end: 0;
    flex-direction: row-reverse;
  }
  /* Firefox takes what moves under a mask off its compositor */
  @supports (-moz-appearance: none) {
    .strip {
      mask-image: none;
    }
  }
  @media print {
    .motion,
    li::after {
      display: none;
    }
    .bar {
      display: block;
      block-size: auto;
      padding-block: 0.5em;
    }
    .head {
      flex-direction: row;
      justify-content: flex-start;
      gap: 0.7em;
      max-inline-size: none;
      border: 0;
    }
    .rest.away {
      opacity: 1;
    }
    .strip {
      mask-image: none;
    }
    .rest {
      overflow: visible;
    }
    .list {
      flex: 1;
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(12em, 1fr));
    }
    li {
      padding: 0.15em 0;
      break-inside: avoid;
    }
    .alert {
      grid-column: 1 / -1;
    }
    .tail {
      display: none;
    }
    .laid .list {
      display: none;
    }
    .laid .tail {
      display: grid;
      flex: 1;
      grid-template-columns: repeat(auto-fill, minmax(12em, 1fr));
    }
  }
`;
