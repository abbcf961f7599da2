import { settings } from '../core/settings.js';
import { AmbientController, closestAcross } from './ambient.js';

const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const toTheme = (value: string | null | undefined): Theme | undefined =>
  THEMES.find((theme) => theme === value);

/**
 * Which colours an element wears: its own `theme`, else the nearest ancestor's `data-theme`, else the script tag's, else
 * `auto`: what `color-scheme` says at the element.
 */
export class ThemeController extends AmbientController {
  /** Class for the inner root; empty for `auto`, where CSS decides. */
  get className(): '' | 'light' | 'dark' {
    const own = toTheme(this.host.getAttribute('theme'));
    const near = toTheme(closestAcross(this.host, '[data-theme]')?.getAttribute('data-theme'));
    const theme = own ?? near ?? settings.theme;
    return theme === 'auto' ? '' : theme;
  }
}
