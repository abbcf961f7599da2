/** Every picture of the weather ticker, drawn and dressed by the ticker's own code. */
import { adoptStyles, css, html, nothing, render, type TemplateResult } from 'lit';
import { ticker as en } from '../src/locales/en.js';
import { ticker as ko } from '../src/locales/ko.js';
import { renderIcon } from '../src/elements/weather-ticker/icons.js';
import { PICTURES } from '../src/elements/weather-ticker/pictures.js';
import { styles as ticker } from '../src/elements/weather-ticker/weather-ticker.styles.js';
import { CONDITIONS, INTENSITIES, type Condition, type Intensity } from '../src/models/weather.js';
import { icon } from '../src/styles/icon.js';
import { tokens } from '../src/styles/tokens.js';
import { english, setPage } from './page.js';

const SIZES = [16, 20, 24, 48];

const words = english
  ? { light: 'light', moderate: 'moderate', heavy: 'heavy', day: 'Day', night: 'Night', weather: 'Weather' }
  : { light: '약함', moderate: '보통', heavy: '강함', day: '낮', night: '밤', weather: '날씨' };

const styles = css`
  .root {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    color: var(--_text);
    font-size: 13px;
    line-height: 18px;
  }
  th,
  td {
    padding: 0 4px;
    text-align: center;
  }
  th {
    font-weight: 400;
  }
  thead th {
    color: var(--_muted);
  }
  [rowspan],
  [scope='row'] {
    padding-inline-start: 0;
    text-align: start;
  }
  tbody tr {
    block-size: 57px;
    border-block-start: 1px solid var(--_line);
  }
  b,
  small {
    display: block;
    white-space: nowrap;
  }
  small {
    color: var(--_muted);
    font-size: 12px;
  }
  .icon {
    vertical-align: middle;
  }
`;

const sizes = SIZES.map(
  (size) => css`
    .px${size} .icon {
      inline-size: ${size}px;
      block-size: ${size}px;
    }
  `,
);

interface Row {
  readonly condition: Condition;
  readonly intensity?: Intensity;
}

/** Conditions that have a picture, once for each intensity where that shows. */
const rows = CONDITIONS.flatMap((condition): Row[] => {
  if (renderIcon({ name: '', condition }) === nothing) return [];
  const isGraded = PICTURES[condition].some(([, path]) => typeof path !== 'string');
  return isGraded ? INTENSITIES.map((intensity) => ({ condition, intensity })) : [{ condition }];
});

/** Korean and English, the page's language first. */
const toNames = (condition: Condition): string[] => {
  const names =
    condition === 'unknown' ? ['모름', 'Unknown'] : [ko, en].map((word) => word.conditions[condition]);
  return english ? names.reverse() : names;
};

const renderCells = (row: Row, night: boolean): TemplateResult[] =>
  SIZES.map(
    (size) =>
      html`<td class="px${size}">
        ${renderIcon({ name: '', night, ...row })}
      </td>`,
  );

const renderRow = (row: Row): TemplateResult => {
  const [name, other] = toNames(row.condition);
  return html`<tr>
    <th scope="row">
      <b>${name}${row.intensity ? ` · ${words[row.intensity]}` : nothing}</b>
      <small>${other}</small>
    </th>
    ${renderCells(row, false)} ${renderCells(row, true)}
  </tr>`;
};

const renderTable = (theme: string): TemplateResult => {
  const heads = SIZES.map((size) => html`<th scope="col">${size}</th>`);
  return html`<div class="root ${theme}" tabindex="0" role="group" aria-label=${words.weather}>
    <table>
      <thead>
        <tr>
          <th scope="col" rowspan="2">${words.weather}</th>
          <th scope="colgroup" colspan=${SIZES.length}>${words.day}</th>
          <th scope="colgroup" colspan=${SIZES.length}>${words.night}</th>
        </tr>
        <tr>
          ${heads} ${heads}
        </tr>
      </thead>
      <tbody>
        ${rows.map(renderRow)}
      </tbody>
    </table>
  </div>`;
};

setPage();
for (const place of document.querySelectorAll<HTMLElement>('[data-icons]')) {
  const root = place.attachShadow({ mode: 'open' });
  adoptStyles(root, [tokens, icon, ticker, styles, ...sizes]);
  render(renderTable(place.dataset['icons'] ?? ''), root);
}
