import { FluentProvider } from '@fluentui/react-provider';
import { useEffect } from 'react';
import { App } from './App.tsx';
import { type Pane, PaneContext } from './frame/paneContext.ts';
import { type ThemeSource, usePaneTheme } from './paneTheme.ts';

interface Root {
  readonly pane: Pane;
  readonly themeSource: ThemeSource;
}

export function PaneRoot({ pane, themeSource }: Root) {
  const theme = usePaneTheme(themeSource);
  useEffect(() => {
    void pane.actions.loadReport();
  }, [pane]);
  return (
    <FluentProvider theme={theme}>
      <PaneContext value={pane}>
        <App />
      </PaneContext>
    </FluentProvider>
  );
}
