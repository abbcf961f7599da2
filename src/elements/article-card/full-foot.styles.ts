import { css } from 'lit';

/** What stands below the text of a full article. */
export const footStyles = css`
  .foot {
    display: grid;
    gap: 1.5em;
    margin-block-start: 0.75em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375em;
  }
  .authors {
    display: grid;
    gap: 0.4em;
  }
  .author {
    font-weight: 700;
  }
  .email {
    margin-inline-start: 0.5em;
    color: var(--_muted);
    font-size: 0.9333em;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 0.9em;
    color: var(--_muted);
  }
  .tags bdi::before {
    content: '#';
  }
  .related > p {
    font-weight: 700;
  }
  .related li {
    border-block-start: 1px solid var(--_line);
  }
  .related > p + ul {
    margin-block-start: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .related a {
    display: block;
    padding-block: 0.7em;
    line-height: 1.45;
  }
  .publisher {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em;
    color: var(--_muted);
  }
  .publisher img {
    max-block-size: 1.5em;
    max-inline-size: 8em;
  }
`;
