import { FluentProvider } from '@fluentui/react-provider';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect } from 'react';
import { App } from './App.tsx';
import { type Pane, PaneContext } from './frame/paneContext.ts';
import { type ThemeSource, usePaneTheme } from './paneTheme.ts';

/** The record is read again only after a sign-off or on request: the record client has its own retries. */
const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false },
  },
});

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
      <QueryClientProvider client={queries}>
        <PaneContext value={pane}>
          <App />
        </PaneContext>
      </QueryClientProvider>
    </FluentProvider>
  );
}
