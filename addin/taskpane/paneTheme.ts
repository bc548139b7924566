import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-theme';
import { useCallback, useSyncExternalStore } from 'react';

/** Whether Excel uses a dark theme; null where it does not say (office-js #6134: undefined on the web). */
export interface ThemeSource {
  isDark(): boolean | null;
  /** Returns the function that stops listening. */
  listen(tell: () => void): () => void;
}

const PREFERS_DARK = '(prefers-color-scheme: dark)';

/**
 * Excel's theme, or the system's where Excel does not say. High contrast comes from the system and overrides both
 * (forced-colors).
 */
export function usePaneTheme(source: ThemeSource): Theme {
  const subscribe = useCallback(
    (tell: () => void) => {
      const system = window.matchMedia(PREFERS_DARK);
      system.addEventListener('change', tell);
      const end = source.listen(tell);
      return () => {
        system.removeEventListener('change', tell);
        end();
      };
    },
    [source],
  );
  const isDark = useSyncExternalStore(
    subscribe,
    () => source.isDark() ?? window.matchMedia(PREFERS_DARK).matches,
  );
  return isDark ? webDarkTheme : webLightTheme;
}
