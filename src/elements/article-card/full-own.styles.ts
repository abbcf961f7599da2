/** Rules for the page's own article inside of elements of this name. */
export const ownStyles = (tag: string): string => `
@layer newsdrop {
  :where(${tag}[layout="full"]) :where(figure) { margin-inline: 0 }
  :where(${tag}[layout="full"]) :where(figure > img, figure > a > img, figure > picture > img) { display: block; margin-inline: auto }
  :where(${tag}[layout="full"]) :where(img, video) { max-inline-size: 100%; block-size: auto }
  :where(${tag}[layout="full"]) :where(iframe) { max-inline-size: 100% }
  :where(${tag}[layout="full"]) :where(figcaption) {
    margin-block-start: 0.6em;
    color: var(--news-color-muted, color-mix(in srgb, currentColor 72%, transparent));
    font-size: max(0.8125em, 12px);
    line-height: 1.5;
  }
  :where(${tag}[layout="full"]) :where(figcaption :is(cite, small, .credit, [itemprop~="creditText"])) {
    font-size: inherit;
    font-style: normal;
  }
  :where(${tag}[layout="full"]) :where(iframe, ins, embed, object) { zoom: calc(1 / var(--news-card-text-zoom, 1)) }
  @media print {
    :where(${tag}[layout="full"]) :where(figure, blockquote, table) { break-inside: avoid }
    :where(${tag}[layout="full"][print-links]) :where([slot="body"], [itemprop~="articleBody"]) :where(a[href^="http"])::after {
      content: " (" attr(href) ")";
      font-size: 0.85em;
      overflow-wrap: anywhere;
    }
  }
}`;
