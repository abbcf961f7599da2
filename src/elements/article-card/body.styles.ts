import { css } from 'lit';

/** The text of an article. It comes with the sanitizer, because nothing else needs it. */
export const bodyStyles = css`
  .body {
    font-size: 1.0625em;
    line-height: 1.7;
  }
  .body :is(p, div, section, article, center, ul, ol, dl, blockquote, pre, figure, h1, h2, h3, h4, h5, h6) {
    margin: 0;
  }
  .body > :not(:first-child),
  .body :is(div, section, article, blockquote, li, dd) > :is(p, ul, ol, blockquote, figure):not(:first-child) {
    margin-block-start: 1.2em;
  }
  .body > :not(:first-child):is(h1, h2, h3, h4, h5, h6) {
    margin-block-start: 1.8em;
  }
  .body :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.1765em;
    font-weight: 700;
    line-height: 1.4;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .body :is(h1, h2, h3, h4, h5, h6) + * {
    margin-block-start: 0.6em;
  }
  .body > :is(h5, h6) {
    font-size: 1em;
  }
  .body a {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .body a:not([href]) {
    color: inherit;
    text-decoration: none;
  }
  @media (hover: hover) {
    .body a[href]:hover {
      text-decoration-thickness: 2px;
    }
  }
  .body blockquote {
    padding-block: 0.1em;
    padding-inline-start: 1.1em;
    border-inline-start: 3px solid var(--_accent);
    font-size: 1.0588em;
    font-weight: 500;
    line-height: 1.6;
  }
  .body > blockquote:not(:first-child),
  .body > blockquote + * {
    margin-block-start: 1.6em;
  }
  .body :is(ul, ol) {
    padding-inline-start: 1.3em;
  }
  .body ul {
    list-style: disc;
  }
  .body ul ul {
    list-style: circle;
  }
  .body li + li {
    margin-block-start: 0.3em;
  }
  .body li::marker {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .body dt {
    font-weight: 700;
  }
  .body dd {
    margin-inline-start: 1.3em;
  }
  .body hr {
    inline-size: 100%;
    block-size: 0;
    margin-block: 2em;
    border: 0;
    border-block-start: 1px solid var(--_line);
  }
  .body > :is(figure, .scroll):not(:first-child),
  .body > :is(figure, .scroll) + * {
    margin-block-start: 1.8em;
  }
  .body img {
    display: inline-block;
    max-inline-size: 100%;
    block-size: auto;
    vertical-align: middle;
  }
  .body figure > img {
    display: block;
    margin-inline: auto;
  }
  .body figcaption {
    margin-block-start: 0.6em;
    color: var(--_muted);
    font-size: 0.7647em;
    line-height: 1.5;
  }
  .body :is(code, kbd, samp, pre) {
    font-family: ui-monospace, monospace;
    font-size: 0.9em;
  }
  .body pre {
    overflow-x: auto;
    padding: 0.8em 1em;
    background: var(--_shade);
    line-height: 1.5;
  }
  .body mark {
    background: color-mix(in srgb, var(--_sun) 28%, transparent);
    color: inherit;
  }
  .body :is(sub, sup) {
    line-height: 0;
  }
  .scroll {
    overflow-x: auto;
    border-block: 1px solid var(--_text);
  }
  .body table {
    min-inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.8824em;
    font-variant-numeric: tabular-nums;
    line-height: 1.5;
  }
  .body caption {
    padding-block: 0.6em;
    font-weight: 700;
    text-align: start;
  }
  .body :is(th, td) {
    padding: 0.55em 0.8em;
    border-block-start: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  .body th {
    font-weight: 600;
    white-space: nowrap;
  }
  .body thead th {
    background: var(--_shade);
  }
  .body .embed {
    display: block;
    padding: 0.7em 1em;
    border: 1px solid var(--_line);
    font-size: 0.9412em;
  }
  .body > [hidden] {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .body > [hidden]:not([hidden='until-found']) {
    display: none;
  }
  .body > [tabindex='-1']:focus {
    outline: none;
  }
  @media print {
    .body > [hidden] {
      display: block;
      margin-block-start: 1.2em;
      content-visibility: visible;
    }
    .body :is(figure, blockquote, table) {
      break-inside: avoid;
    }
    .scroll {
      overflow: visible;
    }
  }
`;
