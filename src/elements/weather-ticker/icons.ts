import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Station } from '../../models/weather.js';
import { PICTURES, type Stroke } from './pictures.js';

const toPath = ([, path, night]: Stroke, station: Station): string => {
  if (station.night && night) return night;
  return typeof path === 'string' ? path : path[station.intensity ?? 'moderate'];
};

/** The condition of a station as a picture, a neutral one beside a word that nobody knows; nothing where there is none to draw. */
export const renderIcon = (station: Station): TemplateResult | typeof nothing => {
  const { condition, ended, text } = station;
  if (!condition || ended || (condition === 'unknown' && !text)) return nothing;
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    ${PICTURES[condition].map((stroke) => svg`<path class=${stroke[0]} d=${toPath(stroke, station)} />`)}
  </svg>`;
};
