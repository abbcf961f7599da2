import { css } from 'lit';

/** What only a strip that is laid out by script needs. */
export const stripStyles = css`
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
  @media print {
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
