import { css } from 'lit';

/** The services in the page itself: quiet until somebody points at one. The grid is the element's, which keeps the place. */
export const rowStyles = css`
  .row {
    max-block-size: none;
    margin: 0;
    padding: 0;
    overflow: visible;
    gap: 0;
    list-style: none;
  }
  /* its outline stands where the text around it begins; what can be hit reaches further */
  .row.bare {
    margin-inline-start: calc((var(--news-share-size, 36px) - var(--_cell)) / 2);
  }
  .row.full .service {
    justify-content: start;
    gap: 8px;
  }
  .row li {
    display: grid;
    min-inline-size: 0;
  }
  .row .service {
    flex-direction: row;
    justify-content: center;
    min-inline-size: 0;
    min-block-size: var(--_cell);
    padding: 0;
    border-radius: var(--news-share-radius, 999px);
    font-size: max(0.875em, 13px);
    font-weight: 500;
    line-height: 1.2;
    text-align: start;
  }
  .row .disc {
    inline-size: var(--news-share-size, 36px);
    block-size: var(--news-share-size, 36px);
    border: 1px solid var(--news-share-line, var(--_line));
    border-radius: var(--news-share-radius, 999px);
    background: none;
    font-size: max(0.4375em, 15px);
  }
  .row .service:is(:focus-visible, :active) .disc {
    border-color: transparent;
  }
  @media (hover: hover) {
    .row .service:hover .disc {
      border-color: transparent;
    }
  }
  .row .disc svg {
    inline-size: 50%;
    block-size: 50%;
  }
  .row .service:focus-visible {
    outline-offset: calc((var(--_cell) - var(--news-share-size, 36px)) / -2 + 2px);
  }
  .row .dots {
    stroke-width: 2.5;
  }
  .row .words {
    justify-items: start;
  }
  .row .words svg {
    display: none;
  }
`;
