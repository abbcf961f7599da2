import { css } from 'lit';

/** A player's place, before and after it plays. */
export const embedStyles = css`
  .body .player {
    margin-block: 1.8em;
  }
  .body .play {
    position: relative;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.8em;
    inline-size: 100%;
    padding: 1.2em;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--news-card-radius, 0);
    background: var(--_shade);
    font-size: 0.9375em;
    line-height: 1.5;
    text-align: center;
  }
  .video .play,
  .video iframe {
    aspect-ratio: 16 / 9;
  }
  .post .play {
    min-block-size: 5.5em;
    grid-auto-flow: column;
    align-items: center;
  }
  .player iframe {
    display: block;
    inline-size: 100%;
    border: 0;
  }
  .post iframe {
    block-size: 36em;
    max-inline-size: 34em;
    margin-inline: auto;
    border: 1px solid var(--_line);
  }
  .play img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .sign {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 4em;
    block-size: 4em;
    border-radius: 50%;
    background: var(--_text);
    color: var(--_surface);
    transition: background-color 0.15s ease-out;
  }
  .sign::before {
    inline-size: 1.3em;
    block-size: 1.5em;
    margin-inline-start: 0.3em;
    background: currentColor;
    clip-path: polygon(0 0, 100% 50%, 0 100%);
    content: '';
  }
  .post .sign {
    display: none;
  }
  .label {
    position: relative;
    font-weight: 700;
    text-wrap: balance;
  }
  .what {
    display: block;
  }
  .play img ~ .label {
    padding: 0.2em 0.7em;
    background: var(--_surface);
    color: var(--_text);
  }
  .note {
    margin-block-start: 0.5em;
    color: var(--_muted);
    font-size: 0.7647em;
    line-height: 1.5;
  }
  @media (hover: hover) {
    .play:hover .sign {
      background: var(--_accent);
    }
  }
  @media (forced-colors: active) {
    .sign,
    .sign::before {
      forced-color-adjust: none;
      background: ButtonText;
    }
    .sign::before {
      background: ButtonFace;
    }
  }
  @media print {
    .body .play,
    .hint,
    .player iframe {
      display: none;
    }
  }
`;
