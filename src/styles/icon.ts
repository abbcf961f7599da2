import { css } from 'lit';

/** A drawn icon: on a grid of 24, one stroke, as large as the words beside it unless its place says otherwise. */
export const icon = css`
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
