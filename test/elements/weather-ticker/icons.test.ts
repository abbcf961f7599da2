import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { renderIcon } from '../../../src/elements/weather-ticker/icons.js';
import { CONDITIONS, INTENSITIES, type Condition, type Station } from '../../../src/models/weather.js';

const ATTRIBUTES = { svg: ['aria-hidden', 'class', 'viewBox'], path: ['class', 'd'] };

/** Half of the stroke, on the icon's grid. */
const REACH = 1.75 / 2;

const DRAWN = CONDITIONS.filter((condition) => condition !== 'unknown');
const TIMES = [
  ['by day', false],
  ['by night', true],
] as const;

describe('the weather icons', () => {
  let page: HTMLElement;

  beforeEach(() => {
    page = document.createElement('div');
    document.body.append(page);
  });
  afterEach(() => page.remove());

  const draw = (station: Partial<Station>): SVGSVGElement | null => {
    render(renderIcon({ name: '솔재', ...station }), page);
    return page.querySelector('svg');
  };
  const paths = (station: Partial<Station>): SVGPathElement[] => [
    ...(draw(station)?.querySelectorAll('path') ?? []),
  ];
  const drawing = (station: Partial<Station>): string =>
    paths(station)
      .map((path) => path.getAttribute('d'))
      .join(' ');
  /** How many strokes are in the colour of water; each begins where the pen is put down. */
  const falling = (station: Partial<Station>): number =>
    paths(station)
      .filter((path) => path.matches('.water'))
      .flatMap((path) => path.getAttribute('d')!.match(/m/gi)!).length;

  for (const [time, night] of TIMES) {
    it(`shows each condition ${time} by a drawing of its own`, () => {
      const drawings = new Map<string, Condition>();
      for (const condition of DRAWN) {
        const shown = drawing({ condition, night });
        expect(shown, condition).to.not.equal('');
        expect(drawings.get(shown), `the same as ${condition}`).to.equal(undefined);
        drawings.set(shown, condition);
      }
    });
  }

  it('shows moon instead of sun by night, and nothing else differently', () => {
    const differing = DRAWN.filter(
      (condition) => drawing({ condition, night: false }) !== drawing({ condition, night: true }),
    );
    expect(differing).to.deep.equal([
      'clear',
      'mostly-clear',
      'partly-cloudy',
      'mostly-cloudy',
      'haze',
      'showers',
      'snow-showers',
      'thunder',
    ]);
  });

  for (const condition of ['rain', 'showers', 'snow', 'snow-showers'] as const) {
    it(`lets the more fall the heavier the ${condition}`, () => {
      const [light, moderate, heavy] = INTENSITIES.map((intensity) => falling({ condition, intensity }));
      expect(light).to.be.below(moderate!);
      expect(moderate).to.be.below(heavy!);
      expect(falling({ condition })).to.equal(moderate);
    });
  }

  it('are left out for what has ended and what nobody observed', () => {
    expect(draw({ condition: 'rain', ended: true })).to.equal(null);
    expect(draw({})).to.equal(null);
    expect(draw({ condition: 'unknown' })).to.equal(null);
  });

  it('are one that says nothing beside a word that nobody knows', () => {
    const shown = drawing({ condition: 'unknown', text: '물보라' });
    expect(shown).to.not.equal('');
    expect(DRAWN.map((condition) => drawing({ condition }))).to.not.include(shown);
  });

  it('are paths and classes alone, hidden from assistive technology', () => {
    for (const condition of DRAWN) {
      const icon = draw({ condition })!;
      expect(icon.getAttribute('aria-hidden'), condition).to.equal('true');
      for (const element of [icon, ...icon.querySelectorAll('*')]) {
        const allowed = ATTRIBUTES[element.localName as 'svg' | 'path'];
        expect(element.getAttributeNames().sort(), condition).to.deep.equal(allowed);
      }
      for (const path of icon.querySelectorAll('path')) {
        expect(['', 'sun', 'water'], condition).to.include(path.getAttribute('class'));
      }
    }
  });

  for (const [time, night] of TIMES) {
    it(`stay within their box ${time}`, () => {
      for (const condition of DRAWN) {
        for (const intensity of INTENSITIES) {
          for (const path of paths({ condition, night, intensity })) {
            const { x, y, width, height } = path.getBBox();
            const edges = [x, y, 24 - x - width, 24 - y - height];
            expect(Math.min(...edges), `${condition} ${path.getAttribute('d')}`).to.be.at.least(REACH);
          }
        }
      }
    });
  }
});
