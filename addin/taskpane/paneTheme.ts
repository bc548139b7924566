import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useCallback, useSyncExternalStore } from 'react';

/** Whether Excel shows itself dark; null where it does not say (office-js #6134: undefined on the web). */
export interface ThemeSource {
  isDark(): boolean | null;
  /** Gives the call that ends it. */
  listen(tell: () => void): () => void;
}

const PREFERS_DARK = '(prefers-color-scheme: dark)';

/** Excel's own theme, else the system's. High contrast is the system's and overrides both (forced-colors). */
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
