import { settings } from '../core/settings.js';
import { AmbientController, closestAcross } from './ambient.js';

const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const toTheme = (value: unknown): Theme | undefined => THEMES.find((theme) => theme === value);

/**
 * Which colours an element wears: its own `theme`, else the nearest ancestor's `data-theme`, else the script tag's, else
 * `auto`: what `color-scheme` says at the element.
 */
export class ThemeController extends AmbientController {
  /** Class for the inner root; empty for `auto`, where CSS decides. */
  get className(): '' | 'light' | 'dark' {
    // the property is `auto` by default and then says nothing; the attribute may say it and then stops the ancestors
    const { theme: given } = this.host as { theme?: unknown };
    const own = toTheme(given === 'auto' ? this.host.getAttribute('theme') : given);
    const near = toTheme(closestAcross(this.host, '[data-theme]')?.getAttribute('data-theme'));
    const theme = own ?? near ?? settings.theme;
    return theme === 'auto' ? '' : theme;
  }
}
