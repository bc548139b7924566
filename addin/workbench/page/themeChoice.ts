import type { OfficeTheme } from '../pane/frameMessages.ts';
import { element } from './element.ts';

// Office's own white and dark grey themes, as officeTheme names their colours.
const LIGHT: OfficeTheme = {
  bodyBackgroundColor: '#ffffff',
  bodyForegroundColor: '#242424',
  controlBackgroundColor: '#ffffff',
  controlForegroundColor: '#242424',
  isDarkTheme: false,
};
const DARK: OfficeTheme = {
  bodyBackgroundColor: '#1f1f1f',
  bodyForegroundColor: '#ffffff',
  controlBackgroundColor: '#292929',
  controlForegroundColor: '#ffffff',
  isDarkTheme: true,
};

/** Light, dark, or the system's choice. */
export class ThemeChoice {
  readonly #select = element('theme', HTMLSelectElement);
  readonly #system = matchMedia('(prefers-color-scheme: dark)');

  get theme(): OfficeTheme {
    const { value } = this.#select;
    return value === 'dark' || (value === 'system' && this.#system.matches) ? DARK : LIGHT;
  }

  /** Calls back for every change from now on. */
  watch(tell: (theme: OfficeTheme) => void): void {
    const changed = (): void => {
      const { value } = this.#select;
      if (value === 'system') delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = value;
      tell(this.theme);
    };
    this.#select.addEventListener('change', changed);
    this.#system.addEventListener('change', changed);
  }
}
